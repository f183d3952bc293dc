package org.openimis.domain.product;

import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;

/**
 * That a product covers an item or service, and how far, on one day.
 *
 * @param waitingMonthsAdult months between the start of cover and the first benefit, 0 for none
 * @param waitingMonthsChild the same for those under age
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
    int waitingMonthsChild) {

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
}
