package org.openimis.store.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.valuation.Posting;
import org.openimis.domain.valuation.Postings;
import org.openimis.store.ledger.Ledger;

/** What a judgement does to the ledger. */
final class ClaimPostings {
  private final Ledger ledger;

  ClaimPostings(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What a judged claim takes of its policies: first out of the reservation of its
   * preauthorization, if it has one.
   *
   * @param preauthorization the claim id of the preauthorization that it draws on; null for none
   * @param exceptClaimId the claim itself when it is judged again; null the first time
   */
  List<Posting> of(
      JudgedClaim judged, @Nullable String preauthorization, @Nullable String exceptClaimId) {
    SubmittedClaim claim = judged.claim();
    if (!claim.use().charges()) {
      return List.of();
    }
    List<Posting> taken =
        Postings.take(
            claim.key().scheme(),
            claim.insuree(),
            judged.decision().charges(),
            kind(claim.use(), judged.state()));
    if (preauthorization == null) {
      return taken;
    }
    List<Posting> all =
        new ArrayList<>(
            Postings.draw(
                ledger.reserved(preauthorization, exceptClaimId), taken, preauthorization));
    all.addAll(taken);
    return all;
  }

  /** A preauthorization and a claim that waits for somebody only hold what they ask for. */
  private static Posting.Kind kind(ClaimUse use, ClaimState state) {
    return use == ClaimUse.CLAIM && state.isSettled()
        ? Posting.Kind.SETTLEMENT
        : Posting.Kind.RESERVATION;
  }
}
