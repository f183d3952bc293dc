package org.openimis.validation;

import java.util.List;
import java.util.Random;

/** Chances and choices that a seed decides. */
record Dice(Random random) {
  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  String pick(String... values) {
    return values[random.nextInt(values.length)];
  }
}
