package org.openimis.mapping.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a health facility may do, and at which prices, on some days. All days are inclusive.
 *
 * @param district the code of its district
 * @param level openIMIS's letter: D, C or H
 * @param careType I, O or B
 * @param itemList the name of its price list for items; null where it may claim none
 * @param serviceList the name of its price list for services; null where it may claim none
 * @param validFrom null for always
 * @param validTo null for as long as nothing takes its place
 */
public record FacilityRow(
    String code,
    String scheme,
    String name,
    String district,
    String level,
    String careType,
    @Nullable String itemList,
    @Nullable String serviceList,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
