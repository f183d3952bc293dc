package org.openimis.domain.balance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;

/**
 * What a person may still have of one item or service.
 *
 * @param isCovered whether the product pays for it for such a person
 * @param units how many units; null where there is no limit
 * @param earliest the first day, from the one that is asked about, on which neither a waiting
 *     period nor the frequency of the register stands against it; null where there is none within
 *     the cover, or where it is not covered
 */
public record ItemBalance(
    MedicalCode code, boolean isCovered, @Nullable Units units, @Nullable LocalDate earliest) {

  /**
   * A limited number of units.
   *
   * @param term the days of cover for which they count
   */
  public record Units(LimitBalance.Term term, BigDecimal allowed, BigDecimal used) {

    /** What the next claim finds; never below nothing. */
    public BigDecimal left() {
      return allowed.subtract(used).max(BigDecimal.ZERO);
    }
  }
}
