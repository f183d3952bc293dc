package org.openimis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final long SECOND = 1_000_000_000;

  @Test
  void as_many_come_in_a_second_as_wanted_on_average() {
    var arrivals = new Arrivals(50, new Random(7));
    long last = 0;
    for (int i = 0; i < 50_000; i++) {
      last = arrivals.next();
    }
    assertThat(last / (double) SECOND).isCloseTo(1_000, within(20.0));
  }

  @Test
  void nobody_waits_for_anybody_so_that_gaps_are_exponential() {
    List<Long> gaps = gaps(100, 100_000);
    double mean = SECOND / 100.0;
    assertThat(gaps).allMatch(gap -> gap >= 0);
    // Of exponential gaps 63.2 % are shorter than the mean and 39.3 % than half of it.
    assertThat(shorterThan(gaps, mean)).isCloseTo(0.632, within(0.01));
    assertThat(shorterThan(gaps, mean / 2)).isCloseTo(0.393, within(0.01));
  }

  @Test
  void the_same_seed_gives_the_same_moments() {
    assertThat(gaps(10, 100)).isEqualTo(gaps(10, 100));
  }

  @Test
  void a_rate_of_nothing_is_a_mistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Arrivals(0, new Random(1)));
  }

  private static List<Long> gaps(double perSecond, int count) {
    var arrivals = new Arrivals(perSecond, new Random(3));
    List<Long> gaps = new ArrayList<>();
    long last = 0;
    for (int i = 0; i < count; i++) {
      long next = arrivals.next();
      gaps.add(next - last);
      last = next;
    }
    return gaps;
  }

  private static double shorterThan(List<Long> gaps, double limit) {
    return gaps.stream().filter(gap -> gap < limit).count() / (double) gaps.size();
  }
}
