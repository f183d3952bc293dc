package org.openimis.benchmarks.claims;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws ranks of which the n-th comes up in proportion to 1/n: few are busy, many are not. */
final class Zipf {
  private final double[] cumulated;

  Zipf(int ranks) {
    cumulated = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1.0 / (rank + 1);
      cumulated[rank] = sum;
    }
  }

  /** A rank from 0. */
  int next(RandomGenerator random) {
    int found =
        Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
  }
}
