package org.openimis.domain.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;

/**
 * What a facility may do, and at which prices, from a day on.
 *
 * @param from null for always
 */
public record FacilityTerms(
    @Nullable LocalDate from,
    CareType careType,
    @Nullable String itemPriceList,
    @Nullable String servicePriceList) {}
