package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.InMemoryClaims.draft;
import static org.openimis.domain.claim.InMemoryClaims.refusedDraft;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.TermsBuilder.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.EntryRules.EntryTerms;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/** Conventions 25: the answer of a submission, with nothing stored. */
class PreviewClaimTest {
  private final InMemoryClaims claims = new InMemoryClaims();
  private final PreviewClaim preview = new PreviewClaim(claims, claims);

  @Test
  void the_judgement_is_the_one_that_the_claim_gets_when_it_is_submitted() {
    var claim = limited("C-1").asking(item("I1"), item("I2").notListed());

    JudgedClaim previewed = preview.judge(draft(claim));
    submit(claim);

    assertThat(previewed).isEqualTo(claims.recorded().get(0));
  }

  @Test
  void nothing_is_stored_and_no_code_is_taken() {
    preview.judge(draft(limited("C-1")));

    assertThat(claims.recorded()).isEmpty();
    assertThat(claims.knows(limited("C-1"))).isFalse();
    assertThat(claims.ledger().takenBy("id-C-1")).isZero();
  }

  @Test
  void what_others_have_taken_is_seen() {
    submit(limited("C-1"));

    JudgedClaim previewed = preview.judge(draft(limited("C-2")));

    assertThat(previewed.decision().benefit()).isEqualTo(ClaimBuilder.money("50"));
  }

  @Test
  void the_state_is_the_one_in_which_the_scheme_would_leave_the_claim() {
    claims.under(new SchemeTerms(RuleSet.STANDARD, EntryTerms.USUAL, false, 90));

    assertThat(preview.judge(draft(limited("C-1"))).state()).isEqualTo(ClaimState.CHECKED);
  }

  @Test
  void what_cannot_be_read_is_refused_with_all_its_problems() {
    var problem = Problem.of(ProblemCode.REQUIRED, "Claim.patient");

    assertThatThrownBy(() -> preview.judge(refusedDraft(problem)))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.problems()).containsExactly(problem));
    assertThat(claims.transactions()).isZero();
  }

  @Test
  void what_would_be_refused_at_the_door_is_refused_here_too() {
    claims.under(new SchemeTerms(RuleSet.STANDARD, new EntryTerms(true, null), true, 90));
    var claim = limited("C-1").asking(service("S1").times("2")).correcting("C-0");

    assertThatThrownBy(() -> preview.judge(draft(claim)))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsExactly(
                        ProblemCode.EXPLANATION_MISSING, ProblemCode.UNRESOLVED_REFERENCE));
  }

  @Test
  void a_correction_finds_the_claim_that_it_corrects() {
    submit(limited("C-0").asking(item("I1"), item("I2").notListed()));

    assertThat(preview.judge(draft(limited("C-1").correcting("C-0"))).state())
        .isEqualTo(ClaimState.VALUATED);
  }

  @Test
  void a_store_that_says_nothing_of_the_claim_is_a_fault() {
    ClaimStore silent = new SilentStore(claims);

    assertThatThrownBy(() -> new PreviewClaim(claims, silent).judge(draft(limited("C-1"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("C-1");
  }

  private void submit(ClaimBuilder claim) {
    new SubmitClaims(claims, claims).handle(List.of(draft(claim)));
  }

  /** Product A pays 150 for the whole policy; the claim asks for 100. */
  private static ClaimBuilder limited(String code) {
    return aClaim().coded(code).within(terms("A").with("max-policy", "150"));
  }
}
