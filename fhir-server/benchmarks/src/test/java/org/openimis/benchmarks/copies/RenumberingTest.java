package org.openimis.benchmarks.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenumberingTest {
  /** Originals have the numbers 501 to 600; from 11,001 on none is taken. */
  private final Renumbering numbers = new Renumbering(501, 100, 11_001);

  @Test
  void each_copy_takes_the_next_stretch() {
    assertThat(numbers.inCopy(501, 1)).isEqualTo(11_001);
    assertThat(numbers.inCopy(600, 1)).isEqualTo(11_100);
    assertThat(numbers.inCopy(501, 2)).isEqualTo(11_101);
    assertThat(numbers.inCopy(550, 10)).isEqualTo(11_950);
  }

  @Test
  void no_number_is_given_twice() {
    Set<Long> given = new HashSet<>();
    for (int copy = 1; copy <= 20; copy++) {
      for (long original = 501; original <= 600; original++) {
        assertThat(given.add(numbers.inCopy(original, copy))).isTrue();
      }
    }
    assertThat(given).hasSize(2_000);
  }
}
