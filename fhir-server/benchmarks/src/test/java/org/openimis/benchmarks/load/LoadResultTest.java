package org.openimis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class LoadResultTest {
  @Test
  void what_was_turned_away_or_lost_is_not_taken() {
    LoadResult result =
        result(
            Map.of(
                201, 60L, 200, 20L, 503, 100L, LoadResult.NO_ANSWER, 5L, LoadResult.NOT_SENT, 7L));
    assertThat(result.answers()).isEqualTo(180);
    assertThat(result.accepted()).isEqualTo(80);
    assertThat(result.perSecond()).isEqualTo(90);
    assertThat(result.acceptedPerSecond()).isEqualTo(40);
    assertThat(result.isClean()).isFalse();
  }

  @Test
  void all_is_well_when_everything_was_taken() {
    assertThat(result(Map.of(201, 60L, 200, 20L)).isClean()).isTrue();
    assertThat(result(Map.of(201, 60L, LoadResult.NO_ANSWER, 1L)).isClean()).isFalse();
    assertThat(result(Map.of(201, 60L, LoadResult.NOT_SENT, 1L)).isClean()).isFalse();
    assertThat(result(Map.of(201, 60L, 409, 1L)).isClean()).isFalse();
  }

  private static LoadResult result(Map<Integer, Long> statuses) {
    return new LoadResult(new Histogram(3), statuses, 2);
  }
}
