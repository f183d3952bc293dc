package org.openimis.domain.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.domain.valuation.Bucket.CEILING_HOSPITAL;
import static org.openimis.domain.valuation.Bucket.CEILING_OTHER;
import static org.openimis.domain.valuation.Bucket.DEDUCTIBLE_HOSPITAL;
import static org.openimis.domain.valuation.Bucket.DEDUCTIBLE_OTHER;
import static org.openimis.domain.valuation.Posting.Kind.DRAW;
import static org.openimis.domain.valuation.Posting.Kind.RESERVATION;
import static org.openimis.domain.valuation.Posting.Kind.REVERSAL;
import static org.openimis.domain.valuation.Posting.Kind.SETTLEMENT;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Allowance;
import org.openimis.domain.product.AllowanceLevel;
import org.openimis.domain.product.CareScope;
import org.openimis.domain.valuation.Postings.Source;

/** Conventions 16: what the ledger writes. */
class PostingsTest {
  private static final Charge.InForce DEDUCTIBLE = inForce("500");
  private static final Charge.InForce CEILING = inForce("9000");

  @Test
  void a_charge_is_posted_to_the_accounts_of_deductible_and_ceiling_with_the_limit_in_force() {
    assertThat(take(charge("POL-A", false, "30", "70"), SETTLEMENT))
        .containsExactly(
            new Posting(
                account("POL-A", DEDUCTIBLE_OTHER), SETTLEMENT, money("30"), DEDUCTIBLE, null),
            new Posting(account("POL-A", CEILING_OTHER), SETTLEMENT, money("70"), CEILING, null));
  }

  @Test
  void hospital_care_has_accounts_of_its_own() {
    assertThat(take(charge("POL-A", true, "30", "70"), RESERVATION))
        .extracting(posting -> posting.account().bucket())
        .containsExactly(DEDUCTIBLE_HOSPITAL, CEILING_HOSPITAL);
  }

  @Test
  void nothing_taken_of_an_account_is_not_posted() {
    assertThat(take(charge("POL-A", false, "0", "70"), SETTLEMENT))
        .extracting(posting -> posting.account().bucket())
        .containsExactly(CEILING_OTHER);
    assertThat(take(charge("POL-A", false, "30", "0"), SETTLEMENT))
        .extracting(posting -> posting.account().bucket())
        .containsExactly(DEDUCTIBLE_OTHER);
  }

  @Test
  void each_policy_is_charged_in_its_turn() {
    var charges = List.of(charge("POL-A", false, "0", "1"), charge("POL-B", true, "2", "0"));

    assertThat(Postings.take("DEMO", "MOTHER", charges, SETTLEMENT))
        .extracting(Posting::account)
        .containsExactly(account("POL-A", CEILING_OTHER), account("POL-B", DEDUCTIBLE_HOSPITAL));
  }

  @Test
  void what_a_preauthorization_holds_is_drawn_up_to_what_is_taken() {
    var taken = take(charge("POL-A", false, "30", "70"), SETTLEMENT);
    var reserved =
        Map.of(
            account("POL-A", DEDUCTIBLE_OTHER), money("20"),
            account("POL-A", CEILING_OTHER), money("100"));

    assertThat(Postings.draw(reserved, taken, "P-1"))
        .containsExactly(
            new Posting(account("POL-A", DEDUCTIBLE_OTHER), DRAW, money("-20"), null, "P-1"),
            new Posting(account("POL-A", CEILING_OTHER), DRAW, money("-70"), null, "P-1"));
  }

  @Test
  void nothing_is_drawn_from_other_accounts_nor_where_nothing_is_held_any_more() {
    var taken = take(charge("POL-A", false, "30", "70"), SETTLEMENT);
    var reserved =
        Map.of(
            account("POL-A", DEDUCTIBLE_OTHER), money("0"),
            account("POL-B", CEILING_OTHER), money("100"));

    assertThat(Postings.draw(reserved, taken, "P-1")).isEmpty();
  }

