package org.openimis.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scheme-rules 2.9; the figures are those of example 12 of 2.13. */
class FamilyGrowthTest {

  @ParameterizedTest(name = "{0} members: {1}")
  @CsvSource({
    "1, 300000",
    "6, 300000",
    "7, 320000",
    "8, 340000",
    "9, 360000",
    "10, 360000",
    "12, 360000"
  })
  void each_member_beyond_the_threshold_raises_the_ceiling_up_to_a_most(
      int members, String ceiling) {
    assertThat(growth(6, "20000", "360000").apply(amount("300000"), members))
        .isEqualByComparingTo(ceiling);
  }

  @Test
  void without_a_most_it_grows_for_ever() {
    assertThat(growth(6, "20000", null).apply(amount("300000"), 12)).isEqualByComparingTo("420000");
  }

  @Test
  void without_a_threshold_it_never_grows() {
    assertThat(growth(null, "20000", "360000").apply(amount("300000"), 12))
        .isEqualByComparingTo("300000");
  }

  @Test
  void a_threshold_of_0_lets_every_member_raise_it() {
    assertThat(growth(0, "20000", null).apply(amount("300000"), 1)).isEqualByComparingTo("320000");
  }

  @Test
  void a_most_below_the_ceiling_of_usual_families_never_lowers_it() {
    assertThat(growth(6, "20000", "100000").apply(amount("300000"), 12))
        .isEqualByComparingTo("300000");
  }

  private static FamilyGrowth growth(
      @Nullable Integer threshold, String extraMember, @Nullable String most) {
    return new FamilyGrowth(threshold, amount(extraMember), most == null ? null : amount(most));
  }

  private static BigDecimal amount(String amount) {
    return new BigDecimal(amount);
  }
}
