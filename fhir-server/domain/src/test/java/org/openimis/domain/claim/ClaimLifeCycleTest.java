package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.InMemoryClaims.draft;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.claim.TermsBuilder.terms;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.EntryRules.EntryTerms;
import org.openimis.domain.claim.KeptClaims.Change;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

class ClaimLifeCycleTest {
  private static final SchemeTerms REVIEWING =
      new SchemeTerms(RuleSet.STANDARD, EntryTerms.USUAL, false, 90);
  private static final String C_1 = "id-C-1";

  private final InMemoryClaims claims = new InMemoryClaims();
  private final ClaimLifeCycle lifeCycle = new ClaimLifeCycle(claims, claims);

  @Test
  void who_takes_a_claim_back_frees_what_it_had_taken() {
    Receipt receipt = submit(aClaim());

    assertThat(lifeCycle.cancel(C_1, "sent by mistake")).isEqualTo(receipt);
    assertThat(claims.kept(C_1).state()).isEqualTo(ClaimState.CANCELLED);
    assertThat(claims.kept(C_1).changes())
        .containsExactly(
            new Change(ClaimEvent.CANCELLED, ClaimState.CANCELLED, null, "sent by mistake"));
    assertThat(claims.ledger().takenBy(C_1)).isZero();
  }

  @Test
  void a_claim_taken_back_twice_gives_the_same_receipt_and_changes_once() {
    submit(aClaim());
    Receipt first = lifeCycle.cancel(C_1, null);

    assertThat(lifeCycle.cancel(C_1, "again")).isEqualTo(first);
    assertThat(claims.kept(C_1).changes()).hasSize(1);
  }

  @Test
  void a_rejected_a_checked_and_a_processed_claim_may_be_taken_back() {
    submit(aClaim().coded("C-1").withoutCover());
    submit(aClaim().coded("C-2").asking(relative()));
    claims.under(REVIEWING);
    submit(aClaim().coded("C-3"));

    for (String code : List.of("C-1", "C-2", "C-3")) {
      lifeCycle.cancel("id-" + code, null);
      assertThat(claims.kept("id-" + code).state()).isEqualTo(ClaimState.CANCELLED);
    }
  }

  @Test
  void what_is_held_by_a_batch_run_is_neither_taken_back_nor_processed_nor_judged_again() {
    submit(aClaim().coded("C-1"));
    claims.under(REVIEWING);
    submit(aClaim().coded("C-2"));
    claims.hold(C_1);
    claims.hold("id-C-2");

    assertRefused(() -> lifeCycle.cancel(C_1, null), inState("valuated"));
    assertRefused(() -> lifeCycle.reprocess(C_1, null, null), inState("valuated"));
    assertRefused(() -> lifeCycle.process("id-C-2"), inState("checked"));
    assertThat(claims.kept(C_1).changes()).isEmpty();
  }

  @Test
  void a_checked_claim_is_processed_to_its_final_amount() {
    claims.under(REVIEWING);
    Receipt receipt = submit(aClaim());

    assertThat(lifeCycle.process(C_1)).isEqualTo(receipt);
    assertThat(claims.kept(C_1).changes())
        .containsExactly(new Change(ClaimEvent.PROCESSED, ClaimState.VALUATED, null, null));
    assertThat(claims.ledger().takenBy(C_1)).isEqualByComparingTo("100");
  }

  @Test
  void a_checked_claim_with_a_relative_price_is_processed_for_the_batch_run() {
    claims.under(REVIEWING);
    submit(aClaim().asking(relative()));

    lifeCycle.process(C_1);

    assertThat(claims.kept(C_1).state()).isEqualTo(ClaimState.PROCESSED);
  }

  @Test
  void a_claim_processed_before_stays_as_it_is() {
    Receipt valuated = submit(aClaim().coded("C-1"));
    Receipt processed = submit(aClaim().coded("C-2").asking(relative()));

    assertThat(lifeCycle.process(C_1)).isEqualTo(valuated);
    assertThat(lifeCycle.process("id-C-2")).isEqualTo(processed);
    assertThat(claims.kept(C_1).changes()).isEmpty();
    assertThat(claims.kept("id-C-2").changes()).isEmpty();
  }

