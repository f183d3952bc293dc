package org.openimis.domain.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;

/**
 * That a product covers an item or service from a day on.
 *
 * @param maxQuantityAdult units a person may have in the period of cover; null for no limit
 * @param ceilingExclusionAdult for which care it does not count against the ceiling; null for none
 */
public record CoverRuleEntry(
    MedicalCode code,
    LocalDate from,
    PriceOrigin priceOrigin,
    VisitLimits otherVisit,
    VisitLimits emergency,
    VisitLimits referral,
    int waitingMonthsAdult,
    int waitingMonthsChild,
    @Nullable Integer maxQuantityAdult,
    @Nullable Integer maxQuantityChild,
    @Nullable CeilingExclusion ceilingExclusionAdult,
    @Nullable CeilingExclusion ceilingExclusionChild) {}
