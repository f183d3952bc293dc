package org.openimis.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void the_median_is_the_value_in_the_middle_whatever_the_order() {
    assertThat(Statistics.median(List.of(9.0, 1.0, 4.0))).isEqualTo(4.0);
  }

  @Test
  void the_median_of_an_even_count_lies_between_the_two_in_the_middle() {
    assertThat(Statistics.median(List.of(8.0, 1.0, 2.0, 100.0))).isEqualTo(5.0);
  }

  @Test
  void nothing_has_no_median() {
    assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()));
  }

  @Test
  void each_of_our_blocks_is_divided_by_its_neighbour() {
    assertThat(Statistics.ratios(List.of(50.0, 30.0), List.of(100.0, 20.0)))
        .containsExactly(0.5, 1.5);
  }

  @Test
  void a_block_without_a_neighbour_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Statistics.ratios(List.of(1.0, 2.0), List.of(1.0)));
  }

  @Test
  void the_spread_is_the_distance_of_the_extremes_by_the_median() {
    assertThat(Statistics.spread(List.of(90.0, 100.0, 110.0))).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void the_extremes_are_found_whatever_the_order() {
    assertThat(Statistics.smallest(List.of(3.0, 1.0, 2.0))).isEqualTo(1.0);
    assertThat(Statistics.largest(List.of(2.0, 3.0, 1.0))).isEqualTo(3.0);
  }
}
