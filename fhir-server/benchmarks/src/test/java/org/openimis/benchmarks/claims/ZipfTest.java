package org.openimis.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ZipfTest {
  private static final int DRAWS = 200_000;

  @Test
  void the_nth_comes_up_in_proportion_to_one_nth() {
    int[] counts = draw(10);
    double harmonic = 0;
    for (int rank = 1; rank <= 10; rank++) {
      harmonic += 1.0 / rank;
    }
    for (int rank = 1; rank <= 10; rank++) {
      assertThat(counts[rank - 1] / (double) DRAWS)
          .as("rank " + rank)
          .isCloseTo(1 / (rank * harmonic), within(0.01));
    }
  }

  @Test
  void the_only_one_always_comes_up() {
    assertThat(draw(1)).containsExactly(DRAWS);
  }

  private static int[] draw(int ranks) {
    var zipf = new Zipf(ranks);
    var random = new Random(11);
    int[] counts = new int[ranks];
    for (int i = 0; i < DRAWS; i++) {
      counts[zipf.next(random)]++;
    }
    return counts;
  }
}
