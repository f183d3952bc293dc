package org.openimis.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final Currency TZS = Currency.getInstance("TZS");
  private static final Currency NPR = Currency.getInstance("NPR");

  @Test
  void equal_amounts_are_equal_however_they_are_written() {
    assertThat(tzs("10.0")).isEqualTo(tzs("10.00")).hasSameHashCodeAs(tzs("10.00"));
    assertThat(tzs("1E+1")).isEqualTo(tzs("10")).hasSameHashCodeAs(tzs("10"));
    assertThat(tzs("0")).isEqualTo(tzs("0.000")).hasSameHashCodeAs(tzs("0.000"));
  }

  @Test
  void other_amounts_and_other_currencies_are_not_equal() {
    assertThat(tzs("10")).isNotEqualTo(tzs("10.01"));
    assertThat(tzs("10")).isNotEqualTo(Money.of("10", NPR));
    assertThat(tzs("10")).isNotEqualTo(new BigDecimal("10"));
  }

  /** XAF has no minor unit, TZS two digits, KWD three. */
  @ParameterizedTest
  @CsvSource({
    "XAF, 10.4999, 10", "XAF, 10.5, 11", "XAF, -10.5, -11",
    "TZS, 10.00499, 10", "TZS, 10.005, 10.01", "TZS, 10.015, 10.02",
    "KWD, 10.000499, 10", "KWD, 10.0005, 10.001",
  })
  void rounding_is_half_up_to_the_minor_unit(String currency, String exact, String rounded) {
    Money money = Money.of(exact, Currency.getInstance(currency)).rounded();

    assertThat(money).isEqualTo(Money.of(rounded, Currency.getInstance(currency)));
  }

  @Test
  void a_rounded_amount_has_the_scale_of_its_currency() {
    assertThat(tzs("10").rounded().amount()).isEqualTo(new BigDecimal("10.00"));
  }

  @Test
  void sums_products_and_shares_are_exact() {
    assertThat(tzs("0.1").plus(tzs("0.2"))).isEqualTo(tzs("0.3"));
    assertThat(tzs("0.1").minus(tzs("0.3"))).isEqualTo(tzs("-0.2"));
    assertThat(tzs("0.35").times(new BigDecimal("0.5"))).isEqualTo(tzs("0.175"));
    assertThat(tzs("0.35").percent(new BigDecimal("12.5"))).isEqualTo(tzs("0.04375"));
  }

  @Test
  void the_lower_of_two_is_found() {
    assertThat(tzs("1").min(tzs("2"))).isEqualTo(tzs("1"));
    assertThat(tzs("2").min(tzs("1"))).isEqualTo(tzs("1"));
    assertThat(tzs("1")).isLessThan(tzs("1.01")).isEqualByComparingTo(tzs("1.00"));
  }

  @Test
  void the_sign_is_known() {
    assertThat(Money.zero(TZS).isZero()).isTrue();
    assertThat(tzs("0.00").isZero()).isTrue();
    assertThat(tzs("0.01").isZero()).isFalse();
    assertThat(tzs("0").isNegative()).isFalse();
    assertThat(tzs("-0.01").isNegative()).isTrue();
  }

  @Test
  void currencies_do_not_mix() {
    Money shillings = tzs("1");
    Money rupees = Money.of("1", NPR);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> shillings.plus(rupees))
        .withMessage("Cannot reckon 1.00 NPR in TZS");
    assertThatIllegalArgumentException().isThrownBy(() -> shillings.minus(rupees));
    assertThatIllegalArgumentException().isThrownBy(() -> shillings.compareTo(rupees));
    assertThatIllegalArgumentException().isThrownBy(() -> shillings.min(rupees));
  }

  @Test
  void it_is_written_as_people_write_it() {
    assertThat(tzs("1250")).hasToString("1250.00 TZS");
    assertThat(tzs("1E+3")).hasToString("1000.00 TZS");
    assertThat(Money.of("5", Currency.getInstance("XAF"))).hasToString("5 XAF");
  }

  private static Money tzs(String amount) {
    return Money.of(amount, TZS);
  }
}
