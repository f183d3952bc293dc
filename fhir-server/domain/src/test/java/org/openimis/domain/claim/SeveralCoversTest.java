package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.RejectionReason.NOT_COVERED;
import static org.openimis.domain.claim.RejectionReason.QUANTITY;
import static org.openimis.domain.claim.RejectionReason.WAITING_PERIOD;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.claim.TermsBuilder.terms;
import static org.openimis.domain.product.Limit.share;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.valuation.Charge;

/** Scheme-rules 2.6.10 (REC): a line is accepted as soon as one of its covers passes the rules. */
class SeveralCoversTest {
  private static final MedicalCode I1 = MedicalCode.item("I1");

  @Test
  void the_cover_that_passes_pays_though_another_would_have_paid_more() {
    var line = judged(product("A").waitingMonths(12, 12), product("B").paying(share("50")));

    assertThat(line.valuation().policy()).isEqualTo("POL-B");
    assertThat(line.benefit()).isEqualTo(money("50"));
  }

  @Test
  void what_spoke_against_the_other_cover_is_kept_as_a_remark() {
    var line = judged(product("A").waitingMonths(12, 12), product("B"));

    assertThat(line.findings()).isEmpty();
    assertThat(line.remarks())
        .containsExactly(Finding.of(WAITING_PERIOD, "I1", "POL-A", 12, "2025-01-01", "2024-03-01"));
  }

  @Test
  void of_those_that_pass_the_patients_own_part_decides() {
    var line =
        judged(
            product("A").waitingMonths(12, 12),
            product("B").paying(share("50")),
            product("C").paying(share("60")));

    assertThat(line.valuation().product()).isEqualTo("C");
  }

  @Test
  void when_none_passes_the_first_fault_of_the_first_candidate_is_the_reason() {
    var line =
        judged(
            product("A").waitingMonths(12, 12).atMost(0),
            product("B").atMost(0),
            product("C").waitingMonths(6, 6));

    // B opens first, then C (six months), then A (twelve).
    assertThat(line.findings())
        .extracting(Finding::reason)
        .containsExactly(QUANTITY, WAITING_PERIOD, WAITING_PERIOD, QUANTITY);
    assertThat(line.refusal().details()).last().isEqualTo("POL-B");
  }

  @Test
  void a_cut_by_the_cover_that_pays_is_a_remark_before_what_spoke_against_others() {
    var line =
        judged(product("A").atMost(2), item("I1").times("3"), product("B").waitingMonths(12, 12));

    assertThat(line.remarks())
        .extracting(Finding::reason)
        .containsExactly(QUANTITY, WAITING_PERIOD);
    assertThat(line.valuation().quantity()).isEqualByComparingTo("2");
  }

  @Test
  void a_cut_by_a_cover_that_does_not_pay_cuts_nothing() {
    var line =
        judged(
            product("A").atMost(2).paying(share("50")),
            item("I1").times("3"),
            product("B").paying(share("60")));

    assertThat(line.valuation().policy()).isEqualTo("POL-B");
    assertThat(line.valuation().quantity()).isEqualByComparingTo("3");
    assertThat(line.remarks()).isEmpty();
  }

  @Test
  void the_tighter_of_two_cuts_holds_whichever_rule_says_it_first() {
    CoverLineRule toFour = cut("4");
    CoverLineRule toTwo = cut("2");
    CoverLineRule passes = (line, candidate, claimCase, accepted) -> Verdict.accepted();

    assertThat(judgedUnder(toFour, toTwo).quantity()).isEqualByComparingTo("2");
    assertThat(judgedUnder(toTwo, passes, toFour).quantity()).isEqualByComparingTo("2");
    assertThat(judgedUnder(toTwo, toFour).remarks()).containsExactly(Finding.of(QUANTITY, "2"));
  }

  @Test
  void of_two_equal_cuts_the_first_tells_why() {
    assertThat(judgedUnder(cut("2"), cut("2.0")).remarks())
        .containsExactly(Finding.of(QUANTITY, "2"));
  }

