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
 * @param maxQuantityAdult null for no limit
 * @param ceilingExclusionAdult H, N or B; null for none
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
    @Nullable Integer maxQuantityAdult,
    @Nullable Integer maxQuantityChild,
    @Nullable String ceilingExclusionAdult,
    @Nullable String ceilingExclusionChild,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}
