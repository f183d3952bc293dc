package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.Amounts.assertAmounts;
import static org.openimis.domain.claim.Amounts.assertCharge;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RejectionReason.MEDICAL_OFFICER;
import static org.openimis.domain.claim.RejectionReason.NOT_IN_REGISTER;
import static org.openimis.domain.claim.RuleBuilder.product;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reviewer decides about a line holds (scheme-rules 2.5, 2.9.2 and 2.11). */
class LineReviewTest {

  @Test
  void example_30_the_reviewers_units_and_price_are_paid() {
    var decision =
        aClaim()
            .asking(item("I1").times("3").at("100"), service("S1").times("2").at("100"))
            .reviewed(accepted(1, "1", "37"), accepted(2, "1", "53"))
            .judged();

    assertAmounts(decision, Valuation::unitPrice, "37", "53");
    assertAmounts(decision, Valuation::benefit, "37", "53");
    assertCharge(decision, "0", "90");
  }

  @Test
  void the_reviewers_price_counts_whatever_the_price_origin() {
    for (RuleBuilder rule :
        new RuleBuilder[] {
          product("A"), product("A").pricedAsAsked(), product("A").pricedAsListed()
        }) {
      var decision =
          aClaim().asking(item("I1").coveredBy(rule)).reviewed(accepted(1, null, "37")).judged();

      assertAmounts(decision, Valuation::unitPrice, "37");
    }
  }

  @Test
  void what_a_reviewer_refuses_is_refused_for_reason_minus_1_and_not_looked_at_again() {
    var decision =
        aClaim()
            .asking(item("I1").notRegistered().notListed(), item("I2"))
            .reviewed(new LineReview(1, true, null, null))
            .judged();

    assertThat(decision.lines().get(0).findings())
        .containsExactly(Finding.of(MEDICAL_OFFICER, "I1"));
    assertThat(decision.lines().get(1).isRefused()).isFalse();
    assertThat(MEDICAL_OFFICER.code()).isEqualTo("-1");
  }

  @Test
  void a_claim_of_which_a_reviewer_refuses_every_line_is_refused() {
    var decision = aClaim().reviewed(new LineReview(1, true, null, null)).judged();

    assertThat(decision.result()).isEqualTo(Decision.Result.DENIED);
    assertThat(decision.refusal().reason()).isEqualTo(NOT_IN_REGISTER);
  }

  @Test
  void a_reviewer_who_accepts_does_not_switch_the_rules_off() {
    var decision =
        aClaim().asking(item("I1").notListed()).reviewed(accepted(1, "1", "37")).judged();

    assertThat(decision.lines().get(0).isRefused()).isTrue();
  }

  @Test
  void a_reviewer_may_leave_no_unit_of_an_accepted_line() {
    var decision = aClaim().asking(item("I1").times("3")).reviewed(accepted(1, "0", null)).judged();

    assertAmounts(decision, Valuation::benefit, "0");
    assertThat(decision.lines().get(0).valuation().quantity()).isZero();
  }

  @Test
  void a_quantity_limit_cuts_what_the_reviewer_left() {
    var decision =
        aClaim()
            .asking(item("I1").times("9").coveredBy(product("A").atMost(2)))
            .reviewed(accepted(1, "3", "10"))
            .judged();

    assertAmounts(decision, Valuation::benefit, "20");
    assertThat(decision.lines().get(0).remarks())
        .containsExactly(Finding.of(RejectionReason.QUANTITY, "I1", 2, 0, 3, 2, "POL-A"));
  }

  @Test
  void a_review_of_another_line_changes_nothing() {
    var decision =
        aClaim().asking(item("I1"), item("I2")).reviewed(accepted(2, null, "37")).judged();

    assertAmounts(decision, Valuation::benefit, "100", "37");
  }

  private static LineReview accepted(
      int sequence, @Nullable String quantity, @Nullable String unitPrice) {
    return new LineReview(
        sequence,
        false,
        quantity == null ? null : new BigDecimal(quantity),
        unitPrice == null ? null : money(unitPrice));
  }
}
