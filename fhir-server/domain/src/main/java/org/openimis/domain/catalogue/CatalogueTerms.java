package org.openimis.domain.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * What the register says of an item or service from a day on.
 *
 * @param from null for always
 * @param frequencyDays 0 for no limit
 * @param mostUnits units that one claim line may ask for; null for no limit
 */
public record CatalogueTerms(
    @Nullable LocalDate from,
    Money price,
    CareType careType,
    PatientCategories patients,
    int frequencyDays,
    @Nullable BigDecimal mostUnits) {}
