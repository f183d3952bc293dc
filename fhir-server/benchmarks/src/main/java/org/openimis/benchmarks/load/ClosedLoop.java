package org.openimis.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/**
 * Clients of which each sends its next claim when the last one is answered. Their latencies say
 * nothing about how long claims would queue that arrive by themselves.
 */
public final class ClosedLoop {
  private static final int NANOS_IN_MICRO = 1_000;
  private static final double NANOS_IN_SECOND = 1e9;
  private static final int DIGITS = 3;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Target target;
  private final List<byte[]> claims;
  private final AtomicInteger next = new AtomicInteger();

  /**
   * New clients.
   *
   * @param claims each is sent once; they must last
   */
  public ClosedLoop(Target target, List<byte[]> claims) {
    this.target = target;
    this.claims = claims;
  }

  public LoadResult run(int clients, Duration duration)
      throws InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(clients);
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    List<Callable<Client>> work = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      work.add(() -> new Client().sendUntil(end));
    }
    try {
      var latencies = new Histogram(DIGITS);
      Map<Integer, Long> statuses = new TreeMap<>();
      for (Future<Client> done : pool.invokeAll(work)) {
        latencies.add(done.get().latencies);
        done.get().statuses.forEach((status, count) -> statuses.merge(status, count, Long::sum));
      }
      return new LoadResult(latencies, statuses, (System.nanoTime() - start) / NANOS_IN_SECOND);
    } finally {
      pool.shutdownNow();
    }
  }

  private final class Client {
    private final Histogram latencies = new Histogram(DIGITS);
    private final Map<Integer, Long> statuses = new TreeMap<>();

    Client sendUntil(long end) throws IOException, InterruptedException {
      while (System.nanoTime() < end) {
        int mine = next.getAndIncrement();
        if (mine >= claims.size()) {
          throw new IllegalStateException(
              claims.size() + " claims were prepared and all are sent: use --prepared=MORE");
        }
        long sent = System.nanoTime();
        var answer = http.send(target.post(claims.get(mine)), BodyHandlers.ofByteArray());
        latencies.recordValue((System.nanoTime() - sent) / NANOS_IN_MICRO);
        statuses.merge(answer.statusCode(), 1L, Long::sum);
      }
      return this;
    }
  }
}
