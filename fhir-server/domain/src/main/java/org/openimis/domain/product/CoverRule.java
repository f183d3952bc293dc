package org.openimis.domain.product;

import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;

/**
 * That a product covers an item or service, and how far, on one day.
 *
 * @param waitingMonthsAdult months between the start of cover and the first benefit, 0 for none
 * @param waitingMonthsChild the same for those under age
 * @param mostUnitsAdult units that a person may have in a period of cover; null for no limit
 * @param mostUnitsChild the same for those under age
 * @param exclusionAdult for which care the line does not count against the ceiling; null for none
 * @param exclusionChild the same for those under age
 */
public record CoverRule(
    String product,
    MedicalCode code,
    PriceOrigin priceOrigin,
    PriceRule priceRule,
    VisitLimits otherVisit,
    VisitLimits emergency,
    VisitLimits referral,
    int waitingMonthsAdult,
    int waitingMonthsChild,
    @Nullable Integer mostUnitsAdult,
    @Nullable Integer mostUnitsChild,
    @Nullable CeilingExclusion exclusionAdult,
    @Nullable CeilingExclusion exclusionChild) {

  public @Nullable Limit limit(VisitType visitType, boolean adult) {
    VisitLimits limits =
        switch (visitType) {
          case OTHER -> otherVisit;
          case EMERGENCY -> emergency;
          case REFERRAL -> referral;
        };
    return adult ? limits.adult() : limits.child();
  }

  public int waitingMonths(boolean adult) {
    return adult ? waitingMonthsAdult : waitingMonthsChild;
  }

  /** The same rule, with what its product pays when asked and list price differ. */
  public CoverRule withPriceRule(PriceRule other) {
    return new CoverRule(
        product,
        code,
        priceOrigin,
        other,
        otherVisit,
        emergency,
        referral,
        waitingMonthsAdult,
        waitingMonthsChild,
        mostUnitsAdult,
        mostUnitsChild,
        exclusionAdult,
        exclusionChild);
  }

  /** Units that such a person may have in a period of cover; null for no limit. */
  public @Nullable Integer mostUnits(boolean adult) {
    return adult ? mostUnitsAdult : mostUnitsChild;
  }

  /** Whether a line of such a person is paid without counting against the ceiling. */
  public boolean isOutsideCeiling(boolean adult, boolean hospital) {
    CeilingExclusion exclusion = adult ? exclusionAdult : exclusionChild;
    return exclusion != null && exclusion.applies(hospital);
  }
}
