package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RejectionReason.CARE_TYPE;
import static org.openimis.domain.claim.RejectionReason.FREQUENCY;
import static org.openimis.domain.claim.RejectionReason.INSUREE_NOT_VALID;
import static org.openimis.domain.claim.RejectionReason.NOT_COVERED;
import static org.openimis.domain.claim.RejectionReason.NOT_IN_PRICE_LIST;
import static org.openimis.domain.claim.RejectionReason.NOT_IN_REGISTER;
import static org.openimis.domain.claim.RejectionReason.NO_COVER;
import static org.openimis.domain.claim.RejectionReason.PATIENT_CATEGORY;
import static org.openimis.domain.claim.RejectionReason.TARGET_DATE;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.product.Limit.share;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;

class AdjudicationTest {
  private static final int MEN = 1 + 4 + 8;

  @Test
  void a_claim_without_fault_is_paid_line_by_line() {
    var decision =
        aClaim()
            .asking(
                item("I1").times("3").at("100"), service("S1").times("2").at("150").listedAt("150"))
            .judged();

    assertThat(decision.findings()).isEmpty();
    assertThat(decision.lines()).extracting(LineDecision::refusal).containsOnlyNulls();
    assertThat(decision.lines())
        .extracting(LineDecision::benefit)
        .containsExactly(money("300"), money("300"));
  }

  @Test
  void every_line_is_answered_in_the_order_of_the_claim() {
    var decision = aClaim().asking(item("I2"), item("I1").notListed(), service("S1")).judged();

    assertThat(decision.lines())
        .extracting(line -> line.line().sequence())
        .containsExactly(1, 2, 3);
    assertThat(decision.lines())
        .extracting(LineDecision::isRefused)
        .containsExactly(false, true, false);
  }

  @Test
  void the_decision_names_the_version_of_the_rules() {
    var rules = new RuleSet("7", List.of(), List.of(), List.of());

    assertThat(aClaim().judgedUnder(rules).ruleSetVersion()).isEqualTo("7");
  }

  @Test
  void the_reasons_of_a_claim_come_in_their_order_and_all_are_kept() {
    var decision =
        aClaim()
            .treatedOn("2024-03-01")
            .claimedOn("2024-02-01")
            .whoLeftOn("2024-01-31")
            .withoutCover()
            .judged();

    assertThat(decision.findings())
        .extracting(Finding::reason)
        .containsExactly(TARGET_DATE, INSUREE_NOT_VALID, NO_COVER);
    assertThat(decision.refusal()).isEqualTo(decision.findings().get(0));
  }

  @Test
  void a_reason_of_the_claim_is_given_to_every_line_and_no_line_is_looked_at() {
    var decision =
        aClaim().withoutCover().asking(item("I1").notRegistered(), service("S1")).judged();

    assertThat(decision.lines())
        .allSatisfy(line -> assertThat(line.findings()).isEqualTo(decision.findings()));
    assertThat(decision.refusal().reason()).isEqualTo(NO_COVER);
  }

  @Test
  void the_reasons_of_a_line_come_in_their_order_and_all_are_kept() {
    var everythingWrong =
        service("S1")
            .notListed()
            .meantFor(CareType.INPATIENT)
            .meantForPatients(MEN)
            .onceIn(30)
            .notCovered();
    var decision =
        aClaim()
            .treatedOn("2024-03-02")
            .whoWasGiven(everythingWrong.code(), "2024-03-01", "C-0")
            .asking(everythingWrong)
            .under(cover("A"))
            .judged();

    assertThat(decision.lines().get(0).findings())
        .extracting(Finding::reason)
        .containsExactly(NOT_IN_PRICE_LIST, CARE_TYPE, PATIENT_CATEGORY, FREQUENCY, NOT_COVERED);
    assertThat(decision.lines().get(0).refusal().reason()).isEqualTo(NOT_IN_PRICE_LIST);
  }

  @Test
  void not_in_the_register_is_the_first_reason_of_a_line() {
    var decision =
        aClaim()
            .asking(item("I1").notRegistered().notListed().notCovered())
            .under(cover("A"))
            .judged();

    assertThat(decision.lines().get(0).findings())
        .extracting(Finding::reason)
        .containsExactly(NOT_IN_REGISTER, NOT_IN_PRICE_LIST, NOT_COVERED);
  }

  @Test
  void a_scheme_may_have_fewer_rules_in_an_order_of_its_own() {
    var rules = new RuleSet("1", List.of(), List.of("product-cover", "register"), List.of());
    var decision =
        aClaim()
            .claimedOn("2020-01-01")
            .asking(item("I1").notRegistered().notListed().notCovered())
            .under(cover("A"))
            .judgedUnder(rules);

    assertThat(decision.lines().get(0).findings())
        .extracting(Finding::reason)
        .containsExactly(NOT_COVERED, NOT_IN_REGISTER);
  }

  @Test
  void a_line_that_no_product_pays_on_such_a_visit_is_refused_for_reason_3() {
    var emergenciesOnly = product("A").payingOn(VisitType.OTHER, VisitLimits.NONE);
    var decision =
        aClaim()
            .treatedOn("2024-03-01")
            .asking(item("I1").coveredBy(emergenciesOnly), service("S1"))
            .judged();

    assertThat(decision.lines().get(0).findings())
        .containsExactly(Finding.of(NOT_COVERED, "I1", "2024-03-01"));
    assertThat(decision.lines().get(1).isRefused()).isFalse();
    assertThat(decision.findings()).isEmpty();
  }

  @Test
  void a_claim_of_which_the_line_rules_leave_nothing_is_refused_for_reason_1() {
    var decision =
        aClaim()
            .coded("C-7")
            .asking(item("I1").notListed(), service("S1").notCovered())
            .under(cover("A"))
            .judged();

    assertThat(decision.findings()).containsExactly(Finding.of(NOT_IN_REGISTER, "C-7"));
  }

  @Test
  void a_claim_whose_last_lines_no_product_pays_is_refused_for_reason_3() {
    var emergenciesOnly = product("A").payingOn(VisitType.OTHER, VisitLimits.NONE);
    var decision =
        aClaim()
            .coded("C-7")
            .asking(item("I1").notListed(), service("S1").coveredBy(emergenciesOnly))
            .judged();

    assertThat(decision.findings()).containsExactly(Finding.of(NOT_COVERED, "C-7"));
    assertThat(decision.lines())
        .extracting(line -> line.refusal().reason())
        .containsExactly(NOT_IN_PRICE_LIST, NOT_COVERED);
  }

  @Test
  void a_claim_with_one_accepted_line_is_not_refused_even_when_the_scheme_pays_nothing_for_it() {
    var decision = aClaim().asking(item("I1").notListed(), item("I2").paying(share("0"))).judged();

    assertThat(decision.findings()).isEmpty();
    assertThat(decision.benefit()).isEqualTo(money("0"));
  }
}
