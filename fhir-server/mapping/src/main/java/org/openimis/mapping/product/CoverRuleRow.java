package org.openimis.mapping.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.VisitLimits;

/**
 * How far a product covers an item or service. Of several rules that have started, the latest
 * holds, and if that one has ended none does.
 *
 * @param kind ITEM or SERVICE
 * @param priceOrigin openIMIS's letter
 * @param waitingMonthsAdult 0 for none
 * @param mostUnitsAdult units that a person may have in a period of cover; null for no limit
 * @param exclusionAdult H, N or B; null for none
 * @param validTo the last day; null while it has not ended
 */
public record CoverRuleRow(
    String scheme,
    String product,
    String kind,
    String code,
    String priceOrigin,
    VisitLimits otherVisit,
    VisitLimits emergency,
    VisitLimits referral,
    int waitingMonthsAdult,
    int waitingMonthsChild,
    @Nullable Integer mostUnitsAdult,
    @Nullable Integer mostUnitsChild,
    @Nullable String exclusionAdult,
    @Nullable String exclusionChild,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}
