package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.product.Limit.fixed;
import static org.openimis.domain.product.Limit.share;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;

/** The price part of scheme-rules 2.9; the examples are those of 2.13. */
class LineValuationTest {

  @Test
  void example_1_without_reduction_the_scheme_pays_price_times_quantity() {
    assertThat(valued(item("I1").times("3").at("100"))).satisfies(pays("300", "0", "300"));
  }

  @Test
  void example_2_co_insurance_leaves_the_patient_the_rest() {
    var line = item("I1").times("3").at("100").paying(share("80"));

    assertThat(valued(line)).satisfies(pays("300", "60", "240"));
  }

  @Test
  void example_3_a_fixed_limit_below_the_price_cuts_each_unit() {
    var line = item("I1").times("3").at("100").paying(fixed("70"));

    assertThat(valued(line)).satisfies(pays("210", "0", "210"));
  }

  @Test
  void example_4_a_fixed_limit_above_the_price_changes_nothing() {
    var line = item("I1").times("3").at("100").paying(fixed("120"));

    assertThat(valued(line)).satisfies(pays("300", "0", "300"));
  }

  @Test
  void example_5_a_fixed_limit_of_0_is_none() {
    var line = item("I1").times("3").at("100").paying(fixed("0"));

    assertThat(valued(line)).satisfies(pays("300", "0", "300"));
  }

  @Test
  void example_6_under_origin_O_the_asked_price_counts_whatever_the_list_says() {
    var line =
        item("I1")
            .times("2")
            .at("130")
            .listedAt("100")
            .coveredBy(product("A").pricedAsAsked().paying(share("50")));

    assertThat(valued(line)).satisfies(pays("260", "130", "130"));
    assertThat(valued(line).unitPrice()).isEqualTo(money("130"));
  }

  @Test
  void example_7_under_origin_P_the_list_price_counts_when_more_was_asked() {
    var line = item("I1").times("2").at("130").listedAt("80");

    assertThat(valued(line)).satisfies(pays("160", "0", "160"));
    assertThat(valued(line).unitPrice()).isEqualTo(money("80"));
  }

  @Test
  void under_origin_P_the_asked_price_counts_when_less_was_asked() {
    var line = item("I1").times("2").at("79.99").listedAt("80");

    assertThat(valued(line)).satisfies(pays("159.98", "0", "159.98"));
  }

  @Test
  void a_product_may_pay_the_list_price_even_when_less_was_asked() {
    var line =
        item("I1").times("2").at("79").listedAt("80").coveredBy(product("A").pricedAsListed());

    assertThat(valued(line)).satisfies(pays("160", "0", "160"));
  }

  @Test
  void a_product_that_pays_the_list_price_pays_no_more_when_more_was_asked() {
    var line =
        item("I1").times("2").at("81").listedAt("80").coveredBy(product("A").pricedAsListed());

    assertThat(valued(line)).satisfies(pays("160", "0", "160"));
  }

  @Test
  void without_a_list_price_the_asked_price_counts() {
    var line = item("I1").at("130").notListed().coveredBy(product("A").pricedAsListed());

    assertThat(valued(line)).satisfies(pays("130", "0", "130"));
    assertThat(valued(line).listPrice()).isNull();
  }

  @Test
  void the_benefit_is_rounded_half_up_once_after_the_co_insurance() {
    // 3 x 0.35 = 1.05, half of it 0.525. Rounded a unit at a time it would be 3 x 0.18 = 0.54.
    var line = item("I1").times("3").at("0.35").paying(share("50"));

    assertThat(valued(line)).satisfies(pays("1.05", "0.52", "0.53"));
  }

  @Test
  void the_share_is_taken_of_the_exact_amount_not_of_a_rounded_one() {
    // 0.5 x 0.33 = 0.165, which alone is 0.17; 92 % of it are 0.1518, of 0.17 it would be 0.1564.
    var line = item("I1").times("0.5").at("0.33").paying(share("92"));

    assertThat(valued(line)).satisfies(pays("0.17", "0.02", "0.15"));
  }

  @Test
  void a_fixed_limit_cuts_the_exact_amount() {
    // 1.5 x 0.33 = 0.495, cut to 1.5 x 0.326 = 0.489.
    var line = item("I1").times("1.5").at("0.33").paying(fixed("0.326"));

    assertThat(valued(line)).satisfies(pays("0.49", "0", "0.49"));
  }

  @Test
  void a_share_of_0_leaves_the_patient_everything() {
    assertThat(valued(item("I1").paying(share("0")))).satisfies(pays("100", "100", "0"));
  }

  @Test
  void what_is_given_free_of_charge_is_accepted_with_nothing_to_pay() {
    assertThat(valued(item("I1").at("0"))).satisfies(pays("0", "0", "0"));
  }

  @Test
  void the_valuation_says_who_pays_and_how_the_amount_came_about() {
    var line =
        item("I1").times("2").at("130").listedAt("80").coveredBy(product("B").paying(share("75")));

    assertThat(valued(line))
        .isEqualTo(
            new Valuation(
                "coverage-B",
                "POL-B",
                "B",
                PriceOrigin.PRICE_LIST,
                PriceRule.LOWER,
                share("75"),
                new BigDecimal("2"),
                money("130"),
                money("80"),
                money("80"),
                money("160"),
                money("40"),
                money("120")));
  }

  private static Valuation valued(LineBuilder line) {
    ClaimCase claimCase = aClaim().asking(line).build();
    ClaimLine asked = claimCase.claim().lines().get(0);
    return LineValuation.of(asked, claimCase, ProductChoice.choose(asked, claimCase).orElseThrow());
  }

  private static Consumer<Valuation> pays(String eligible, String copay, String benefit) {
    return valuation ->
        assertThat(new Money[] {valuation.eligible(), valuation.copay(), valuation.benefit()})
            .as("eligible, copay, benefit")
            .containsExactly(money(eligible), money(copay), money(benefit));
  }
}
