package org.openimis.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that send at the same time, each on a thread of its own. */
final class Clients {
  private Clients() {}

  /** One client, until a moment of {@link System#nanoTime}. */
  interface Client {
    Sightings sendUntil(long end) throws InterruptedException;
  }

  static LoadResult run(int count, Duration duration, Client client)
      throws InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(count);
    long start = System.nanoTime();
    long end = start + duration.toNanos();
    List<Callable<Sightings>> work = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      work.add(() -> client.sendUntil(end));
    }
    try {
      var all = new Sightings();
      for (Future<Sightings> done : pool.invokeAll(work)) {
        all.add(done.get());
      }
      return all.result(System.nanoTime() - start);
    } finally {
      pool.shutdownNow();
    }
  }
}
