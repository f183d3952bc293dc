package org.openimis.domain.claim;

import java.math.BigDecimal;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.money.Money;

/**
 * One item or service asked for.
 *
 * @param sequence the line's number in the claim
 * @param quantity units given, above zero
 * @param unitPrice what the facility asks for one unit, not negative
 */
public record ClaimLine(int sequence, MedicalCode code, BigDecimal quantity, Money unitPrice) {
  public ClaimLine {
    if (quantity.signum() <= 0) {
      throw new IllegalArgumentException("Line " + sequence + " has a quantity of " + quantity);
    }
    if (unitPrice.isNegative()) {
      throw new IllegalArgumentException("Line " + sequence + " has a price of " + unitPrice);
    }
  }

  public Money asked() {
    return unitPrice.times(quantity).rounded();
  }
}
