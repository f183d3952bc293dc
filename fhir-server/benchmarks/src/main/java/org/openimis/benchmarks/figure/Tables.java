package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Tables of medians, as docs/performance shows them. */
final class Tables {
  private static final double PERCENT = 100;

  private final PrintStream out;

  Tables(PrintStream out) {
    this.out = out;
  }

  /**
   * What each server did.
   *
   * @param what heads the first column, which holds the keys of the turns
   */
  void medians(String what, Map<?, Turns> all) {
    out.printf(
        """

        | %s | Server | a second | blocks differ by | p50 ms | p95 ms | p99 ms | CPU ms of server \
        | of PostgreSQL | together | rows | index entries | WAL bytes |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|
        """,
        what);
    all.forEach((key, turns) -> turns.arms().forEach(arm -> print(key, arm, turns)));
  }

  private void print(Object key, String arm, Turns turns) {
    out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f | %.0f %% | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | %.1f | %.1f | %.0f |%n",
        key,
        arm,
        Statistics.median(turns.rates(arm)),
        PERCENT * Statistics.spread(turns.rates(arm)),
        turns.median(arm, block -> block.load().millisAt(50)),
        turns.median(arm, block -> block.load().millisAt(95)),
        turns.median(arm, block -> block.load().millisAt(99)),
        turns.median(arm, block -> block.cost().serverMillis()),
        turns.median(arm, block -> block.cost().postgresMillis()),
        turns.median(arm, block -> block.cost().millis()),
        turns.median(arm, block -> block.cost().rows()),
        turns.median(arm, block -> block.cost().indexEntries()),
        turns.median(arm, block -> block.cost().walBytes()));
  }

  /** Two servers, of which the first is set beside the second. */
  record Pair(String arm, String other) {}

  /** The rate and the processor time of servers as shares of others'. */
  void ratios(String what, Map<?, Turns> all, List<Pair> pairs) {
    out.printf(
        """

        | %s | Server | beside | rate | lowest and highest | CPU | lowest and highest |
        |---|---|---|---|---|---|---|
        """,
        what);
    all.forEach((key, turns) -> pairs.forEach(pair -> print(key, pair, turns)));
    out.println();
  }

  private void print(Object key, Pair pair, Turns turns) {
    out.printf(
        "| %s | %s | %s | %s | %s |%n",
        key,
        pair.arm(),
        pair.other(),
        ratio(turns, pair, block -> block.load().perSecond()),
        ratio(turns, pair, block -> block.cost().millis()));
  }

  private static String ratio(Turns turns, Pair pair, ToDoubleFunction<Block> value) {
    List<Double> ratios = turns.ratios(pair.arm(), pair.other(), value);
    return String.format(
        Locale.ROOT,
        "**%.2f** | %.2f, %.2f",
        Statistics.median(ratios),
        Statistics.smallest(ratios),
        Statistics.largest(ratios));
  }
}
