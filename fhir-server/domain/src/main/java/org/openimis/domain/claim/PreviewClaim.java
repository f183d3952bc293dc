package org.openimis.domain.claim;

import java.util.List;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.RequestRefused;

/** Judges a claim as if it were submitted now, and stores nothing (conventions 25). */
public final class PreviewClaim {
  private final ClaimRegisters registers;
  private final ClaimStore store;

  public PreviewClaim(ClaimRegisters registers, ClaimStore store) {
    this.registers = registers;
    this.store = store;
  }

  /**
   * The judgement that the claim would get.
   *
   * @throws RequestRefused with everything for which {@code $submit} would refuse it
   */
  public JudgedClaim judge(ClaimDraft draft) {
    ClaimRegisters.Resolved resolved = registers.resolve(List.of(draft)).get(0);
    SubmittedClaim claim = resolved.claim();
    if (claim == null) {
      throw new RequestRefused(resolved.problems());
    }
    return store.inOneTransaction(() -> judge(claim, draft));
  }

  private JudgedClaim judge(SubmittedClaim claim, ClaimDraft draft) {
    SchemeTerms terms = store.termsOf(claim.key().scheme());
    ClaimFacts facts = store.factsOf(List.of(claim)).get(claim.key());
    if (facts == null) {
      throw new IllegalStateException("The store said nothing of " + claim.key());
    }
    List<Problem> problems =
        EntryRules.problems(
            claim, facts, terms.entry(), store.priorsOf(List.of(claim)).get(claim.key()));
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
        draft.document(),
        null);
  }
}
