package org.openimis.benchmarks.figure;

import java.util.Map;
import org.HdrHistogram.Histogram;
import org.openimis.benchmarks.books.Written;
import org.openimis.benchmarks.load.LoadResult;

/** Blocks for tests. */
final class SomeBlocks {
  private SomeBlocks() {}

  /** A block of a second with that many answers, each for so much processor time. */
  static Block block(long answers, double serverMillis, double postgresMillis) {
    return new Block(
        load(Map.of(201, answers)),
        new Cost(serverMillis, postgresMillis, 0.5, 1, 1, 1),
        new Written(Map.of(), 0, 0));
  }

  static LoadResult load(Map<Integer, Long> statuses) {
    return new LoadResult(new Histogram(3), statuses, 1);
  }
}
