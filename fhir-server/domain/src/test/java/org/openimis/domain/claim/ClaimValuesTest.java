package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimis.domain.claim.BalanceBuilder.balance;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.part;
import static org.openimis.domain.claim.TermsBuilder.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.ClaimRegisters.Resolved;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.valuation.PolicyBalance;

/** The values that a claim is made of cannot be wrong. */
class ClaimValuesTest {

  @Test
  void a_visit_cannot_end_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Visit(LocalDate.parse("2024-03-02"), LocalDate.parse("2024-03-01")))
        .withMessage("Visit ends on 2024-03-01, before it starts on 2024-03-02");
  }

  @Test
  void a_visit_with_a_night_is_a_stay() {
    assertThat(aClaim().staying("2024-03-01", "2024-03-02").claim().visit().isInpatient()).isTrue();
    assertThat(aClaim().treatedOn("2024-03-01").claim().visit().isInpatient()).isFalse();
  }

  @Test
  void a_line_asks_for_more_than_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item("I1").times("0").line(3))
        .withMessage("Line 3 has a quantity of 0");
    assertThatIllegalArgumentException().isThrownBy(() -> item("I1").times("-1").line(3));
  }

  @Test
  void a_line_may_be_free_but_costs_no_less_than_nothing() {
    assertThat(item("I1").at("0").line(3).asked()).isEqualTo(money("0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item("I1").at("-0.01").line(3))
        .withMessage("Line 3 has a price of -0.01 TZS");
  }

  @Test
  void what_is_asked_is_rounded_a_line_and_summed() {
    var claim =
        aClaim().asking(item("I1").times("0.5").at("0.33"), item("I2").times("0.5").at("0.33"));

    assertThat(claim.claim().asked()).isEqualTo(money("0.34"));
  }

  @Test
  void a_claim_asks_for_something() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aClaim().coded("C-7").asking().claim())
        .withMessage("Claim C-7 asks for nothing");
  }

  @Test
  void a_claim_does_not_change_with_the_lists_it_was_made_of() {
    SubmittedClaim claim = aClaim().claim();
    var diagnoses = new ArrayList<>(List.of("A02"));
    var lines = new ArrayList<>(claim.lines());
    var copied =
        new SubmittedClaim(
            claim.key(),
            claim.insuree(),
            claim.administrator(),
            claim.visitType(),
            claim.visit(),
            claim.claimedOn(),
            diagnoses,
            lines);

    diagnoses.clear();
    lines.clear();

    assertThat(copied).isEqualTo(claim);
  }

  @Test
  void keys_are_sorted_by_scheme_facility_use_and_code() {
    var sorted =
        List.of(
            new ClaimKey("A", "2", "claim", "2"),
            new ClaimKey("B", "1", "claim", "2"),
            new ClaimKey("B", "2", "claim", "1"),
            new ClaimKey("B", "2", "claim", "2"),
            new ClaimKey("B", "2", "preauthorization", "1"));

    assertThat(Stream.of(4, 2, 0, 3, 1).map(sorted::get).sorted()).isEqualTo(sorted);
    assertThat(sorted.get(0)).isEqualByComparingTo(new ClaimKey("A", "2", "claim", "2"));
  }

  @Test
  void a_resolved_draft_is_a_claim_or_has_problems() {
    var problem = Problem.of(ProblemCode.REQUIRED, "Claim.patient");
    SubmittedClaim claim = aClaim().claim();

    assertThatIllegalArgumentException().isThrownBy(() -> new Resolved(null, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Resolved(claim, List.of(problem)));
    assertThat(new Resolved(claim, List.of()).claim()).isEqualTo(claim);
    assertThat(new Resolved(null, List.of(problem)).problems()).containsExactly(problem);
  }

  @Test
  void a_party_is_shown_by_what_the_claim_says_of_it() {
    assertThat(PartyReference.toId("Claim.patient", "0190").shown()).isEqualTo("0190");
    assertThat(PartyReference.toIdentifier("Claim.patient", "urn:x", "105000001").shown())
        .isEqualTo("105000001");
    assertThat(new PartyReference("Claim.patient", null, null, null).shown()).isEmpty();
  }

  @Test
  void facts_find_what_is_said_of_a_code_and_of_nothing_else() {
    ClaimFacts facts = aClaim().asking(item("I1")).facts();
    var item = MedicalCode.item("I1");
    var service = MedicalCode.service("I1");

    assertThat(facts.registered(item)).isPresent();
    assertThat(facts.registered(service)).isEmpty();
    assertThat(facts.listPrice(item)).isPresent();
    assertThat(facts.listPrice(service)).isEmpty();
    assertThat(facts.coverRule("A", item)).isPresent();
    assertThat(facts.coverRule("A", service)).isEmpty();
    assertThat(facts.coverRule("B", item)).isEmpty();
  }

  @Test
  void facts_grow_by_what_was_decided_since() {
    var item = MedicalCode.item("I1");
    ClaimFacts facts = aClaim().whoWasGiven(item, "2024-01-01", "C-1").facts();
    var day = LocalDate.parse("2024-02-01");
    var more =
        new History(
            List.of(new EarlierLine(item, day, BigDecimal.ONE, "C-2")),
            List.of(new EarlierClaim("C-0", ServiceCategory.VISIT, day)));

    assertThat(facts.with(more, List.of(balance("POL-A").patientHad("1", "2").build())))
        .isEqualTo(
            aClaim()
                .whoWasGiven(item, "2024-01-01", "C-1")
                .whoWasGiven(item, "2024-02-01", "C-2")
                .whoHad(ServiceCategory.VISIT, "2024-02-01")
                .after(balance("POL-A").patientHad("1", "2"))
                .facts());
  }

  @Test
  void facts_say_how_far_a_product_pays_and_what_is_used_of_a_policy() {
    ClaimFacts facts =
        aClaim()
            .within(terms("A").with("max-policy", "1000"), terms("B"))
            .after(balance("POL-A").of(5), balance("POL-B").patientHad("10", "20"))
            .facts();

    assertThat(facts.terms("A")).isEqualTo(terms("A").with("max-policy", "1000").build());
    assertThat(facts.terms("B")).isEqualTo(BenefitTerms.unlimited("B"));
    assertThat(facts.balance("POL-A")).isEqualTo(PolicyBalance.unused("POL-A", 5));
    assertThat(facts.balance("POL-B")).isEqualTo(balance("POL-B").patientHad("10", "20").build());
  }

  @Test
  void a_product_without_parameters_limits_nothing_and_a_policy_without_balance_is_unused() {
    ClaimFacts facts = aClaim().facts();

    assertThat(facts.terms("A")).isEqualTo(BenefitTerms.unlimited("A"));
    assertThat(facts.balance("POL-A")).isEqualTo(PolicyBalance.unused("POL-A", 1));
  }

  @Test
  void a_review_is_found_by_the_number_of_its_line() {
    var review = new LineReview(2, false, BigDecimal.ONE, null);
    var claim = aClaim().asking(item("I1"), item("I2")).reviewed(review);

    assertThat(claim.facts().review(item("I1").line(1))).isEmpty();
    assertThat(claim.facts().review(item("I2").line(2))).hasValue(review);
    assertThat(aClaim().asking(item("I1"), item("I2")).facts().withReviews(List.of(review)))
        .isEqualTo(claim.facts());
  }

  @Test
  void a_line_keeps_the_parts_it_was_made_of() {
    var parts = new ArrayList<>(List.of(part("2", "I1")));
    var line = new ClaimLine(1, item("I1").code(), BigDecimal.ONE, money("1"), parts, true);

    parts.clear();

    assertThat(line.parts()).containsExactly(part("2", "I1"));
    assertThat(item("I1").line(1).parts()).isEmpty();
    assertThat(item("I1").line(1).explained()).isFalse();
  }

  @Test
  void a_claim_is_used_for_payment_for_a_guarantee_or_for_an_answer_only() {
    assertThat(ClaimUse.values())
        .extracting(ClaimUse::code)
        .containsExactly("claim", "preauthorization", "predetermination");
    assertThat(ClaimUse.values()).extracting(ClaimUse::charges).containsExactly(true, true, false);
    assertThat(ClaimUse.values()).extracting(ClaimUse::isCare).containsExactly(true, false, false);
    assertThat(ClaimUse.values())
        .allSatisfy(use -> assertThat(ClaimUse.ofCode(use.code())).isEqualTo(use));
    assertThatIllegalArgumentException().isThrownBy(() -> ClaimUse.ofCode("draft"));
    assertThat(aClaim().usedAs(ClaimUse.PREAUTHORIZATION).claim().use())
        .isEqualTo(ClaimUse.PREAUTHORIZATION);
  }

  @Test
  void codes_are_openIMISs_and_lead_back() {
    assertThat(VisitType.values()).extracting(VisitType::code).containsExactly("O", "E", "R");
    assertThat(VisitType.values())
        .allSatisfy(type -> assertThat(VisitType.ofCode(type.code())).isEqualTo(type));
    assertThatIllegalArgumentException().isThrownBy(() -> VisitType.ofCode("X"));

    assertThat(RejectionReason.values())
        .extracting(RejectionReason::code)
        .containsExactly(
            "-1", "1", "2", "3", "4", "5", "7", "9", "10", "11", "12", "13", "14", "15", "16", "17",
            "19", "21");
    assertThat(RejectionReason.values())
        .allSatisfy(reason -> assertThat(RejectionReason.ofCode(reason.code())).isEqualTo(reason));
    assertThatIllegalArgumentException().isThrownBy(() -> RejectionReason.ofCode("18"));
  }

  @Test
  void a_verdict_that_accepts_has_no_finding() {
    assertThat(Verdict.accepted().isRefused()).isFalse();
    assertThat(Verdict.accepted().finding()).isNull();
    Verdict refused = Verdict.refused(RejectionReason.NO_COVER, 1, "two");
    assertThat(refused.finding())
        .isEqualTo(new Finding(RejectionReason.NO_COVER, List.of("1", "two")));
    assertThat(refused.isRefused()).isTrue();
    assertThat(refused.atMost()).isNull();
  }

  @Test
  void a_verdict_that_leaves_some_units_accepts_and_says_why_not_all() {
    Verdict cut = Verdict.acceptedUpTo(BigDecimal.TEN, RejectionReason.QUANTITY, "I1");

    assertThat(cut.isRefused()).isFalse();
    assertThat(cut.atMost()).isEqualTo(BigDecimal.TEN);
    assertThat(cut.finding()).isEqualTo(Finding.of(RejectionReason.QUANTITY, "I1"));
  }
}
