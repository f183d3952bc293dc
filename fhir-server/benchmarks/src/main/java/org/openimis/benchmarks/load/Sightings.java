package org.openimis.benchmarks.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** What clients saw so far; one client adds to its own, or all to one, one after the other. */
final class Sightings {
  private static final int NANOS_IN_MICRO = 1_000;
  private static final double NANOS_IN_SECOND = 1e9;
  private static final int DIGITS = 3;

  private final Histogram latencies = new Histogram(DIGITS);
  private final Map<Integer, Long> statuses = new TreeMap<>();

  /** An answer; how long one waits for being told that there is no time does not count. */
  synchronized void answered(long nanos, List<Integer> claims) {
    if (claims.stream().noneMatch(RetryAfter::hasNoTime)) {
      latencies.recordValue(nanos / NANOS_IN_MICRO);
    }
    claims.forEach(this::count);
  }

  /** What never was answered. */
  synchronized void count(int status) {
    statuses.merge(status, 1L, Long::sum);
  }

  synchronized void add(Sightings others) {
    latencies.add(others.latencies);
    others.statuses.forEach((status, count) -> statuses.merge(status, count, Long::sum));
  }

  synchronized LoadResult result(long nanos) {
    return new LoadResult(latencies.copy(), statuses, nanos / NANOS_IN_SECOND);
  }
}