  @Test
  void a_rejected_claim_is_not_processed_but_told_its_state() {
    submit(aClaim().withoutCover());

    assertRefused(() -> lifeCycle.process(C_1), inState("rejected"));
  }

  @Test
  void a_claim_that_was_taken_back_is_neither_processed_nor_judged_again() {
    submit(aClaim());
    lifeCycle.cancel(C_1, null);

    assertRefused(() -> lifeCycle.process(C_1), inState("cancelled"));
    assertRefused(() -> lifeCycle.reprocess(C_1, null, null), inState("cancelled"));
  }

  @Test
  void what_is_no_claim_is_not_found() {
    var notFound = Problem.of(ProblemCode.NOT_FOUND, "", "Claim/id-C-9");

    assertRefused(() -> lifeCycle.cancel("id-C-9", null), notFound);
    assertRefused(() -> lifeCycle.process("id-C-9"), notFound);
    assertRefused(() -> lifeCycle.reprocess("id-C-9", null, null), notFound);
  }

  @Test
  void a_claim_is_judged_again_by_what_the_registers_say_now() {
    Receipt receipt = submit(aClaim().asking(item("I1").notListed()));
    var listed = aClaim().asking(item("I1"));
    claims.learn(listed);

    assertThat(lifeCycle.reprocess(C_1, null, "price list completed")).isEqualTo(receipt);

    Kept kept = claims.kept(C_1);
    assertThat(kept.state()).isEqualTo(ClaimState.VALUATED);
    assertThat(kept.judged().decision()).isEqualTo(listed.judged());
    assertThat(kept.judged().facts()).isEqualTo(listed.facts());
    assertThat(kept.judged().document()).as("what was sent stands").isNull();
    assertThat(kept.changes()).extracting(Change::event).containsExactly(ClaimEvent.REPROCESSED);
    assertThat(kept.changes()).extracting(Change::reason).containsExactly("price list completed");
  }

  @Test
  void a_claim_judged_again_does_not_stand_in_its_own_way() {
    var ceiling = terms("A").with("max-policy", "150");
    submit(aClaim().within(ceiling).asking(service("S1").onceIn(30)));

    lifeCycle.reprocess(C_1, null, null);

    Decision again = claims.kept(C_1).judged().decision();
    assertThat(again.benefit()).isEqualTo(money("100"));
    assertThat(claims.ledger().takenBy(C_1)).isEqualByComparingTo("100");
  }

  @Test
  void a_claim_judged_again_finds_what_later_claims_have_taken() {
    var ceiling = terms("A").with("max-policy", "150");
    submit(aClaim().coded("C-1").within(ceiling).asking(priced("100")));
    submit(aClaim().coded("C-2").within(ceiling).asking(priced("100")));

    lifeCycle.reprocess(C_1, draft(aClaim().within(ceiling).asking(priced("120"))), null);

    // 50 of the 150 are taken by the second claim; 100 are left of the 120.
    assertThat(claims.kept(C_1).judged().decision().benefit()).isEqualTo(money("100"));
    assertThat(claims.ledger().takenBy(C_1)).isEqualByComparingTo("100");
    assertThat(claims.ledger().takenBy("id-C-2")).isEqualByComparingTo("50");
  }

  @Test
  void corrected_content_takes_the_place_of_the_old() {
    submit(aClaim().asking(item("I1").times("2")));
    var corrected = aClaim().asking(item("I1").times("3"));

    lifeCycle.reprocess(C_1, draft(corrected), "three were given");

    JudgedClaim judged = claims.kept(C_1).judged();
    assertThat(judged.claim()).isEqualTo(corrected.claim());
    assertThat(judged.contentHash()).isEqualTo(ContentHash.of(corrected.claim()));
    assertThat(judged.decision().benefit()).isEqualTo(money("300"));
    assertThat(judged.document()).isEqualTo(draft(corrected).document());
    assertThat(judged.draftId()).isNull();
  }

  @Test
  void a_claim_judged_again_may_be_rejected_and_gives_everything_back() {
    submit(aClaim());
    claims.learn(aClaim().withoutCover());

    lifeCycle.reprocess(C_1, null, null);

    assertThat(claims.kept(C_1).state()).isEqualTo(ClaimState.REJECTED);
    assertThat(claims.ledger().takenBy(C_1)).isZero();
  }

