package org.openimis.mapping.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an item or service on some days. All days are inclusive.
 *
 * @param kind ITEM or SERVICE
 * @param careType I, O or B
 * @param patientMask the sum of man 1, woman 2, adult 4, child 8
 * @param frequencyDays 0 for no limit
 * @param category openIMIS's letter of a service; null where it has none
 * @param packageType P or F for a package; null for everything else
 * @param mostUnits units that one claim line may ask for; null for no limit
 * @param validFrom null for always
 * @param validTo null for as long as nothing takes its place
 */
public record CatalogueRow(
    String scheme,
    String kind,
    String code,
    String name,
    BigDecimal price,
    String currency,
    String careType,
    int patientMask,
    int frequencyDays,
    @Nullable String category,
    @Nullable String packageType,
    @Nullable BigDecimal mostUnits,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
