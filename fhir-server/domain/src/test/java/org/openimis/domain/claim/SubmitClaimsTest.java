package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.InMemoryClaims.draft;
import static org.openimis.domain.claim.InMemoryClaims.refusedDraft;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.SubmissionOutcome.Failed;
import org.openimis.domain.claim.SubmissionOutcome.Recorded;
import org.openimis.domain.claim.SubmissionOutcome.Refused;
import org.openimis.domain.claim.SubmissionOutcome.Replayed;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

class SubmitClaimsTest {
  private static final Problem NO_PATIENT = Problem.of(ProblemCode.REQUIRED, "Claim.patient");
  private static final Problem BUSY = Problem.of(ProblemCode.BUSY, "");

  private final InMemoryClaims claims = new InMemoryClaims();
  private final SubmitClaims submitClaims = new SubmitClaims(claims, claims);

  @Test
  void a_claim_is_judged_and_stored_with_what_it_was_judged_by() {
    var claim = aClaim().coded("C-1");

    var outcome = submit(claim);

    assertThat(outcome).containsExactly(new Recorded(new Receipt("id-C-1", "answer-1")));
    JudgedClaim stored = claims.recorded().get(0);
    assertThat(stored.claim()).isEqualTo(claim.claim());
    assertThat(stored.facts()).isEqualTo(claim.facts());
    assertThat(stored.decision()).isEqualTo(claim.judged());
    assertThat(stored.contentHash()).isEqualTo(ContentHash.of(claim.claim()));
    assertThat(stored.document()).isEqualTo(draft(claim).document());
  }

  @Test
  void a_denied_claim_is_stored_too() {
    assertThat(submit(aClaim().withoutCover())).hasExactlyElementsOfTypes(Recorded.class);
    assertThat(claims.recorded()).hasSize(1);
  }

  @Test
  void nothing_sent_is_nothing_done() {
    assertThat(submitClaims.handle(List.of())).isEmpty();
    assertThat(claims.transactions()).isZero();
  }

  @Test
  void outcomes_come_in_the_order_of_the_claims_from_one_transaction() {
    var outcomes = submit(aClaim().coded("C-3"), aClaim().coded("C-1"), aClaim().coded("C-2"));

    assertThat(outcomes)
        .extracting(outcome -> ((Recorded) outcome).receipt().claimId())
        .containsExactly("id-C-3", "id-C-1", "id-C-2");
    assertThat(claims.transactions()).isEqualTo(1);
  }

  @Test
  void a_draft_with_problems_is_refused_with_all_of_them_and_disturbs_no_other() {
    var outcomes =
        submitClaims.handle(
            List.of(
                draft(aClaim().coded("C-1")),
                refusedDraft(NO_PATIENT),
                draft(aClaim().coded("C-2"))));

    assertThat(outcomes).hasExactlyElementsOfTypes(Recorded.class, Refused.class, Recorded.class);
    assertThat(outcomes.get(1)).isEqualTo(new Refused(List.of(NO_PATIENT)));
    assertThat(claims.recorded()).hasSize(2);
  }

  @Test
  void a_refused_draft_touches_no_store() {
    submitClaims.handle(List.of(refusedDraft(NO_PATIENT)));

    assertThat(claims.recorded()).isEmpty();
    assertThat(claims.transactions()).isZero();
  }

  @Test
  void the_same_claim_again_gets_the_same_answer() {
    var first = submit(aClaim().asking(item("I1").at("100"))).get(0);

    var second = submit(aClaim().asking(item("I1").at("100.00")));

    assertThat(second).containsExactly(new Replayed(((Recorded) first).receipt()));
    assertThat(claims.recorded()).hasSize(1);
  }

  @Test
  void other_content_under_a_used_code_is_refused_and_changes_nothing() {
    submit(aClaim().fromFacility("HF-1").coded("C-1").asking(item("I1").at("100")));

    var outcome = submit(aClaim().fromFacility("HF-1").coded("C-1").asking(item("I1").at("101")));

    assertThat(outcome)
        .containsExactly(
            new Refused(
                List.of(
                    Problem.of(ProblemCode.DUPLICATE_CLAIM, "Claim.identifier", "C-1", "HF-1"))));
    assertThat(claims.recorded()).hasSize(1);
  }

