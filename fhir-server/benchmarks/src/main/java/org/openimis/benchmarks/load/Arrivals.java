package org.openimis.benchmarks.load;

import java.util.random.RandomGenerator;

/**
 * When requests come that do not wait for each other: as many a second as wanted on average, each
 * independent of the ones before (a Poisson process), so that some come close together.
 */
public final class Arrivals {
  private static final double NANOS_IN_SECOND = 1e9;

  private final double perSecond;
  private final RandomGenerator random;
  private double due;

  public Arrivals(double perSecond, RandomGenerator random) {
    if (perSecond <= 0) {
      throw new IllegalArgumentException("Nobody comes at a rate of " + perSecond);
    }
    this.perSecond = perSecond;
    this.random = random;
  }

  /** When the next one comes, in nanoseconds after the beginning. */
  public long next() {
    due -= Math.log(1 - random.nextDouble()) / perSecond;
    return Math.round(due * NANOS_IN_SECOND);
  }
}
