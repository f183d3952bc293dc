package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.catalogue.ServiceCategory.VISIT;
import static org.openimis.domain.claim.BalanceBuilder.balance;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.claim.TermsBuilder.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.PolicyBalance;

/** Conventions 9: what one claim of a group takes, the next one does not find. */
class RunningFactsTest {
  private final RunningFacts running = new RunningFacts();

  @Test
  void before_any_decision_the_facts_are_as_read() {
    var claim =
        aClaim()
            .whoWasGiven(MedicalCode.item("I1"), "2024-01-01", "C-0")
            .after(balance("POL-A").of(4).patientHad("1", "2").othersHad("3", "4"));

    assertThat(running.apply(claim.claim(), claim.facts())).isEqualTo(claim.facts());
  }

  @Test
  void accepted_lines_are_seen_with_the_units_that_were_accepted() {
    decide(
        aClaim()
            .coded("C-1")
            .treatedOn("2024-03-01")
            .asking(
                item("I1").times("3").coveredBy(product("A").atMost(2)), item("I2").notListed()));

    assertThat(after(aClaim()).history())
        .isEqualTo(
            aClaim()
                .whoWasGiven("2", MedicalCode.item("I1"), "2024-03-01", "C-1")
                .facts()
                .history()
                .plus(
                    new History(
                        List.of(),
                        List.of(new EarlierClaim("C-1", VISIT, LocalDate.parse("2024-03-01"))))));
  }

  @Test
  void what_was_read_stays_and_what_was_decided_comes_after_it() {
    decide(aClaim().coded("C-1"));

    var later = aClaim().whoWasGiven(MedicalCode.item("I1"), "2024-01-01", "C-0");

    assertThat(after(later).history().lines())
        .extracting(EarlierLine::claimCode)
        .containsExactly("C-0", "C-1");
  }

  @Test
  void a_denied_claim_leaves_no_trace() {
    decide(aClaim().asking(item("I1").notListed()));

    assertThat(after(aClaim())).isEqualTo(aClaim().facts());
  }

  @Test
  void what_is_taken_is_seen_by_the_same_person_as_the_own() {
    decide(limited().asking(item("I1").at("100")));

    PolicyBalance found = after(limited()).balance("POL-A");

    assertUse(found.own(), "30", "70");
    assertUse(found.all(), "30", "70");
  }

  @Test
  void what_is_taken_is_seen_by_another_member_as_the_policys() {
    decide(limited().ofInsuree("MOTHER"));
    decide(limited().ofInsuree("CHILD"));

    PolicyBalance found = after(limited().ofInsuree("FATHER")).balance("POL-A");

    assertUse(found.own(), "0", "0");
    assertUse(found.all(), "60", "140");
  }

  @Test
  void several_claims_and_what_was_read_before_add_up() {
    decide(limited());
    decide(limited());

    PolicyBalance found =
        after(limited().after(balance("POL-A").of(3).patientHad("1", "2").othersHad("4", "8")))
            .balance("POL-A");

    assertThat(after(limited()).balances()).as("one a policy").hasSize(1);
    assertThat(found.members()).isEqualTo(3);
    assertUse(found.own(), "61", "142");
    assertUse(found.all(), "65", "150");
  }

  @Test
  void hospital_care_is_counted_apart() {
    decide(limited().within(terms("A").countingHospitalsAsHospital()).atAHospital());

    PolicyBalance found = after(limited()).balance("POL-A");

    assertThat(found.own().hospital().paid()).isEqualByComparingTo("100");
    assertThat(found.own().other().paid()).isZero();
  }

  @Test
  void a_policy_of_which_nothing_was_used_before_is_charged_too() {
    decide(aClaim());

    var withoutBalances = aClaim();

    assertThat(withoutBalances.facts().balances()).isEmpty();
    assertUse(after(withoutBalances).balance("POL-A").all(), "0", "100");
  }

  @Test
  void other_policies_other_persons_and_other_schemes_see_nothing() {
    decide(limited());

    assertUse(after(limited().after(balance("POL-B"))).balance("POL-B").all(), "0", "0");
    assertThat(after(limited().ofInsuree("FATHER")).history()).isEqualTo(History.NONE);
    ClaimFacts elsewhere = after(limited().inScheme("OTHER"));
    assertThat(elsewhere.history()).isEqualTo(History.NONE);
    assertUse(elsewhere.balance("POL-A").all(), "0", "0");
  }

  @Test
  void a_preauthorization_reserves_amounts_but_is_no_care() {
    decide(limited().usedAs(ClaimUse.PREAUTHORIZATION));

    assertThat(after(limited()).history()).isEqualTo(History.NONE);
    assertUse(after(limited()).balance("POL-A").own(), "30", "70");
  }

  @Test
  void a_predetermination_changes_nothing() {
    decide(limited().usedAs(ClaimUse.PREDETERMINATION));

    assertThat(after(limited())).isEqualTo(limited().facts());
  }

  /** Product A deducts 30 of each person and has told its balance. */
  private static ClaimBuilder limited() {
    return aClaim()
        .asking(service("S1"))
        .within(terms("A").with("ded-treatment", "30"))
        .after(balance("POL-A"));
  }

  private void decide(ClaimBuilder claim) {
    running.add(claim.claim(), claim.judged());
  }

  private ClaimFacts after(ClaimBuilder claim) {
    return running.apply(claim.claim(), claim.facts());
  }

  private static void assertUse(BenefitUse use, String deducted, String paid) {
    assertThat(use.other().deducted()).isEqualByComparingTo(new BigDecimal(deducted));
    assertThat(use.other().paid()).isEqualByComparingTo(new BigDecimal(paid));
  }
}
