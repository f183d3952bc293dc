package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.party.PartyReference;

/**
 * What somebody knows of a claim whose answer they look for. Everything that it names, the claim
 * must have.
 *
 * @param use FHIR's claim use; null for any
 * @param code the claim code; null for any
 * @param from the first day on which the care may have ended; null for no limit
 * @param to the last such day; null for no limit
 * @param codes items and services of its lines
 */
public record ClaimExample(
    PartyReference patient,
    PartyReference provider,
    @Nullable String use,
    @Nullable String code,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<MedicalCode> codes) {
  public ClaimExample {
    codes = List.copyOf(codes);
  }
}
