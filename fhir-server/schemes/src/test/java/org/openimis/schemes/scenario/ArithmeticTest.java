package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 × min(100.00, 120.00) × 80 % = 240.00 | 240",
        "min(3 × 100, 3 × 70) = 210              | 210",
        "min(5, 4, 6) = 4                        | 4",
        "max(5, 4, 6) = 6                        | 6",
        "max(300 - min(500, 250), 0) × 2 = 100   | 100",
        "max(100 - 250, 0) = 0                   | 0",
        "2×130×50% = 130                         | 130",
        "(300 - 100) × 80 % + 50 × 80 % = 200    | 200",
        "300 − 100 - 50 = 150                    | 150",
        "2 + 3 × 4 = 14                          | 14",
        "3 × 25 × 50 % = 37.5 → 38               | 38",
        "1 × 25 × 33.33 % = 8.3325 → 8.33        | 8.33",
        "1 × 25 × 50 % → 13 = 13                 | 13",
        "5 + 5 = 2 × 5 = 10.00                   | 10"
      })
  void its_result_is_the_last_number(String text, String result) throws Exception {
    assertThat(Arithmetic.result(text)).isEqualByComparingTo(result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 × 100 = 200",
        "3 × 100 = 200 = 200",
        "3 × 25 × 50 % = 38",
        "3 × 25 × 50 % = 37.5 → 37",
        "2 × 0.25 = 0.5 → 0"
      })
  void a_step_that_is_not_equal_is_wrong(String text) {
    assertThatThrownBy(() -> Arithmetic.result(text)).isInstanceOf(Arithmetic.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "240",
        "",
        "= 240",
        "3 × = 240",
        "3 × 80 % 240",
        "3 × (4 + 5 = 27",
        "min(3 = 3",
        "min 3, 4 = 3",
        "max(3; 4) = 4",
        "maximum(3, 4) = 4",
        "three × 80 = 240",
        "1.2.3 = 1.2",
        "3 x 80 = 240",
        "240 = 240 francs"
      })
  void what_cannot_be_read_is_wrong(String text) {
    assertThatThrownBy(() -> Arithmetic.result(text)).isInstanceOf(Arithmetic.Wrong.class);
  }

  @Test
  void it_says_which_step_is_wrong() {
    assertThatThrownBy(() -> Arithmetic.result("3 × 100 = 300 × 80 % = 240"))
        .isInstanceOfSatisfying(
            Arithmetic.Wrong.class,
            wrong -> assertThat(wrong.where()).isEqualTo("300 × 80 % ≠ 300"));
  }
}
