package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Submitted claims, to be looked up one by one and changed in declared ways. */
public interface KeptClaims {

  /**
   * Does all of the work or nothing of it.
   *
   * @throws ClaimStore.TransientFailure when the database asks to try again
   */
  <T> T inOneTransaction(Supplier<T> work);

  /**
   * Locks a claim with its key, its patient and the policies that cover the patient, in the order
   * that all writers keep.
   *
   * @return empty for a draft and for what is no claim
   */
  Optional<KeptClaim> lock(String claimId);

  /**
   * What the judge needs about the claim now, as if it had never been judged: its own lines and
   * postings do not count.
   *
   * @param content of the claim, corrected perhaps
   */
  ClaimFacts factsWithout(KeptClaim kept, SubmittedClaim content);

  /** What a scheme has settled about its claims. */
  SchemeTerms termsOf(String scheme);

  /** Writes a change: new versions of the resources, postings, lines, findings and the event. */
  void record(KeptClaim kept, Change change);

  /** Claims whose preauthorization ended before a day with amounts still reserved. */
  List<String> expiredBefore(LocalDate day, int most);

  /**
   * What becomes of a claim.
   *
   * @param judgement the new judgement; null when the last one stands
   * @param reason why, in the words of whoever asked for it
   */
  record Change(
      ClaimEvent event,
      ClaimState state,
      @Nullable JudgedClaim judgement,
      @Nullable String reason) {}
}
