package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.List;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.money.Money;

/**
 * One item or service asked for.
 *
 * @param sequence the line's number in the claim
 * @param quantity units given, above zero
 * @param unitPrice what the facility asks for one unit, not negative
 * @param parts what the facility says a package contained; empty for everything else
 * @param explained whether the facility explains the line
 */
public record ClaimLine(
    int sequence,
    MedicalCode code,
    BigDecimal quantity,
    Money unitPrice,
    List<PackageContent.Part> parts,
    boolean explained) {
  public ClaimLine {
    parts = List.copyOf(parts);
    if (quantity.signum() <= 0) {
      throw new IllegalArgumentException("Line " + sequence + " has a quantity of " + quantity);
    }
    if (unitPrice.isNegative()) {
      throw new IllegalArgumentException("Line " + sequence + " has a price of " + unitPrice);
    }
  }

  /** A line of one thing, without an explanation. */
  public ClaimLine(int sequence, MedicalCode code, BigDecimal quantity, Money unitPrice) {
    this(sequence, code, quantity, unitPrice, List.of(), false);
  }

  public Money asked() {
    return unitPrice.times(quantity).rounded();
  }
}
