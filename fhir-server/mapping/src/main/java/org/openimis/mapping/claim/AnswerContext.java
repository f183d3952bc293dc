package org.openimis.mapping.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says beside the judgement.
 *
 * @param ids of those whom the claim names
 * @param claimId under which the Claim is stored
 * @param claimVersion the version of it that was judged
 * @param created when it was judged
 * @param reservation the days on which a preauthorization reserves its amounts; null for other uses
 * @param ledger every posting of the claim so far, in the order in which they were made
 * @param claim the Claim as it is stored in that version
 */
public record AnswerContext(
    ClaimIds ids,
    String claimId,
    long claimVersion,
    Instant created,
    @Nullable Reservation reservation,
    List<LedgerEntry> ledger,
    Claim claim) {
  public AnswerContext {
    ledger = List.copyOf(ledger);
  }

  /** The first and the last day of a reservation, both inclusive. */
  public record Reservation(LocalDate from, LocalDate until) {}
}
