package org.openimis.domain.claim;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.SentDocument;
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

  /**
   * The judgement that a claim for planned care would get, as if the care had been given already.
   * What only a claim that is made can break, its entry rules, is not asked.
   */
  public JudgedClaim judge(PlannedCare care, Currency currency) {
    Money nothing = Money.zero(currency);
    return store.inOneTransaction(
        () -> {
          SubmittedClaim unpriced = care.claim(nothing);
          SchemeTerms terms = store.termsOf(care.scheme());
          ClaimFacts facts = factsOf(unpriced);
          SubmittedClaim claim = care.priced(facts, nothing);
          return judged(claim, facts, terms, null);
        });
  }

  private JudgedClaim judge(SubmittedClaim claim, ClaimDraft draft) {
    SchemeTerms terms = store.termsOf(claim.key().scheme());
    ClaimFacts facts = factsOf(claim);
    List<Problem> problems =
        EntryRules.problems(
            claim, facts, terms.entry(), store.priorsOf(List.of(claim)).get(claim.key()));
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
    return judged(claim, facts, terms, draft.document());
  }

  private ClaimFacts factsOf(SubmittedClaim claim) {
    ClaimFacts facts = store.factsOf(List.of(claim)).get(claim.key());
    if (facts == null) {
      throw new IllegalStateException("The store said nothing of " + claim.key());
    }
    return facts;
  }

  private static JudgedClaim judged(
      SubmittedClaim claim, ClaimFacts facts, SchemeTerms terms, @Nullable SentDocument document) {
    Decision decision = new Adjudication(terms.ruleSet()).judge(claim, facts);
    return new JudgedClaim(
        claim,
        ContentHash.of(claim),
        facts,
        decision,
        ClaimState.after(decision, terms.automaticProcessing()),
        document,
        null);
  }
}
