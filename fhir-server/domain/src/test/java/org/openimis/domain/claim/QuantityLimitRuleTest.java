package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RejectionReason.QUANTITY;
import static org.openimis.domain.claim.RuleBuilder.product;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.catalogue.MedicalCode;

/** Scheme-rules 2.6.8; five units used up to three are example 21 of 2.13. */
class QuantityLimitRuleTest {
  private static final MedicalCode I1 = MedicalCode.item("I1");

  private final QuantityLimitRule rule = new QuantityLimitRule();

  @Test
  void example_21_what_goes_beyond_the_limit_is_cut_off_and_told() {
    var claim = asking("4").whoWasGiven("3", I1, "2024-02-01", "C-0");

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.acceptedUpTo(new BigDecimal("2"), QUANTITY, "I1", 5, 3, 4, 2, "POL-A"));
  }

  @Test
  void example_21_when_nothing_is_left_the_line_is_refused() {
    var claim = asking("1").whoWasGiven("5", I1, "2024-02-01", "C-0");

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(QUANTITY, "I1", 5, 5, 1, 0, "POL-A"));
  }

  @Test
  void when_more_than_the_limit_was_given_nothing_is_left() {
    var claim = asking("1").whoWasGiven("7.5", I1, "2024-02-01", "C-0");

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(QUANTITY, "I1", 5, "7.5", 1, 0, "POL-A"));
  }

  @ParameterizedTest(name = "{0} used of 5, {1} asked: {2} accepted")
  @CsvSource({"0, 5, all", "0, 5.5, 5", "3, 2, all", "3, 2.5, 2", "4.5, 0.5, all", "4.5, 1, 0.5"})
  void the_limit_itself_may_be_used_up(String used, String asked, String expected) {
    var claim = asking(asked).whoWasGiven(used, I1, "2024-02-01", "C-0");

    BigDecimal atMost = claim.judgedBy(rule).atMost();

    assertThat(atMost == null ? "all" : atMost.stripTrailingZeros().toPlainString())
        .isEqualTo(expected);
  }

  @Test
  void several_earlier_claims_add_up() {
    var claim =
        asking("4")
            .whoWasGiven("2", I1, "2024-02-01", "C-01")
            .whoWasGiven("1", I1, "2024-02-20", "C-02");

    assertThat(claim.judgedBy(rule).atMost()).isEqualByComparingTo("2");
  }

  @Test
  void other_items_and_a_service_of_the_same_code_do_not_count() {
    var claim =
        asking("5")
            .whoWasGiven("5", MedicalCode.item("I2"), "2024-02-01", "C-0")
            .whoWasGiven("5", MedicalCode.service("I1"), "2024-02-01", "C-0");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @ParameterizedTest(name = "given on {0}: {1}")
  @CsvSource({
    "2023-12-31, accepted",
    "2024-01-01, refused",
    "2024-06-30, refused",
    "2024-07-01, accepted"
  })
  void only_what_was_given_in_the_period_of_cover_counts(String day, String expected) {
    var claim =
        asking("1")
            .whoWasGiven("5", I1, day, "C-0")
            .under(
                cover("A").running("2023-01-01", "2024-06-30").joined("2024-01-01", "2024-12-31"));

    assertThat(claim.judgedBy(rule).isRefused()).isEqualTo(expected.equals("refused"));
  }

  @Test
  void a_limit_of_0_lets_nothing_through() {
    var claim = aClaim().asking(item("I1").coveredBy(product("A").atMost(0)));

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(QUANTITY, "I1", 0, 0, 1, 0, "POL-A"));
  }

  @Test
  void without_a_limit_any_quantity_passes() {
    var claim = aClaim().asking(item("I1").times("9999"));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void adults_and_children_have_limits_of_their_own() {
    var line = item("I1").times("2").coveredBy(product("A").atMost(1, null));

    assertThat(aClaim().asking(line).judgedBy(rule).atMost()).isEqualByComparingTo("1");
    assertThat(aClaim().forAChild().asking(line).judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void the_units_that_a_reviewer_left_are_looked_at_not_those_asked() {
    var claim =
        asking("6")
            .whoWasGiven("3", I1, "2024-02-01", "C-0")
            .reviewed(new LineReview(1, false, new BigDecimal("2"), null));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void the_line_is_paid_for_the_units_left_and_says_why() {
    var decision = asking("4").whoWasGiven("3", I1, "2024-02-01", "C-0").judged();

    LineDecision line = decision.lines().get(0);
    assertThat(line.benefit()).isEqualTo(money("200"));
    assertThat(line.valuation().quantity()).isEqualByComparingTo("2");
    assertThat(line.remarks()).containsExactly(Finding.of(QUANTITY, "I1", 5, 3, 4, 2, "POL-A"));
    assertThat(line.findings()).isEmpty();
  }

  @Test
  void lines_of_the_same_claim_share_the_limit_in_their_order() {
    var limited = product("A").atMost(5);
    var decision =
        aClaim()
            .asking(
                item("I1").times("3").coveredBy(limited),
                service("I1").times("3"),
                item("I1").times("3").coveredBy(limited),
                item("I1").times("1").coveredBy(limited))
            .judged();

    assertThat(decision.lines())
        .extracting(LineDecision::benefit)
        .containsExactly(money("300"), money("300"), money("200"), money("0"));
    assertThat(decision.lines().get(3).refusal())
        .isEqualTo(Finding.of(QUANTITY, "I1", 5, 5, 1, 0, "POL-A"));
  }

  @Test
  void a_refused_line_of_the_same_claim_uses_nothing() {
    var decision =
        aClaim()
            .asking(
                item("I1").times("5").coveredBy(product("A").atMost(5)),
                item("I1").times("5").coveredBy(product("A").atMost(5)))
            .reviewed(new LineReview(1, true, null, null))
            .judged();

    assertThat(decision.lines().get(0).isRefused()).isTrue();
    assertThat(decision.lines().get(1).benefit()).isEqualTo(money("500"));
  }

  @Test
  void a_cut_line_of_the_same_claim_uses_what_was_left_of_it() {
    var decision =
        asking("4")
            .asking(
                item("I1").times("4").coveredBy(product("A").atMost(5)),
                item("I1").times("4").coveredBy(product("A").atMost(5)))
            .whoWasGiven("2", I1, "2024-02-01", "C-0")
            .judged();

    assertThat(decision.lines().get(0).valuation().quantity()).isEqualByComparingTo("3");
    assertThat(decision.lines().get(1).refusal().reason()).isEqualTo(QUANTITY);
  }

  private static ClaimBuilder asking(String quantity) {
    return aClaim().asking(item("I1").times(quantity).coveredBy(product("A").atMost(5)));
  }
}
