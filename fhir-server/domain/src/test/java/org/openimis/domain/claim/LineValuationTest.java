package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.product.Limit.fixed;
import static org.openimis.domain.product.Limit.share;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.valuation.Charge;

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

  /** A scheme without price lists. */
  @Test
  void without_a_list_price_the_asked_price_counts() {
    var withoutPriceLists = new RuleSet("1", List.of(), List.of(), List.of());
    var line = item("I1").at("130").notListed().coveredBy(product("A").pricedAsListed());

    Valuation valuation =
        aClaim().asking(line).judgedUnder(withoutPriceLists).lines().get(0).valuation();

    assertThat(valuation).satisfies(pays("130", "0", "130"));
    assertThat(valuation.listPrice()).isNull();
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
                true,
                money("160"),
                money("0"),
                money("40"),
                money("0"),
                money("0"),
                money("120"),
                false,
                new Valuation.Left(null, null, null)));
  }

  @Test
  void example_28_a_relative_price_is_valued_by_the_list_and_waits_for_the_batch_run() {
    var relative = product("A").pricedByTheBatchRun();
    var decision =
        aClaim()
            .asking(
                item("I1").times("3").at("130").listedAt("100").coveredBy(relative),
                service("S1").times("2").at("100").coveredBy(relative))
            .judged();

    assertThat(decision.lines())
        .extracting(LineDecision::benefit)
        .containsExactly(money("300"), money("200"));
    assertThat(decision.lines()).allMatch(line -> line.valuation().isRelative());
    assertThat(decision.hasRelativePrice()).isTrue();
    assertThat(decision.charges()).extracting(Charge::paid).containsExactly(money("500"));
  }

  @Test
  void a_price_from_the_list_or_as_asked_waits_for_nothing() {
    var decision =
        aClaim().asking(item("I1"), item("I2").coveredBy(product("A").pricedAsAsked())).judged();

    assertThat(decision.hasRelativePrice()).isFalse();
  }

  @Test
  void a_relative_price_of_a_refused_line_is_waited_for_by_nobody() {
    var relative = product("A").pricedByTheBatchRun();
    var decision = aClaim().asking(item("I1").coveredBy(relative).notListed()).judged();

    assertThat(decision.hasRelativePrice()).isFalse();
  }

  /** Half a unit at 1.65 is worth 0.825, of which the scheme pays 0.41283. */
  @ParameterizedTest(name = "in {0}: eligible {1}, copay {2}, benefit {3}")
  @CsvSource({"XAF, 1, 1, 0", "TZS, 0.83, 0.42, 0.41", "TND, 0.825, 0.412, 0.413"})
  void amounts_are_rounded_to_the_minor_unit_of_the_currency(
      String currency, String eligible, String copay, String benefit) {
    var claim =
        aClaim()
            .payingIn(currency)
            .asking(item("I1").times("0.5").at("1.65").paying(share("50.04")));
    var money = Currency.getInstance(currency);

    assertThat(valued(claim).eligible()).isEqualTo(Money.of(eligible, money));
    assertThat(valued(claim).copay()).isEqualTo(Money.of(copay, money));
    assertThat(valued(claim).benefit()).isEqualTo(Money.of(benefit, money));
  }

  private static Valuation valued(LineBuilder line) {
    return valued(aClaim().asking(line));
  }

  private static Valuation valued(ClaimBuilder claim) {
    return claim.judged().lines().get(0).valuation();
  }

  private static Consumer<Valuation> pays(String eligible, String copay, String benefit) {
    return valuation ->
        assertThat(new Money[] {valuation.eligible(), valuation.copay(), valuation.benefit()})
            .as("eligible, copay, benefit")
            .containsExactly(money(eligible), money(copay), money(benefit));
  }
}
