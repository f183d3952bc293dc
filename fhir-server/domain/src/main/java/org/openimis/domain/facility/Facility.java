package org.openimis.domain.facility;

import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;

/**
 * A health facility on one day.
 *
 * @param itemPriceList the list that prices its items; null where it may claim none
 * @param servicePriceList the list that prices its services; null where it may claim none
 */
public record Facility(
    String code,
    FacilityLevel level,
    CareType careType,
    @Nullable String itemPriceList,
    @Nullable String servicePriceList) {}
