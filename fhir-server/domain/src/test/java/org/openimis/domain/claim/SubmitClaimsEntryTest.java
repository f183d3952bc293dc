package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.InMemoryClaims.draft;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.claim.TermsBuilder.terms;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.EntryRules.EntryTerms;
import org.openimis.domain.claim.SubmissionOutcome.Recorded;
import org.openimis.domain.claim.SubmissionOutcome.Refused;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/** What entry rules, corrections, states and ceilings mean to claims that are submitted. */
class SubmitClaimsEntryTest {
  private final InMemoryClaims claims = new InMemoryClaims();

  @Test
  void what_breaks_a_rule_of_entry_is_refused_and_takes_no_code() {
    var tooMany = aClaim().asking(item("I1").atMostALine("5").times("6"));

    assertThat(submit(tooMany))
        .containsExactly(
            new Refused(
                List.of(
                    Problem.of(
                        ProblemCode.QUANTITY_TOO_HIGH,
                        "Claim.item[0].quantity.value",
                        "6",
                        "I1",
                        "5"))));
    assertThat(claims.recorded()).isEmpty();
    assertThat(submit(aClaim().asking(item("I1").atMostALine("5").times("5"))))
        .hasExactlyElementsOfTypes(Recorded.class);
  }

  @Test
  void in_a_group_it_disturbs_no_other_claim() {
    var tooMany = aClaim().coded("C-2").asking(item("I1").atMostALine("5").times("6"));

    assertThat(submit(aClaim().coded("C-1"), tooMany, aClaim().coded("C-3")))
        .hasExactlyElementsOfTypes(Recorded.class, Refused.class, Recorded.class);
  }

  @Test
  void a_stored_claim_has_the_state_in_which_its_decision_leaves_it() {
    submit(aClaim().coded("C-1"), aClaim().coded("C-2").withoutCover());
    submit(aClaim().coded("C-3").asking(item("I1").coveredBy(product("A").pricedByTheBatchRun())));
    claims.under(new SchemeTerms(RuleSet.STANDARD, EntryTerms.USUAL, false, 90));
    submit(aClaim().coded("C-4"));

    assertThat(claims.recorded())
        .extracting(JudgedClaim::state)
        .containsExactly(
            ClaimState.VALUATED, ClaimState.REJECTED, ClaimState.PROCESSED, ClaimState.CHECKED);
  }

  @Test
  void a_stored_draft_that_is_submitted_keeps_its_id() {
    new SubmitClaims(claims, claims).handle(List.of(draft(aClaim()).storedAs("0190")));

    assertThat(claims.recorded()).extracting(JudgedClaim::draftId).containsExactly("0190");
  }

  @Test
  void the_claims_of_a_group_share_a_ceiling_in_their_order() {
    submit(limited("C-1"), limited("C-2").ofInsuree("CHILD"), limited("C-3"));

    assertThat(claims.recorded())
        .extracting(judged -> judged.decision().benefit())
        .containsExactly(money("100"), money("50"), money("0"));
  }

  @Test
  void a_correction_is_taken_in_when_something_of_the_earlier_claim_was_refused() {
    submit(aClaim().coded("C-1").withoutCover());

    assertThat(submit(aClaim().coded("C-2").correcting("C-1")))
        .hasExactlyElementsOfTypes(Recorded.class);
  }

  @Test
  void a_correction_of_what_was_paid_in_full_is_refused_with_the_state() {
    submit(aClaim().coded("C-1"));

    assertThat(submit(aClaim().coded("C-2").correcting("C-1")))
        .containsExactly(
            new Refused(
                List.of(Problem.of(ProblemCode.STATE_TRANSITION, "Claim.related", "valuated"))));
  }

  @Test
  void a_claim_and_its_correction_may_come_in_one_group() {
    assertThat(
            submit(aClaim().coded("C-1").withoutCover(), aClaim().coded("C-2").correcting("C-1")))
        .hasExactlyElementsOfTypes(Recorded.class, Recorded.class);
  }

  @Test
  void then_each_is_judged_on_its_own_at_once() {
    submit(aClaim().coded("C-1").withoutCover(), aClaim().coded("C-2").correcting("C-1"));

    assertThat(claims.transactions()).isEqualTo(2);
  }

  @Test
  void corrections_of_different_earlier_claims_are_judged_together() {
    submit(aClaim().coded("C-1").withoutCover());
    submit(aClaim().coded("C-2").withoutCover());

    assertThat(
            submit(
                aClaim().coded("C-3").correcting("C-1"), aClaim().coded("C-4").correcting("C-2")))
        .hasExactlyElementsOfTypes(Recorded.class, Recorded.class);
    assertThat(claims.transactions()).isEqualTo(3);
  }

  @Test
  void corrections_that_come_in_one_group_count_against_each_other() {
    claims.under(new SchemeTerms(RuleSet.STANDARD, new EntryTerms(false, 1), true, 90));
    submit(aClaim().coded("C-1").withoutCover());

    assertThat(
            submit(
                aClaim().coded("C-2").correcting("C-1"), aClaim().coded("C-3").correcting("C-1")))
        .hasExactlyElementsOfTypes(Recorded.class, Refused.class);
  }

  @Test
  void a_store_that_says_nothing_of_a_claim_is_a_fault() {
    var submitClaims = new SubmitClaims(claims, new SilentStore(claims));

    assertThatThrownBy(() -> submitClaims.handle(List.of(draft(aClaim()))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("C-1");
  }

  /** Product A pays 150 for the whole policy; the claim asks for 100. */
  private static ClaimBuilder limited(String code) {
    return aClaim().coded(code).within(terms("A").with("max-policy", "150"));
  }

  private List<SubmissionOutcome> submit(ClaimBuilder... sent) {
    return new SubmitClaims(claims, claims)
        .handle(Arrays.stream(sent).map(InMemoryClaims::draft).toList());
  }
}
