package org.openimis.domain.balance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One limit of a cover, and what of it is used.
 *
 * @param parameter the product parameter that fixes it, for example {@code max-policy}
 * @param isAmount whether it limits an amount, in the currency of the scheme, rather than a number
 *     of claims
 * @param term the days for which it counts; null where it counts for each claim anew
 */
public record LimitBalance(
    String parameter, boolean isAmount, @Nullable Term term, BigDecimal allowed, BigDecimal used) {

  /** What the next claim finds; never below nothing, also where a limit was lowered since. */
  public BigDecimal left() {
    return allowed.subtract(used).max(BigDecimal.ZERO);
  }

  /** The first and the last day for which a limit counts, both inclusive. */
  public record Term(LocalDate from, LocalDate to) {}
}
