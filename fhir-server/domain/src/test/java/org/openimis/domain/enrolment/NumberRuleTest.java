package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.domain.enrolment.NumberRule.Fault;

/** How schemes form their insurance numbers. */
class NumberRuleTest {
  /** Nine digits, the last being the first eight modulo 7 (scheme-rules 9.3). */
  private static final NumberRule TANZANIA = new NumberRule(9, 7, null);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "105000033, ", // 10500003 mod 7 = 3
    "105000006, CHECK_DIGIT",
    "10500000, LENGTH",
    "1050000050, LENGTH",
    "1050000A5, CHECK_DIGIT",
    "-10500005, CHECK_DIGIT",
  })
  void a_number_is_checked_by_length_and_check_digit(String number, Fault fault) {
    if (fault == null) {
      assertThat(TANZANIA.fault(number)).isEmpty();
    } else {
      assertThat(TANZANIA.fault(number)).contains(fault);
    }
  }

  @Test
  void a_number_longer_than_any_integer_has_a_check_digit_too() {
    var rule = new NumberRule(null, 7, null);

    assertThat(rule.fault("1000000000000000000000000000005")).isEmpty(); // 10^29 mod 7 = 5
  }

  @Test
  void a_pattern_matches_the_whole_number() {
    var rule = new NumberRule(null, null, "NP[0-9]{4}");

    assertThat(rule.fault("NP0001")).isEmpty();
    assertThat(rule.fault("XNP0001")).contains(Fault.FORM);
    assertThat(rule.fault("NP00012")).contains(Fault.FORM);
  }

  @Test
  void a_rule_that_says_nothing_asks_nothing() {
    assertThat(NumberRule.ANY.fault("x")).isEmpty();
    assertThat(NumberRule.ANY.numberOf(17)).contains("000000017");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 8, 12_345_678, 99_999_999})
  void a_number_that_is_given_keeps_the_rule(long counter) {
    String number = TANZANIA.numberOf(counter).orElseThrow();

    assertThat(number).hasSize(9);
    assertThat(TANZANIA.fault(number)).isEmpty();
    assertThat(Long.parseLong(number.substring(0, 8))).isEqualTo(counter);
  }

  @Test
  void a_counter_that_has_outgrown_the_length_gives_no_number() {
    assertThat(TANZANIA.numberOf(100_000_000)).isEmpty();
    assertThat(new NumberRule(3, null, null).numberOf(999)).contains("999");
    assertThat(new NumberRule(3, null, null).numberOf(1000)).isEmpty();
  }

  @Test
  void a_form_that_no_counter_gives_is_for_the_officer_to_fill_in() {
    assertThat(new NumberRule(6, null, "NP[0-9]{4}").numberOf(1)).isEmpty();
  }

  @Test
  void an_impossible_rule_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NumberRule(9, 11, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new NumberRule(9, 1, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new NumberRule(1, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new NumberRule(9, 7, "["));
    assertThat(new NumberRule(2, 10, null)).isNotNull();
    assertThat(new NumberRule(2, 2, null)).isNotNull();
  }

  @Test
  void each_fault_has_its_sentence() {
    assertThat(Fault.values())
        .extracting(Fault::sentence)
        .containsExactly("number-length", "number-check-digit", "number-form");
  }
}
