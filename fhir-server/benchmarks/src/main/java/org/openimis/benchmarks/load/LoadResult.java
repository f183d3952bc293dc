package org.openimis.benchmarks.load;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * What clients saw.
 *
 * @param latencies in microseconds
 * @param statuses how many answers had which HTTP status
 * @param seconds from the first request to the last answer
 */
public record LoadResult(Histogram latencies, Map<Integer, Long> statuses, double seconds) {
  private static final double MICROS_IN_MILLI = 1_000;

  public LoadResult {
    statuses = Map.copyOf(statuses);
  }

  public long answers() {
    return latencies.getTotalCount();
  }

  public long answers(int status) {
    return statuses.getOrDefault(status, 0L);
  }

  public double perSecond() {
    return answers() / seconds;
  }

  public double millisAt(double percentile) {
    return latencies.getValueAtPercentile(percentile) / MICROS_IN_MILLI;
  }

  /** Whether every claim was stored, or answered as one that had been. */
  public boolean isClean() {
    return answers(200) + answers(201) == answers();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d answers in %.1f s = %.1f/s; ms p50 %.1f, p95 %.1f, p99 %.1f, max %.1f; statuses %s",
        answers(),
        seconds,
        perSecond(),
        millisAt(50),
        millisAt(95),
        millisAt(99),
        latencies.getMaxValue() / MICROS_IN_MILLI,
        new TreeMap<>(statuses));
  }
}
