package org.openimis.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients of which each sends its next request when the last one is answered, until the time is
 * over or everything is sent. Their latencies say nothing about how long claims would queue that
 * come by themselves; {@link OpenLoop} does.
 */
public final class ClosedLoop {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Traffic traffic;
  private final AtomicInteger next = new AtomicInteger();

  public ClosedLoop(Traffic traffic) {
    this.traffic = traffic;
  }

  /** Sends until the time is over; requests that are under way then are waited for. */
  public LoadResult run(int clients, Duration duration)
      throws InterruptedException, ExecutionException {
    return Clients.run(clients, duration, this::sendUntil);
  }

  /** Sends everything. */
  public LoadResult runToTheEnd(int clients) throws InterruptedException, ExecutionException {
    return run(clients, Duration.ofDays(1));
  }

  /** Whether the requests were used up, perhaps before the time was. */
  public boolean isAllSent() {
    return next.get() >= traffic.size();
  }

  private Sightings sendUntil(long end) throws InterruptedException {
    var mine = new Sightings();
    int number = next.getAndIncrement();
    while (number < traffic.size() && System.nanoTime() < end) {
      send(number, mine);
      number = next.getAndIncrement();
    }
    return mine;
  }

  private void send(int number, Sightings mine) throws InterruptedException {
    long sent = System.nanoTime();
    try {
      HttpResponse<byte[]> answer =
          http.send(traffic.request().apply(number), BodyHandlers.ofByteArray());
      mine.answered(System.nanoTime() - sent, traffic.statuses().apply(answer));
    } catch (IOException lost) {
      mine.count(LoadResult.NO_ANSWER);
    }
  }
}
