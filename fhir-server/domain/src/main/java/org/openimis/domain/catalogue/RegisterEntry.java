package org.openimis.domain.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * What the register says of a medical item or service on one day.
 *
 * @param price the register's own price, for price lists that name none
 * @param frequencyDays how many days must pass before the same person may be given it again; 0 for
 *     no limit
 */
public record RegisterEntry(
    MedicalCode code,
    String name,
    Money price,
    CareType careType,
    PatientCategories patients,
    int frequencyDays,
    @Nullable ServiceCategory category,
    @Nullable PackageContent packageContent,
    @Nullable BigDecimal mostUnits) {}
