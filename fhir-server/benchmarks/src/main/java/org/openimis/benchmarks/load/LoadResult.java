package org.openimis.benchmarks.load;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * What clients saw.
 *
 * @param latencies of requests, in microseconds; of those only for which the server had time
 * @param statuses how many claims (or questions) were answered with which HTTP status
 * @param seconds from the first request to the last answer
 */
public record LoadResult(Histogram latencies, Map<Integer, Long> statuses, double seconds) {
  /** Stands for a request that was never answered. */
  public static final int NO_ANSWER = 0;

  /** Stands for a request that was not even sent, since too many were under way. */
  public static final int NOT_SENT = -1;

  private static final double MICROS_IN_MILLI = 1_000;
  private static final int OK = 200;
  private static final int CREATED = 201;

  public LoadResult {
    statuses = Map.copyOf(statuses);
  }

  public long answers() {
    return statuses.values().stream().mapToLong(Long::longValue).sum()
        - answers(NO_ANSWER)
        - answers(NOT_SENT);
  }

  public long answers(int status) {
    return statuses.getOrDefault(status, 0L);
  }

  /** Claims that were stored, or had been. */
  public long accepted() {
    return answers(OK) + answers(CREATED);
  }

  public double perSecond() {
    return answers() / seconds;
  }

  public double acceptedPerSecond() {
    return accepted() / seconds;
  }

  public double millisAt(double percentile) {
    return latencies.getValueAtPercentile(percentile) / MICROS_IN_MILLI;
  }

  /** Whether every claim was stored, or answered as one that had been. */
  public boolean isClean() {
    return accepted() == answers() && answers(NO_ANSWER) == 0 && answers(NOT_SENT) == 0;
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