  @Test
  void where_a_scheme_does_not_process_by_itself_a_claim_judged_again_waits_checked() {
    submit(aClaim());
    claims.under(REVIEWING);

    lifeCycle.reprocess(C_1, null, null);

    assertThat(claims.kept(C_1).state()).isEqualTo(ClaimState.CHECKED);
  }

  @Test
  void what_a_reviewer_decided_holds_when_the_claim_is_judged_again() {
    var review = new LineReview(1, false, BigDecimal.ONE, money("37"));
    submit(aClaim().asking(item("I1").times("3")).reviewed(review));
    claims.learn(aClaim().asking(item("I1").times("3")));

    lifeCycle.reprocess(C_1, null, null);

    assertThat(claims.kept(C_1).judged().decision().benefit()).isEqualTo(money("37"));
  }

  @Test
  void another_code_is_refused() {
    submit(aClaim().coded("C-1"));

    assertRefused(
        () -> lifeCycle.reprocess(C_1, draft(aClaim().coded("C-2")), null),
        Problem.of(ProblemCode.VALUE, "Claim.identifier", "C-2", "same-claim"));
    assertThat(claims.kept(C_1).changes()).isEmpty();
  }

  @Test
  void another_patient_is_refused() {
    submit(aClaim().ofInsuree("105000001"));

    assertRefused(
        () -> lifeCycle.reprocess(C_1, draft(aClaim().ofInsuree("105000002")), null),
        Problem.of(ProblemCode.VALUE, "Claim.patient", "105000002", "same-claim"));
    assertThat(claims.kept(C_1).changes()).isEmpty();
  }

  @Test
  void corrected_content_that_cannot_be_read_is_refused_with_all_its_problems() {
    submit(aClaim());
    var problem = Problem.of(ProblemCode.REQUIRED, "Claim.patient");

    assertRefused(
        () -> lifeCycle.reprocess(C_1, InMemoryClaims.refusedDraft(problem), null), problem);
  }

  @Test
  void corrected_content_must_keep_the_rules_of_entry() {
    submit(aClaim().asking(item("I1").atMostALine("5").times("5")));

    assertThatThrownBy(
            () ->
                lifeCycle.reprocess(
                    C_1, draft(aClaim().asking(item("I1").atMostALine("5").times("6"))), null))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.QUANTITY_TOO_HIGH));
    assertThat(claims.kept(C_1).judged().decision().benefit()).isEqualTo(money("500"));
  }

  @Test
  void a_lost_race_is_run_again_up_to_four_times() {
    submit(aClaim());
    claims.failNext(lostRace(), lostRace(), lostRace());

    lifeCycle.cancel(C_1, null);

    assertThat(claims.kept(C_1).state()).isEqualTo(ClaimState.CANCELLED);
    assertThat(claims.kept(C_1).changes()).hasSize(1);
  }

  @Test
  void who_loses_every_race_is_told_to_come_back() {
    submit(aClaim());
    claims.failNext(lostRace(), lostRace(), lostRace(), lostRace());

    assertRefused(() -> lifeCycle.cancel(C_1, null), Problem.of(ProblemCode.BUSY, ""));
    assertThat(claims.kept(C_1).state()).isEqualTo(ClaimState.VALUATED);
  }

  @Test
  void a_fault_is_thrown_at_once() {
    submit(aClaim());
    var fault = new IllegalStateException("broken");
    claims.failNext(fault);

    assertThatThrownBy(() -> lifeCycle.cancel(C_1, null)).isSameAs(fault);
  }

  private Receipt submit(ClaimBuilder claim) {
    var outcome = new SubmitClaims(claims, claims).handle(List.of(draft(claim))).get(0);
    return ((SubmissionOutcome.Recorded) outcome).receipt();
  }

  private static LineBuilder relative() {
    return item("I1").coveredBy(product("A").pricedByTheBatchRun());
  }

  private static LineBuilder priced(String price) {
    return Amounts.priced(item("I1"), price);
  }

  private static Problem inState(String state) {
    return Problem.of(ProblemCode.STATE_TRANSITION, "Claim.status", state);
  }

  private static void assertRefused(ThrowingCallable work, @Nullable Problem... problems) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.problems()).containsExactly(problems));
  }

  private static ClaimStore.TransientFailure lostRace() {
    return new ClaimStore.TransientFailure(new IllegalStateException("40001"));
  }
}
