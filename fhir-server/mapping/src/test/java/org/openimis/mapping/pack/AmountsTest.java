package org.openimis.mapping.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.pack.Fixtures.tzs;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.openimis.domain.money.Money;

class AmountsTest {
  @Test
  void equal_amounts_are_written_alike_at_the_scale_of_the_minor_unit() {
    assertThat(Amounts.toFhir(tzs("10")).getValue()).isEqualTo(new BigDecimal("10.00"));
    assertThat(Amounts.toFhir(tzs("10.0000")).getValue()).isEqualTo(new BigDecimal("10.00"));
    assertThat(Amounts.toFhir(tzs("1E+3")).getValue()).isEqualTo(new BigDecimal("1000.00"));
  }

  @Test
  void a_currency_without_a_minor_unit_has_no_decimals() {
    Money francs = Money.of("1500.00", Currency.getInstance("XAF"));

    assertThat(Amounts.toFhir(francs).getValue()).isEqualTo(new BigDecimal("1500"));
    assertThat(Amounts.toFhir(francs).getCurrency()).isEqualTo("XAF");
  }

  @Test
  void no_digit_is_lost() {
    assertThat(Amounts.toFhir(tzs("0.3333")).getValue()).isEqualTo(new BigDecimal("0.3333"));
  }

  @Test
  void other_decimals_lose_their_last_zeros_but_never_take_an_exponent() {
    assertThat(Amounts.plain(new BigDecimal("80.00"))).isEqualTo(new BigDecimal("80"));
    assertThat(Amounts.plain(new BigDecimal("300000.00")).toString()).isEqualTo("300000");
    assertThat(Amounts.plain(new BigDecimal("0.00"))).isEqualTo(new BigDecimal("0"));
  }
}
