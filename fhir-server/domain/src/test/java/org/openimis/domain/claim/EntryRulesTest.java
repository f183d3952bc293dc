package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.EntryRules.EntryTerms;
import org.openimis.domain.claim.EntryRules.PriorClaim;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/** Scheme-rules 2.3: what is refused at the door. */
class EntryRulesTest {
  private static final EntryTerms EXPLAINING = new EntryTerms(true, null);
  private static final EntryTerms ONE_CORRECTION = new EntryTerms(false, 1);
  private static final String PATIENT = aClaim().claim().insuree();

  @Test
  void a_usual_claim_is_taken_in() {
    assertThat(problems(aClaim(), EntryTerms.USUAL)).isEmpty();
  }

  @Test
  void a_line_may_ask_for_as_many_units_as_the_register_lets_it() {
    assertThat(problems(asking(item("I1").atMostALine("5").times("5")), EntryTerms.USUAL))
        .isEmpty();
    assertThat(problems(asking(item("I1").times("9999")), EntryTerms.USUAL)).isEmpty();
  }

  @Test
  void a_line_that_asks_for_more_units_is_refused_with_all_others_like_it() {
    var claim =
        asking(
            item("I1").atMostALine("5").times("5.5"),
            item("I2"),
            service("S1").atMostALine("1").times("2"));

    assertThat(problems(claim, EntryTerms.USUAL))
        .containsExactly(
            Problem.of(
                ProblemCode.QUANTITY_TOO_HIGH, "Claim.item[0].quantity.value", "5.5", "I1", "5"),
            Problem.of(
                ProblemCode.QUANTITY_TOO_HIGH, "Claim.item[2].quantity.value", "2", "S1", "1"));
  }

  @Test
  void what_no_register_knows_is_left_to_reason_1() {
    assertThat(problems(asking(item("I1").atMostALine("5").times("6").notRegistered()), EXPLAINING))
        .isEmpty();
  }

  @Test
  void a_scheme_may_want_several_services_explained() {
    var claim = asking(service("S1").times("2"), service("S2").times("1.5"));

    assertThat(problems(claim, EntryTerms.USUAL)).isEmpty();
    assertThat(problems(claim, EXPLAINING))
        .containsExactly(
            Problem.of(
                ProblemCode.EXPLANATION_MISSING, "Claim.item[0].informationSequence", "S1", "2"),
            Problem.of(
                ProblemCode.EXPLANATION_MISSING, "Claim.item[1].informationSequence", "S2", "1.5"));
  }

  @Test
  void a_single_service_an_explained_one_and_items_need_no_explanation() {
    var claim = asking(service("S1"), service("S2").times("2").explained(), item("I1").times("30"));

    assertThat(problems(claim, EXPLAINING)).isEmpty();
  }

