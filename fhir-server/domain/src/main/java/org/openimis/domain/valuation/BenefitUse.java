package org.openimis.domain.valuation;

import java.math.BigDecimal;
import org.openimis.domain.product.CareScope;

/**
 * What was taken from deductibles and ceilings, apart for hospital care and other care; their sum
 * counts where a product does not tell them apart. Amounts in the currency of the scheme.
 */
public record BenefitUse(CareUse hospital, CareUse other) {
  public static final BenefitUse NONE = new BenefitUse(CareUse.NONE, CareUse.NONE);

  /** What counts against a deductible or ceiling of that scope. */
  public CareUse in(CareScope scope) {
    return switch (scope) {
      case ALL -> hospital.plus(other);
      case INPATIENT -> hospital;
      case OUTPATIENT -> other;
    };
  }

  /** With what a claim has taken besides. */
  public BenefitUse plus(boolean inHospital, CareUse taken) {
    return inHospital
        ? new BenefitUse(hospital.plus(taken), other)
        : new BenefitUse(hospital, other.plus(taken));
  }

  public BenefitUse plus(BenefitUse more) {
    return new BenefitUse(hospital.plus(more.hospital), other.plus(more.other));
  }

  /**
   * What was taken for one kind of care.
   *
   * @param deducted what insurees bore as deductible
   * @param paid what the scheme paid within the ceiling
   */
  public record CareUse(BigDecimal deducted, BigDecimal paid) {
    public static final CareUse NONE = new CareUse(BigDecimal.ZERO, BigDecimal.ZERO);

    CareUse plus(CareUse more) {
      return new CareUse(deducted.add(more.deducted), paid.add(more.paid));
    }
  }
}
