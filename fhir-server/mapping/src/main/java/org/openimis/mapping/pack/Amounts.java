package org.openimis.mapping.pack;

import java.math.BigDecimal;
import java.util.Currency;
import org.hl7.fhir.r4.model.Money;

/** Amounts and other decimals, written so that equal ones look the same. */
public final class Amounts {

  /** At the scale of the currency's minor unit, or finer where the amount is. */
  public static Money toFhir(org.openimis.domain.money.Money money) {
    return toFhir(money.amount(), money.currency());
  }

  /** At the scale of the currency's minor unit, or finer where the amount is. */
  public static Money toFhir(BigDecimal amount, Currency currency) {
    BigDecimal plain = plain(amount);
    int scale = Math.max(plain.scale(), currency.getDefaultFractionDigits());
    return new Money().setValue(plain.setScale(scale)).setCurrency(currency.getCurrencyCode());
  }

  /** Without zeros at the end and without an exponent. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Amounts() {}
}