  @Test
  void a_line_may_have_several_problems() {
    assertThat(problems(asking(service("S1").atMostALine("1").times("2")), EXPLAINING))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.QUANTITY_TOO_HIGH, ProblemCode.EXPLANATION_MISSING);
  }

  @Test
  void a_correction_of_a_claim_that_nobody_knows_is_refused() {
    assertThat(correcting(null, EntryTerms.USUAL))
        .containsExactly(
            Problem.of(ProblemCode.UNRESOLVED_REFERENCE, "Claim.related", "Claim", "C-0"));
  }

  @Test
  void a_correction_of_somebody_elses_claim_is_refused_as_if_nobody_knew_it() {
    var other = new PriorClaim(key("C-0"), "SOMEBODY", ClaimState.REJECTED, 1, 0);

    assertThat(correcting(other, EntryTerms.USUAL)).isEqualTo(correcting(null, EntryTerms.USUAL));
  }

  @ParameterizedTest
  @EnumSource
  void a_claim_of_which_a_line_was_refused_may_be_corrected(ClaimState state) {
    assertThat(correcting(prior(state, 1, 0), EntryTerms.USUAL)).isEmpty();
  }

  @Test
  void what_was_accepted_is_not_claimed_again_in_a_correction() {
    var claim = asking(item("I1"), item("I2")).coded("C-1").correcting("C-0");
    var partly =
        new PriorClaim(
            key("C-0"), PATIENT, ClaimState.VALUATED, 1, Set.of(MedicalCode.item("I2")), 0);

    assertThat(EntryRules.problems(claim.claim(), claim.facts(), EntryTerms.USUAL, partly))
        .containsExactly(
            Problem.of(
                ProblemCode.VALUE, "Claim.item[1].productOrService", "I2", "accepted-before"));
  }

  @Test
  void what_was_taken_back_is_claimed_again_with_all_its_lines() {
    var claim = asking(item("I1"), item("I2")).coded("C-1").correcting("C-0");
    var cancelled =
        new PriorClaim(
            key("C-0"), PATIENT, ClaimState.CANCELLED, 1, Set.of(MedicalCode.item("I2")), 0);

    assertThat(EntryRules.problems(claim.claim(), claim.facts(), EntryTerms.USUAL, cancelled))
        .isEmpty();
  }

  @Test
  void a_claim_that_was_taken_back_may_be_corrected() {
    assertThat(correcting(prior(ClaimState.CANCELLED, 0, 0), EntryTerms.USUAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CHECKED, checked", "PROCESSED, processed", "VALUATED, valuated"})
  void a_claim_of_which_nothing_was_refused_is_not_corrected_but_told_its_state(
      ClaimState state, String told) {
    assertThat(correcting(prior(state, 0, 0), EntryTerms.USUAL))
        .containsExactly(Problem.of(ProblemCode.STATE_TRANSITION, "Claim.related", told));
  }

  @Test
  void a_scheme_may_limit_how_often_a_claim_is_corrected() {
    assertThat(correcting(prior(ClaimState.REJECTED, 1, 0), ONE_CORRECTION)).isEmpty();
    assertThat(correcting(prior(ClaimState.REJECTED, 1, 1), ONE_CORRECTION))
        .containsExactly(Problem.of(ProblemCode.TOO_MANY_CORRECTIONS, "Claim.related", "C-0", 1));
    assertThat(correcting(prior(ClaimState.REJECTED, 1, 2), ONE_CORRECTION)).hasSize(1);
    assertThat(correcting(prior(ClaimState.REJECTED, 1, 99), EntryTerms.USUAL)).isEmpty();
  }

  @Test
  void lines_and_correction_are_looked_at_together() {
    var claim = asking(item("I1").atMostALine("1").times("2")).correcting("C-0");

    assertThat(problems(claim, EntryTerms.USUAL))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.QUANTITY_TOO_HIGH, ProblemCode.UNRESOLVED_REFERENCE);
  }

  @Test
  void a_claim_that_corrects_none_needs_none() {
    var refused = new PriorClaim(key("C-0"), "SOMEBODY", ClaimState.VALUATED, 0, 9);
    ClaimBuilder claim = aClaim();

    assertThat(EntryRules.problems(claim.claim(), claim.facts(), ONE_CORRECTION, refused))
        .isEmpty();
  }

  private static ClaimBuilder asking(LineBuilder... lines) {
    return aClaim().asking(lines);
  }

  private static List<Problem> problems(ClaimBuilder claim, EntryTerms terms) {
    return EntryRules.problems(claim.claim(), claim.facts(), terms, null);
  }

  private static List<Problem> correcting(@Nullable PriorClaim prior, EntryTerms terms) {
    ClaimBuilder claim = aClaim().coded("C-1").correcting("C-0");
    return EntryRules.problems(claim.claim(), claim.facts(), terms, prior);
  }

  private static PriorClaim prior(ClaimState state, int refusedLines, int corrections) {
    return new PriorClaim(key("C-0"), PATIENT, state, refusedLines, corrections);
  }

  private static ClaimKey key(String code) {
    return aClaim().coded(code).claim().key();
  }
}
