package org.openimis.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Clients who are told that the server has no time (429, 503), wait as long as it asks, and send
 * the same claim again. The latency of an accepted claim is that of the request that got through.
 */
public final class PatientClients {
  private static final Duration UNTOLD = Duration.ofSeconds(1);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Traffic traffic;
  private final AtomicInteger next = new AtomicInteger();
  private final LongAdder untold = new LongAdder();

  public PatientClients(Traffic traffic) {
    this.traffic = traffic;
  }

  /** Sends until the time is over; who waits then goes home. */
  public LoadResult run(int clients, Duration duration)
      throws InterruptedException, ExecutionException {
    return Clients.run(clients, duration, this::sendUntil);
  }

  /** How often the server had no time and did not say when to come again. */
  public long untold() {
    return untold.sum();
  }

  private Sightings sendUntil(long end) throws InterruptedException {
    var mine = new Sightings();
    int number = next.getAndIncrement();
    while (number < traffic.size() && System.nanoTime() < end) {
      sendUntilTaken(traffic.request().apply(number), end, mine);
      number = next.getAndIncrement();
    }
    return mine;
  }

  private void sendUntilTaken(HttpRequest request, long end, Sightings mine)
      throws InterruptedException {
    Optional<Duration> pause = send(request, mine);
    while (pause.isPresent() && System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.sleep(Math.min(pause.get().toNanos(), end - System.nanoTime()));
      pause = System.nanoTime() < end ? send(request, mine) : Optional.empty();
    }
  }

  /** How long to wait before sending the same again; nothing when it was taken. */
  private Optional<Duration> send(HttpRequest request, Sightings mine) throws InterruptedException {
    long sent = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      mine.answered(System.nanoTime() - sent, traffic.statuses().apply(answer));
      if (!RetryAfter.hasNoTime(answer.statusCode())) {
        return Optional.empty();
      }
      Optional<Duration> asked = RetryAfter.of(answer);
      if (asked.isEmpty()) {
        untold.increment();
      }
      return Optional.of(asked.orElse(UNTOLD));
    } catch (IOException lost) {
      mine.count(LoadResult.NO_ANSWER);
      return Optional.of(UNTOLD);
    }
  }
}
