package org.openimis.domain.claim;

import java.time.LocalDate;
import org.openimis.domain.catalogue.MedicalCode;

/**
 * An accepted line of another claim of the same person.
 *
 * @param claimCode that claim's code, for the explanation
 * @param careDate that claim's target date
 */
public record EarlierLine(MedicalCode code, LocalDate careDate, String claimCode) {}
