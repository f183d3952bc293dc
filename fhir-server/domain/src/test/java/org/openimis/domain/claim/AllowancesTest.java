package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.catalogue.ServiceCategory.CONSULTATION;
import static org.openimis.domain.claim.Amounts.assertAmounts;
import static org.openimis.domain.claim.Amounts.assertCharge;
import static org.openimis.domain.claim.Amounts.priced;
import static org.openimis.domain.claim.BalanceBuilder.balance;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.claim.TermsBuilder.terms;
import static org.openimis.domain.product.CeilingExclusion.BOTH;
import static org.openimis.domain.product.CeilingExclusion.HOSPITAL;
import static org.openimis.domain.product.CeilingExclusion.NOT_HOSPITAL;
import static org.openimis.domain.product.Limit.fixed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.CeilingExclusion;

/** Deductibles, category amounts and ceilings beyond the examples (scheme-rules 2.9). */
class AllowancesTest {

  @Test
  void the_fixed_limit_cuts_before_the_deductible_is_taken() {
    var decision =
        aClaim()
            .within(terms("A").with("ded-treatment", "100"))
            .asking(item("I1").times("3").at("100").paying(fixed("70")))
            .judged();

    assertAmounts(decision, Valuation::eligible, "210");
    assertAmounts(decision, Valuation::deductible, "100");
    assertAmounts(decision, Valuation::benefit, "110");
  }

  @Test
  void the_category_amount_cuts_before_the_ceiling() {
    var decision =
        aClaim()
            .within(terms("A").with("max-amount-consultation", "150").with("max-treatment", "120"))
            .asking(service("S1").times("2").countingAs(CONSULTATION))
            .judged();

    assertAmounts(decision, Valuation::overCategory, "50");
    assertAmounts(decision, Valuation::overCeiling, "30");
    assertAmounts(decision, Valuation::benefit, "120");
  }

  @Test
  void a_line_outside_the_ceiling_uses_up_the_amount_of_the_category_all_the_same() {
    var excluded = product("A").outsideCeiling(BOTH, BOTH);
    var decision =
        aClaim()
            .within(terms("A").with("max-amount-consultation", "150"))
            .asking(
                service("S1").countingAs(CONSULTATION).coveredBy(excluded),
                service("S2").coveredBy(excluded))
            .judged();

    assertAmounts(decision, Valuation::benefit, "100", "50");
  }

  @Test
  void a_line_outside_the_ceiling_bears_the_deductible_all_the_same() {
    var decision =
        aClaim()
            .within(terms("A").with("ded-treatment", "30"))
            .asking(item("I1").coveredBy(product("A").outsideCeiling(BOTH, BOTH)))
            .judged();

    assertAmounts(decision, Valuation::benefit, "70");
    assertCharge(decision, "30", "0");
  }

  @Test
  void items_are_paid_before_services_and_answered_in_the_order_of_the_claim() {
    var decision =
        aClaim()
            .within(terms("A").with("max-treatment", "250"))
            .asking(service("S1"), item("I1"), service("S2"), item("I2"))
            .judged();

    assertAmounts(decision, Valuation::benefit, "50", "100", "0", "100");
  }

  @Test
  void a_line_tells_what_was_left_before_it() {
    var decision =
        aClaim()
            .within(
                terms("A")
                    .with("ded-treatment", "30")
                    .with("max-amount-consultation", "200")
                    .with("max-treatment", "150"))
            .asking(item("I1"), service("S1").countingAs(CONSULTATION))
            .judged();

    assertThat(decision.lines())
        .extracting(line -> line.valuation().before())
        .containsExactly(
            new Valuation.Left(money("30"), money("200"), money("150")),
            new Valuation.Left(money("0"), money("130"), money("80")));
  }

  /** One unit of 100 for an adult: is it counted against the ceiling? */
  @ParameterizedTest(name = "excluded for {0}, {1}: counted {2}")
  @CsvSource({
    "HOSPITAL, stay, false",
    "HOSPITAL, day, true",
    "NOT_HOSPITAL, stay, true",
    "NOT_HOSPITAL, day, false",
    "BOTH, stay, false",
    "BOTH, day, false"
  })
  void an_exclusion_may_hold_for_hospital_care_for_other_care_or_for_both(
      CeilingExclusion exclusion, String visit, boolean counted) {
    var decision =
        aClaim()
            .staying("2024-03-01", visit.equals("stay") ? "2024-03-02" : "2024-03-01")
            .within(terms("A").countingStaysAsHospital())
            .asking(item("I1").coveredBy(product("A").outsideCeiling(exclusion, null)))
            .judged();

    assertThat(decision.charges().isEmpty()).isNotEqualTo(counted);
  }

  @Test
  void adults_and_children_have_exclusions_of_their_own() {
    var line = item("I1").coveredBy(product("A").outsideCeiling(HOSPITAL, NOT_HOSPITAL));

    assertCharge(aClaim().asking(line).judged(), "0", "100");
    assertThat(aClaim().forAChild().asking(line).judged().charges()).isEmpty();
  }

  /** Of a ceiling of 1000 the patient has used 100 and the others 500; 700 are asked. */
  @ParameterizedTest(name = "{0}: {1} paid")
  @CsvSource({"max-treatment, 700", "max-insuree, 700", "max-policy, 400"})
  void a_ceiling_runs_over_the_claim_the_person_or_the_policy(String ceiling, String paid) {
    var decision =
        aClaim()
            .within(terms("A").with(ceiling, "1000"))
            .after(balance("POL-A").patientHad("0", "100").othersHad("0", "500"))
            .asking(priced(item("I1"), "700"))
            .judged();

    assertThat(decision.benefit()).isEqualTo(money(paid));
  }

  /** Of a deductible of 1000 the patient has borne 100 and the others 500; 2000 are asked. */
  @ParameterizedTest(name = "{0}: {1} deducted")
  @CsvSource({"ded-treatment, 1000", "ded-insuree, 900", "ded-policy, 400"})
  void a_deductible_runs_over_the_claim_the_person_or_the_policy(
      String deductible, String deducted) {
    var decision =
        aClaim()
            .within(terms("A").with(deductible, "1000"))
            .after(balance("POL-A").patientHad("100", "0").othersHad("500", "0"))
            .asking(priced(item("I1"), "2000"))
            .judged();

    assertAmounts(decision, Valuation::deductible, deducted);
  }

  @ParameterizedTest(name = "{0}, a {1}: {2} left of 1000")
  @CsvSource({
    "max-insuree, stay, 700",
    "max-insuree, day, 700",
    "max-ip-insuree, stay, 800",
    "max-ip-insuree, day, none",
    "max-op-insuree, stay, none",
    "max-op-insuree, day, 900"
  })
  void a_ceiling_counts_all_care_or_hospital_care_and_other_care_apart(
      String ceiling, String visit, String left) {
    var decision =
        aClaim()
            .staying("2024-03-01", visit.equals("stay") ? "2024-03-02" : "2024-03-01")
            .within(terms("A").countingStaysAsHospital().with(ceiling, "1000"))
            .after(balance("POL-A").patientHad("0", "100").patientHadInHospital("0", "200"))
            .judged();

    Money ceilingLeft = decision.lines().get(0).valuation().before().ceiling();
    assertThat(ceilingLeft).isEqualTo(left.equals("none") ? null : money(left));
  }
}