  @Test
  void a_cover_that_cuts_and_refuses_does_not_pay() {
    CoverLineRule refuses =
        (line, candidate, claimCase, accepted) -> Verdict.refused(WAITING_PERIOD);

    assertThat(judgedUnder(cut("2"), refuses).isAccepted()).isFalse();
    assertThat(judgedUnder(cut("2"), refuses).findings())
        .containsExactly(Finding.of(WAITING_PERIOD));
  }

  @Test
  void a_cover_that_passes_but_pays_no_such_visit_leaves_reason_3_before_the_others_faults() {
    var emergenciesOnly = product("A").payingOn(VisitType.OTHER, VisitLimits.NONE);
    var decision =
        aClaim()
            .asking(item("I1").coveredBy(emergenciesOnly, product("B").waitingMonths(12, 12)))
            .judged();

    assertThat(decision.lines().get(0).findings())
        .extracting(Finding::reason)
        .containsExactly(NOT_COVERED, WAITING_PERIOD);
    assertThat(decision.refusal().reason()).isEqualTo(NOT_COVERED);
  }

  @Test
  void each_cover_looks_at_its_own_period() {
    var claim =
        aClaim()
            .treatedOn("2024-05-01")
            .asking(item("I1").coveredBy(product("A").atMost(1), product("B").atMost(1)))
            .whoWasGiven("1", I1, "2024-02-01", "C-0")
            .under(
                cover("A").running("2024-01-01", "2024-12-31"),
                cover("B").running("2024-03-01", "2024-12-31"));

    LineDecision line = claim.judged().lines().get(0);
    assertThat(line.valuation().policy()).isEqualTo("POL-B");
    assertThat(line.remarks()).containsExactly(Finding.of(QUANTITY, "I1", 1, 1, 1, 0, "POL-A"));
  }

  @Test
  void every_line_is_charged_to_the_policy_that_pays_it_and_to_no_other() {
    var decision =
        aClaim()
            .within(
                terms("A").with("ded-treatment", "30").with("max-policy", "100"),
                terms("B").with("max-policy", "50"))
            .asking(
                item("I1").coveredBy(product("A")),
                item("I2").coveredBy(product("B")),
                item("I3").coveredBy(product("A")))
            .judged();

    // Under A 100 - 30 = 70, then the 30 that its ceiling still leaves; under B its ceiling of 50.
    assertThat(decision.lines())
        .extracting(LineDecision::benefit)
        .containsExactly(money("70"), money("50"), money("30"));
    assertThat(decision.charges()).extracting(Charge::policy).containsExactly("POL-A", "POL-B");
    assertThat(decision.charges()).extracting(Charge::product).containsExactly("A", "B");
    assertThat(decision.charges())
        .extracting(Charge::deducted)
        .containsExactly(money("30"), money("0"));
    assertThat(decision.charges())
        .extracting(Charge::paid)
        .containsExactly(money("100"), money("50"));
  }

  @Test
  void a_policy_from_which_nothing_is_taken_is_not_charged() {
    var decision =
        aClaim()
            .asking(item("I1").coveredBy(product("A").paying(share("0"))), item("I2"))
            .under(cover("A"), cover("B"))
            .judged();
    var free = aClaim().asking(item("I1").at("0")).judged();

    assertThat(decision.charges()).extracting(Charge::policy).containsExactly("POL-A");
    assertThat(free.charges()).isEmpty();
  }

  private static LineDecision judged(RuleBuilder... rules) {
    return aClaim().asking(item("I1").coveredBy(rules)).judged().lines().get(0);
  }

  private static LineDecision judged(RuleBuilder first, LineBuilder line, RuleBuilder second) {
    return aClaim().asking(line.coveredBy(first, second)).judged().lines().get(0);
  }

  private static LineJudgement judgedUnder(CoverLineRule... rules) {
    var claim = aClaim().asking(item("I1").times("5"));
    return new LineJudge(List.of(), List.of(rules)).judge(claim.build()).get(0);
  }

  private static CoverLineRule cut(String units) {
    return (line, candidate, claimCase, accepted) ->
        Verdict.acceptedUpTo(new BigDecimal(units), QUANTITY, units);
  }
}
