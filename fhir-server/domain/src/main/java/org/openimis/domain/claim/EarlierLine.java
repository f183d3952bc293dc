package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.openimis.domain.catalogue.MedicalCode;

/**
 * An accepted line of another claim of the same person.
 *
 * @param careDate that claim's target date
 * @param quantity the units that were accepted
 * @param claimCode that claim's code, for the explanation
 */
public record EarlierLine(
    MedicalCode code, LocalDate careDate, BigDecimal quantity, String claimCode) {}
