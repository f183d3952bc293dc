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
import static org.openimis.domain.product.Limit.share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.valuation.Charge;

/** The examples of scheme-rules 2.13 about deductibles, category amounts and ceilings. */
class AllowanceExamplesTest {

  @Test
  void example_1_the_charge_counts_what_is_paid_where_nothing_limits_it() {
    var decision =
        aClaim()
            .asking(
                item("I1").times("3").at("100"), service("S1").times("2").at("150").listedAt("150"))
            .judged();

    assertThat(decision.charges())
        .containsExactly(new Charge("POL-A", "A", false, money("0"), money("600"), null, null));
  }

  @Test
  void example_8_the_deductible_is_taken_before_the_co_insurance() {
    var decision =
        aClaim()
            .within(terms("A").with("ded-treatment", "100"))
            .asking(
                item("I1").times("3").at("100").paying(share("80")),
                service("S1").at("50").paying(share("80")))
            .judged();

    assertAmounts(decision, Valuation::deductible, "100", "0");
    assertAmounts(decision, Valuation::copay, "40", "10");
    assertAmounts(decision, Valuation::benefit, "160", "40");
    assertCharge(decision, "100", "200");
  }

  @Test
  void example_9_a_deductible_above_the_line_leaves_nothing_of_it() {
    var decision =
        aClaim()
            .within(terms("A").with("ded-insuree", "500"))
            .asking(priced(item("I1"), "300"), priced(service("S1"), "400"))
            .judged();

    assertAmounts(decision, Valuation::deductible, "300", "200");
    assertAmounts(decision, Valuation::benefit, "0", "200");
    assertCharge(decision, "500", "200");
  }

  @Test
  void example_10_a_deductible_that_was_borne_before_is_not_taken_again() {
    var decision =
        aClaim()
            .within(terms("A").with("ded-insuree", "500"))
            .after(balance("POL-A").patientHad("500", "200"))
            .asking(priced(item("I1"), "300"))
            .judged();

    assertAmounts(decision, Valuation::deductible, "0");
    assertAmounts(decision, Valuation::benefit, "300");
    assertCharge(decision, "0", "300");
  }

  @Test
  void example_11_the_ceiling_pays_what_it_has_left() {
    var decision =
        aClaim()
            .within(terms("A").with("max-policy", "1000"))
            .after(balance("POL-A").othersHad("0", "850"))
            .asking(item("I1").at("100"), priced(item("I2"), "120"))
            .judged();

    assertAmounts(decision, Valuation::benefit, "100", "50");
    assertAmounts(decision, Valuation::overCeiling, "0", "70");
    assertCharge(decision, "0", "150");
  }

  /** The ceiling is 300000; each member beyond six adds 20000, up to 360000. */
  @ParameterizedTest(name = "{0} members: {1}")
  @CsvSource({"5, 300000", "6, 300000", "7, 320000", "8, 340000", "9, 360000", "12, 360000"})
  void example_12_the_ceiling_of_a_policy_grows_with_the_family(int members, String ceiling) {
    var decision =
        aClaim()
            .within(
                terms("A")
                    .with("max-policy", "300000")
                    .with("threshold", "6")
                    .with("max-policy-extra-member", "20000")
                    .with("max-ceiling-policy", "360000"))
            .after(balance("POL-A").of(members))
            .asking(priced(item("I1"), "999999"))
            .judged();

    assertThat(decision.benefit()).isEqualTo(money(ceiling));
  }

  @Test
  void example_13_an_excluded_line_is_paid_though_the_ceiling_is_reached_and_is_not_counted() {
    var decision =
        aClaim()
            .within(terms("A").with("max-policy", "1000"))
            .after(balance("POL-A").patientHad("0", "1000"))
            .asking(
                priced(item("A"), "200").coveredBy(product("A").outsideCeiling(BOTH, null)),
                item("B").at("100"))
            .judged();

    assertAmounts(decision, Valuation::benefit, "200", "0");
    assertAmounts(decision, Valuation::overCeiling, "0", "100");
    assertThat(decision.lines())
        .extracting(line -> line.valuation().outsideCeiling())
        .containsExactly(true, false);
    assertThat(decision.benefit()).isEqualTo(money("200"));
    assertThat(decision.charges()).isEmpty();
  }

  @Test
  void example_14_the_amount_of_a_category_is_shared_by_the_lines_of_the_claim() {
    var decision =
        aClaim()
            .within(terms("A").with("max-amount-consultation", "55"))
            .asking(
                item("I1").times("7").at("100"),
                service("S1").times("7").at("100").countingAs(CONSULTATION))
            .judged();

    assertAmounts(decision, Valuation::overCategory, "645", "700");
    assertAmounts(decision, Valuation::benefit, "55", "0");
    assertCharge(decision, "0", "55");
  }

  @Test
  void example_15_a_stay_uses_the_in_patient_deductible_and_ceiling() {
    var decision = stay(terms("A").countingStaysAsHospital()).judged();

    assertAmounts(decision, Valuation::deductible, "200", "0");
    assertAmounts(decision, Valuation::benefit, "2800", "2200");
    assertAmounts(decision, Valuation::overCeiling, "0", "1800");
    assertThat(decision.charges()).extracting(Charge::hospital).containsExactly(true);
    assertCharge(decision, "200", "5000");
  }

  @Test
  void example_16_where_only_hospitals_count_a_stay_in_a_health_centre_uses_neither() {
    var decision = stay(terms("A").countingHospitalsAsHospital()).judged();

    assertAmounts(decision, Valuation::benefit, "3000", "4000");
    assertThat(decision.charges()).extracting(Charge::hospital).containsExactly(false);
    assertCharge(decision, "0", "7000");
  }

  @Test
  void example_31_deductible_co_insurance_and_ceiling_follow_each_other() {
    var decision =
        aClaim()
            .within(terms("A").with("ded-treatment", "50").with("max-policy", "1000"))
            .after(balance("POL-A").patientHad("0", "900"))
            .asking(
                item("I1").times("2").at("60").paying(share("90")),
                priced(service("S1"), "200").paying(share("90")))
            .judged();

    assertAmounts(decision, Valuation::deductible, "50", "0");
    assertAmounts(decision, Valuation::copay, "7", "20");
    assertAmounts(decision, Valuation::overCeiling, "0", "143");
    assertAmounts(decision, Valuation::benefit, "63", "37");
    assertCharge(decision, "50", "100");
  }

  private static ClaimBuilder stay(TermsBuilder terms) {
    return aClaim()
        .staying("2024-03-01", "2024-03-04")
        .within(terms.with("ded-ip-treatment", "200").with("max-ip-insuree", "5000"))
        .asking(priced(service("S1"), "3000"), priced(service("S2"), "4000"));
  }
}