  @Test
  void the_code_of_another_facility_is_another_claim() {
    assertThat(submit(aClaim().fromFacility("HF-1"), aClaim().fromFacility("HF-2")))
        .hasExactlyElementsOfTypes(Recorded.class, Recorded.class);
  }

  @Test
  void new_and_known_claims_may_come_together() {
    submit(aClaim().coded("C-1"));

    assertThat(submit(aClaim().coded("C-2"), aClaim().coded("C-1"), aClaim().coded("C-3")))
        .hasExactlyElementsOfTypes(Recorded.class, Replayed.class, Recorded.class);
  }

  @Test
  void a_twin_in_one_group_is_a_repeat() {
    var outcomes = submit(aClaim(), aClaim());

    assertThat(outcomes).hasExactlyElementsOfTypes(Recorded.class, Replayed.class);
    assertThat(((Replayed) outcomes.get(1)).receipt())
        .isEqualTo(((Recorded) outcomes.get(0)).receipt());
    assertThat(claims.recorded()).hasSize(1);
  }

  @Test
  void a_twin_with_other_content_is_refused_and_the_first_stands() {
    var outcomes =
        submit(aClaim().treatedOn("2024-03-01"), aClaim().treatedOn("2024-03-02"), aClaim());

    assertThat(outcomes).hasExactlyElementsOfTypes(Recorded.class, Refused.class, Replayed.class);
    assertThat(((Refused) outcomes.get(1)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DUPLICATE_CLAIM);
    assertThat(claims.recorded())
        .extracting(JudgedClaim::claim)
        .containsExactly(aClaim().treatedOn("2024-03-01").claim());
  }

  @Test
  void a_repeat_twice_in_one_group_is_replayed_twice() {
    submit(aClaim());

    assertThat(submit(aClaim(), aClaim()))
        .hasExactlyElementsOfTypes(Replayed.class, Replayed.class);
  }

  @Test
  void what_one_claim_of_a_group_is_given_the_next_one_sees() {
    submit(
        aClaim().coded("C-1").treatedOn("2024-03-01").asking(service("S1").onceIn(30)),
        aClaim().coded("C-2").treatedOn("2024-03-30").asking(service("S1").onceIn(30)),
        aClaim().coded("C-3").treatedOn("2024-03-31").asking(service("S1").onceIn(30)));

    assertThat(reasons()).containsExactly("", "5", "");
    assertThat(claims.recorded().get(1).decision().lines().get(0).refusal())
        .isEqualTo(Finding.of(RejectionReason.FREQUENCY, "S1", "30", "2024-03-01", "C-1"));
    assertThat(claims.recorded().get(1).facts().history().lines())
        .extracting(EarlierLine::claimCode)
        .containsExactly("C-1");
  }

  @Test
  void what_a_claim_of_a_group_was_refused_the_next_one_may_be_given() {
    submit(
        aClaim().coded("C-1").asking(service("S1").onceIn(30).notListed()),
        aClaim().coded("C-2").asking(service("S1").onceIn(30)));

    assertThat(reasons()).containsExactly("2", "");
  }

  @Test
  void what_one_person_is_given_counts_for_nobody_else_and_in_no_other_scheme() {
    submit(
        aClaim().coded("C-1").asking(service("S1").onceIn(30)),
        aClaim().coded("C-2").ofInsuree("105000002").asking(service("S1").onceIn(30)),
        aClaim().coded("C-3").inScheme("OTHER").asking(service("S1").onceIn(30)));

    assertThat(reasons()).containsExactly("", "", "");
  }

  @Test
  void one_poisoned_claim_of_a_group_spoils_no_other() {
    var fault = new IllegalStateException("broken");
    var poisoned = aClaim().coded("C-2");
    claims.poison(poisoned, fault);

    var outcomes = submit(aClaim().coded("C-1"), poisoned, aClaim().coded("C-3"));

    assertThat(outcomes).hasExactlyElementsOfTypes(Recorded.class, Failed.class, Recorded.class);
    assertThat(((Failed) outcomes.get(1)).cause()).isSameAs(fault);
    assertThat(claims.recorded())
        .extracting(judged -> judged.claim().key().code())
        .containsExactly("C-1", "C-3");
    assertThat(claims.knows(poisoned)).as("its code is free again").isFalse();
  }

  @Test
  void after_a_poisoned_claim_the_others_are_judged_as_if_it_had_not_been_sent() {
    var poisoned = aClaim().coded("C-1").asking(service("S1").onceIn(30));
    claims.poison(poisoned, new IllegalStateException("broken"));

    submit(poisoned, aClaim().coded("C-2").asking(service("S1").onceIn(30)));

    assertThat(reasons()).containsExactly("");
  }

  @Test
  void a_group_that_fails_as_a_group_is_tried_claim_by_claim_with_twins_still_seen() {
    claims.failNext(new IllegalStateException("as a group only"));

    assertThat(submit(aClaim(), aClaim(), aClaim().coded("C-2")))
        .hasExactlyElementsOfTypes(Recorded.class, Replayed.class, Recorded.class);
    assertThat(claims.transactions()).isEqualTo(4);
  }

  @Test
  void a_refusal_by_the_store_of_one_claim_of_a_group_is_its_outcome() {
    var notReady = Problem.of(ProblemCode.SCHEME_NOT_READY, "");
    var refused = aClaim().coded("C-2");
    claims.poison(refused, new RequestRefused(List.of(notReady)));

    var outcomes = submit(aClaim().coded("C-1"), refused);

    assertThat(outcomes).hasExactlyElementsOfTypes(Recorded.class, Refused.class);
    assertThat(outcomes.get(1)).isEqualTo(new Refused(List.of(notReady)));
  }

  @Test
  void the_fault_of_a_single_claim_is_thrown_at_once() {
    var fault = new IllegalStateException("broken");
    claims.poison(aClaim(), fault);

    assertThatThrownBy(() -> submit(aClaim())).isSameAs(fault);
    assertThat(claims.transactions()).isEqualTo(1);
    assertThat(claims.recorded()).isEmpty();
  }

  @Test
  void a_single_claim_is_tried_four_times_when_the_database_asks_for_it() {
    claims.failNext(lostRace(), lostRace(), lostRace());

    assertThat(submit(aClaim())).hasExactlyElementsOfTypes(Recorded.class);
    assertThat(claims.transactions()).isEqualTo(4);
    assertThat(claims.recorded()).hasSize(1);
  }

  @Test
  void a_single_claim_that_loses_every_race_is_refused_as_busy_and_its_code_is_free() {
    claims.failNext(lostRace(), lostRace(), lostRace(), lostRace());

    assertThat(submit(aClaim())).containsExactly(new Refused(List.of(BUSY)));
    assertThat(claims.knows(aClaim())).isFalse();
    assertThat(submit(aClaim())).hasExactlyElementsOfTypes(Recorded.class);
  }

  @Test
  void a_group_that_loses_a_race_is_tried_claim_by_claim() {
    claims.failNext(lostRace(), lostRace(), lostRace(), lostRace(), lostRace());

    var outcomes = submit(aClaim().coded("C-1"), aClaim().coded("C-2"));

    assertThat(outcomes).hasExactlyElementsOfTypes(Refused.class, Recorded.class);
    assertThat(outcomes.get(0)).isEqualTo(new Refused(List.of(BUSY)));
  }

  @Test
  void a_group_whose_database_is_gone_is_not_tried_claim_by_claim_and_can_be_sent_again() {
    var gone = new ClaimStore.Unreachable(new IllegalStateException("08006"));
    claims.failNext(gone);

    assertThatThrownBy(() -> submit(aClaim().coded("C-1"), aClaim().coded("C-2"))).isSameAs(gone);
    assertThat(claims.transactions()).isEqualTo(1);
    assertThat(submit(aClaim().coded("C-1"), aClaim().coded("C-2")))
        .hasExactlyElementsOfTypes(Recorded.class, Recorded.class);
  }

  @Test
  void a_fault_after_a_lost_race_is_still_thrown() {
    var fault = new IllegalStateException("broken");
    claims.failNext(lostRace(), fault);

    assertThatThrownBy(() -> submit(aClaim())).isSameAs(fault);
  }

  private List<SubmissionOutcome> submit(ClaimBuilder... sent) {
    return submitClaims.handle(Arrays.stream(sent).map(InMemoryClaims::draft).toList());
  }

  /** The reason of the first line of each stored claim; empty where it is accepted. */
  private Stream<String> reasons() {
    return claims.recorded().stream()
        .map(judged -> judged.decision().lines().get(0).refusal())
        .map(finding -> finding == null ? "" : finding.reason().code());
  }

  private static ClaimStore.TransientFailure lostRace() {
    return new ClaimStore.TransientFailure(new IllegalStateException("40001"));
  }
}
