package org.openimis.benchmarks.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Requests that come by themselves, whether or not those before were answered. A latency counts
 * from the moment at which the request was due, so that waiting in a queue, here or there, counts.
 */
public final class OpenLoop {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  /** Each holds a connection. */
  private static final int MOST_UNDER_WAY = 2_000;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Traffic traffic;
  private final Arrivals arrivals;
  private final Sightings seen = new Sightings();
  private final Phaser underWay = new Phaser(1);
  private final AtomicInteger waiting = new AtomicInteger();
  private int mostWaiting;

  public OpenLoop(Traffic traffic, Arrivals arrivals) {
    this.traffic = traffic;
    this.arrivals = arrivals;
  }

  /** Sends until the time is over or everything is sent, and waits for the answers. */
  public LoadResult run(Duration duration) throws InterruptedException {
    long start = System.nanoTime();
    long due = arrivals.next();
    for (int number = 0; number < traffic.size() && due < duration.toNanos(); number++) {
      waitUntil(start + due);
      send(traffic.request().apply(number), start + due);
      due = arrivals.next();
    }
    awaitAnswers();
    return seen.result(System.nanoTime() - start);
  }

  /** The most requests that were under way at a time. */
  public int mostWaiting() {
    return mostWaiting;
  }

  private static void waitUntil(long time) {
    for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private void send(HttpRequest request, long due) {
    if (waiting.get() >= MOST_UNDER_WAY) {
      seen.count(LoadResult.NOT_SENT);
      return;
    }
    underWay.register();
    mostWaiting = Math.max(mostWaiting, waiting.incrementAndGet());
    http.sendAsync(request, BodyHandlers.ofByteArray())
        .orTimeout(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)
        .whenComplete((answer, failure) -> answered(answer, due));
  }

  private void answered(@Nullable HttpResponse<byte[]> answer, long due) {
    try {
      if (answer == null) {
        seen.count(LoadResult.NO_ANSWER);
      } else {
        seen.answered(System.nanoTime() - due, traffic.statuses().apply(answer));
      }
    } finally {
      waiting.decrementAndGet();
      underWay.arriveAndDeregister();
    }
  }

  private void awaitAnswers() throws InterruptedException {
    try {
      underWay.awaitAdvanceInterruptibly(
          underWay.arrive(), 2 * LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      throw new IllegalStateException("Requests are still under way", late);
    }
  }
}
