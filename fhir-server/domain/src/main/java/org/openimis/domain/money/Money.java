package org.openimis.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in the currency of the scheme. Sums and products are exact; {@link #rounded()} is the
 * only place where a digit is lost.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  public static Money of(String amount, Currency currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(other.in(currency)), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(other.in(currency)), currency);
  }

  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  /** The given share of this amount; 80 means 80 %. */
  public Money percent(BigDecimal percentage) {
    return new Money(amount.multiply(percentage).movePointLeft(2), currency);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** To the minor unit of the currency, half up (scheme-rules 2.14). */
  public Money rounded() {
    return new Money(
        amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.in(currency));
  }

  /** Equal amounts are equal however they are written: 10.0 is 10.00. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Money that
        && currency.equals(that.currency)
        && amount.compareTo(that.amount) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * amount.stripTrailingZeros().hashCode() + currency.hashCode();
  }

  /** As people write it: {@code 1250.00 TZS}. */
  @Override
  public String toString() {
    return rounded().amount.toPlainString() + " " + currency.getCurrencyCode();
  }

  private BigDecimal in(Currency expected) {
    if (!currency.equals(expected)) {
      throw new IllegalArgumentException("Cannot reckon " + this + " in " + expected);
    }
    return amount;
  }
}