  @Test
  void what_is_not_reserved_for_hospital_care_is_drawn_from_what_is_reserved_for_other_care() {
    var taken = take(charge("POL-A", true, "30", "70"), SETTLEMENT);
    var reserved =
        Map.of(
            account("POL-A", DEDUCTIBLE_OTHER), money("20"),
            account("POL-A", CEILING_HOSPITAL), money("50"),
            account("POL-A", CEILING_OTHER), money("100"));

    assertThat(Postings.draw(reserved, taken, "P-1"))
        .containsExactly(
            new Posting(account("POL-A", DEDUCTIBLE_OTHER), DRAW, money("-20"), null, "P-1"),
            new Posting(account("POL-A", CEILING_HOSPITAL), DRAW, money("-50"), null, "P-1"),
            new Posting(account("POL-A", CEILING_OTHER), DRAW, money("-20"), null, "P-1"));
  }

  @Test
  void what_the_own_account_holds_is_enough_when_it_is() {
    var taken = take(charge("POL-A", false, "0", "70"), SETTLEMENT);
    var reserved =
        Map.of(
            account("POL-A", CEILING_OTHER), money("70"),
            account("POL-A", CEILING_HOSPITAL), money("100"));

    assertThat(Postings.draw(reserved, taken, "P-1"))
        .extracting(Posting::account)
        .containsExactly(account("POL-A", CEILING_OTHER));
  }

  @Test
  void what_was_taken_is_given_back_account_by_account() {
    var net =
        Map.of(
            source("POL-B", CEILING_OTHER, null), money("5"),
            source("POL-A", CEILING_OTHER, null), money("70"),
            source("POL-A", DEDUCTIBLE_OTHER, null), money("30"));

    assertThat(Postings.giveBack(net, REVERSAL))
        .containsExactly(
            new Posting(account("POL-A", DEDUCTIBLE_OTHER), REVERSAL, money("-30"), null, null),
            new Posting(account("POL-A", CEILING_OTHER), REVERSAL, money("-70"), null, null),
            new Posting(account("POL-B", CEILING_OTHER), REVERSAL, money("-5"), null, null));
  }

  @Test
  void what_was_drawn_goes_back_to_its_preauthorization_before_anything_else_is_given_back() {
    var net =
        Map.of(
            source("POL-A", CEILING_OTHER, null), money("70"),
            source("POL-A", CEILING_OTHER, "P-1"), money("-50"));

    assertThat(Postings.giveBack(net, REVERSAL))
        .containsExactly(
            new Posting(account("POL-A", CEILING_OTHER), REVERSAL, money("50"), null, "P-1"),
            new Posting(account("POL-A", CEILING_OTHER), REVERSAL, money("-70"), null, null));
  }

  @Test
  void what_several_preauthorizations_gave_goes_back_to_each() {
    var net =
        Map.of(
            source("POL-A", CEILING_OTHER, "P-2"), money("-2"),
            source("POL-A", CEILING_OTHER, "P-1"), money("-1"));

    assertThat(Postings.giveBack(net, REVERSAL))
        .extracting(Posting::preauthorization, Posting::amount)
        .containsExactly(tuple("P-1", money("1")), tuple("P-2", money("2")));
  }

  @Test
  void nothing_left_is_nothing_to_give_back() {
    var net = Map.of(source("POL-A", CEILING_OTHER, null), money("0.00"));

    assertThat(Postings.giveBack(net, REVERSAL)).isEmpty();
  }

  private static List<Posting> take(Charge charge, Posting.Kind kind) {
    return Postings.take("DEMO", "MOTHER", List.of(charge), kind);
  }

  private static Charge charge(String policy, boolean hospital, String deducted, String paid) {
    return new Charge(policy, "A", hospital, money(deducted), money(paid), DEDUCTIBLE, CEILING);
  }

  private static Charge.InForce inForce(String amount) {
    return new Charge.InForce(
        new Allowance(AllowanceLevel.POLICY, CareScope.ALL, new BigDecimal(amount)), money("1"));
  }

  private static AccountId account(String policy, Bucket bucket) {
    return new AccountId("DEMO", policy, "MOTHER", bucket);
  }

  private static Source source(String policy, Bucket bucket, @Nullable String preauthorization) {
    return new Source(account(policy, bucket), preauthorization);
  }

  private static Money money(String amount) {
    return Money.of(amount, Currency.getInstance("TZS"));
  }
}
