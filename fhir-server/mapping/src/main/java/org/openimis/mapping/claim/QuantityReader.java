package org.openimis.mapping.claim;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;

/** Reads how many units of something were given. */
final class QuantityReader {
  private static final BigDecimal MOST_UNITS = new BigDecimal("1000000");
  private static final int DECIMALS = 4;

  private QuantityReader() {}

  /** The units; null when they are missing or impossible, which is then a problem. */
  static @Nullable BigDecimal read(Quantity sent, String parent, Problems problems) {
    String path = parent + ".quantity.value";
    BigDecimal quantity = sent.getValue();
    if (quantity == null) {
      problems.required(path);
      return null;
    }
    if (quantity.signum() <= 0
        || quantity.compareTo(MOST_UNITS) > 0
        || quantity.stripTrailingZeros().scale() > DECIMALS) {
      problems.value(path, quantity, "quantity");
      return null;
    }
    return quantity;
  }

  /** A factor would change what quantity and price say. */
  static void refuseFactor(@Nullable BigDecimal factor, String parent, Problems problems) {
    if (factor != null && factor.compareTo(BigDecimal.ONE) != 0) {
      problems.add(ProblemCode.NOT_SUPPORTED, parent + ".factor", factor, "factor");
    }
  }
}
