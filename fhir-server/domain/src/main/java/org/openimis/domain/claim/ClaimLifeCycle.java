package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.KeptClaims.Change;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * What may happen to a claim after it was submitted (scheme-rules 2.2, conventions 10). Who asks
 * for something that the state of the claim does not allow is told that state.
 */
public final class ClaimLifeCycle {
  private static final int TRIES = 4;

  private final ClaimRegisters registers;
  private final KeptClaims claims;

  public ClaimLifeCycle(ClaimRegisters registers, KeptClaims claims) {
    this.registers = registers;
    this.claims = claims;
  }

  /**
   * Takes a claim back and frees what it had taken of ceilings, visits and quantities, for claims
   * that are judged later. A claim that is cancelled already stays as it is.
   *
   * @throws RequestRefused when there is no such claim, or something holds it
   */
  public Receipt cancel(String claimId, @Nullable String reason) {
    return withLocked(
        claimId,
        kept -> {
          if (kept.state() != ClaimState.CANCELLED) {
            require(kept, ClaimEvent.CANCELLED);
            claims.record(
                kept, new Change(ClaimEvent.CANCELLED, ClaimState.CANCELLED, null, reason));
          }
          return kept.receipt();
        });
  }

  /**
   * Settles a checked claim: what was reserved is decided (scheme-rules 2.2, REC). A claim that was
   * processed already stays as it is.
   *
   * @throws RequestRefused when there is no such claim, or its state does not allow it
   */
  public Receipt process(String claimId) {
    return withLocked(
        claimId,
        kept -> {
          if (!kept.state().isSettled()) {
            require(kept, ClaimEvent.PROCESSED);
            ClaimState next = ClaimState.after(kept.decision(), true);
            claims.record(kept, new Change(ClaimEvent.PROCESSED, next, null, null));
          }
          return kept.receipt();
        });
  }

  /**
   * Judges a claim again by what registers, covers and books say now about its days of care. The
   * answer gets a new version; the old one stays in the history.
   *
   * @param corrected the claim with other content; null to judge it as it stands
   * @throws RequestRefused with everything that is wrong
   */
  public Receipt reprocess(
      String claimId, @Nullable ClaimDraft corrected, @Nullable String reason) {
    @Nullable SubmittedClaim content = corrected == null ? null : resolve(corrected);
    return withLocked(
        claimId,
        kept -> {
          require(kept, ClaimEvent.REPROCESSED);
          if (kept.drawn()) {
            throw new RequestRefused(ProblemCode.STATE_TRANSITION, "Claim.status", "drawn");
          }
          SubmittedClaim claim = content == null ? kept.claim() : content;
          requireSame(kept.claim(), claim);
          JudgedClaim judged = judge(kept, claim, corrected);
          claims.record(kept, new Change(ClaimEvent.REPROCESSED, judged.state(), judged, reason));
          return kept.receipt();
        });
  }

  /**
   * Gives back what preauthorizations have reserved that ended before a day. May run late, twice or
   * in several places without harm. One that cannot be ended now keeps no other from its end.
   *
   * @return how many it has ended
   */
  public int expirePreauthorizations(LocalDate today, int most) {
    int ended = 0;
    @Nullable RuntimeException failed = null;
    for (String claimId : claims.expiredBefore(today, most)) {
      try {
        ended += withLocked(claimId, kept -> expire(kept, today, most)) ? 1 : 0;
      } catch (RuntimeException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
    return ended;
  }

  /** Whether it was still to be ended: before it was locked, somebody else may have done so. */
  private boolean expire(KeptClaim kept, LocalDate today, int most) {
    boolean reserves = claims.expiredBefore(today, most).contains(kept.receipt().claimId());
    if (reserves) {
      claims.record(kept, new Change(ClaimEvent.EXPIRED, kept.state(), null, null));
    }
    return reserves;
  }

  private JudgedClaim judge(KeptClaim kept, SubmittedClaim claim, @Nullable ClaimDraft corrected) {
    SchemeTerms terms = claims.termsOf(claim.key().scheme());
    ClaimFacts facts = claims.factsWithout(kept, claim).withReviews(kept.facts().reviews());
    List<Problem> problems = EntryRules.lineProblems(claim, facts, terms.entry());
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
    Decision decision = new Adjudication(terms.ruleSet()).judge(claim, facts);
    return new JudgedClaim(
        claim,
        ContentHash.of(claim),
        facts,
        decision,
        ClaimState.after(decision, terms.automaticProcessing()),
        corrected == null ? null : corrected.document(),
        null);
  }

  private SubmittedClaim resolve(ClaimDraft corrected) {
    ClaimRegisters.Resolved resolved = registers.resolve(List.of(corrected)).get(0);
    SubmittedClaim claim = resolved.claim();
    if (claim == null) {
      throw new RequestRefused(resolved.problems());
    }
    return claim;
  }

  private static void require(KeptClaim kept, ClaimEvent event) {
    if (kept.held() || !kept.state().allows(event)) {
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION,
          "Claim.status",
          kept.state().name().toLowerCase(Locale.ROOT));
    }
  }

  /** Content may be corrected; whose claim it is, and its code, may not. */
  private static void requireSame(SubmittedClaim kept, SubmittedClaim now) {
    if (!kept.key().equals(now.key())) {
      throw new RequestRefused(
          ProblemCode.VALUE, "Claim.identifier", now.key().code(), "same-claim");
    }
    if (!kept.insuree().equals(now.insuree())) {
      throw new RequestRefused(ProblemCode.VALUE, "Claim.patient", now.insuree(), "same-claim");
    }
  }

  private <T> T withLocked(String claimId, Function<KeptClaim, T> work) {
    for (int tried = 0; tried < TRIES; tried++) {
      try {
        return claims.inOneTransaction(
            () ->
                work.apply(
                    claims
                        .lock(claimId)
                        .orElseThrow(
                            () ->
                                new RequestRefused(
                                    ProblemCode.NOT_FOUND, "", "Claim/" + claimId))));
      } catch (ClaimStore.TransientFailure e) {
        // The database undid everything; the next try starts afresh.
      }
    }
    throw new RequestRefused(ProblemCode.BUSY, "");
  }
}
