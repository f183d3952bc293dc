package org.openimis.domain.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Allowance;
import org.openimis.domain.product.AllowanceLevel;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CareScope;
import org.openimis.domain.valuation.BenefitUse.CareUse;

class PolicyAccountTest {
  private static final PolicyBalance UNUSED = PolicyBalance.unused("POL-A", 4);

  @Test
  void without_limits_nothing_is_deducted_and_everything_is_paid() {
    var account = account(UNUSED);

    assertThat(account.deduct(money("100"))).isEqualTo(money("0"));
    assertThat(account.overCategory(money("100"))).isEqualTo(money("0"));
    assertThat(account.pay(money("100"), false)).isEqualTo(money("100"));
    assertThat(account.deductibleLeft()).isNull();
    assertThat(account.categoryLeft()).isNull();
    assertThat(account.ceilingLeft()).isNull();
  }

  @Test
  void a_line_takes_of_the_deductible_and_the_next_one_what_it_left() {
    var account = account(UNUSED, "ded-treatment", "150");

    assertThat(account.deduct(money("100"))).isEqualTo(money("100"));
    assertThat(account.deductibleLeft()).isEqualTo(money("50"));
    assertThat(account.deduct(money("100"))).isEqualTo(money("50"));
    assertThat(account.deductibleLeft()).isEqualTo(money("0"));
    assertThat(account.deduct(money("100"))).isEqualTo(money("0"));
  }

  @Test
  void the_deductible_is_taken_in_whole_minor_units() {
    var account = account(UNUSED, "ded-treatment", "150");

    assertThat(account.deduct(money("0.165"))).isEqualTo(money("0.17"));
    assertThat(account.deductibleLeft()).isEqualTo(money("149.83"));
  }

  @Test
  void a_line_takes_of_the_ceiling_and_the_next_one_what_it_left() {
    var account = account(UNUSED, "max-treatment", "150");

    assertThat(account.pay(money("100"), false)).isEqualTo(money("100"));
    assertThat(account.ceilingLeft()).isEqualTo(money("50"));
    assertThat(account.pay(money("100"), false)).isEqualTo(money("50"));
    assertThat(account.ceilingLeft()).isEqualTo(money("0"));
    assertThat(account.pay(money("100"), false)).isEqualTo(money("0"));
  }

  @Test
  void what_is_paid_outside_the_ceiling_takes_nothing_of_it() {
    var account = account(UNUSED, "max-treatment", "150");

    assertThat(account.pay(money("400"), true)).isEqualTo(money("400"));
    assertThat(account.ceilingLeft()).isEqualTo(money("150"));
    assertThat(account.charge().paid()).isEqualTo(money("0"));
  }

  @Test
  void what_is_beyond_the_amount_of_the_category_is_told_and_takes_nothing_of_it() {
    var account = account(UNUSED, "max-amount-surgery", "150");

    assertThat(account.overCategory(money("200"))).isEqualTo(money("50"));
    assertThat(account.overCategory(money("150"))).isEqualTo(money("0"));
    assertThat(account.categoryLeft()).isEqualTo(money("150"));
  }

  @Test
  void what_is_paid_uses_up_the_amount_of_the_category_inside_the_ceiling_or_outside() {
    var account = account(UNUSED, "max-amount-surgery", "150");

    account.pay(money("60"), false);
    account.pay(money("50"), true);

    assertThat(account.categoryLeft()).isEqualTo(money("40"));
    assertThat(account.overCategory(money("60"))).isEqualTo(money("20"));
  }

  @Test
  void the_amount_of_a_category_is_none_of_another() {
    assertThat(account(UNUSED, "max-amount-delivery", "150").categoryLeft()).isNull();
  }

  @Test
  void more_than_the_limit_used_before_is_as_good_as_all_of_it() {
    var overdrawn = balance(new CareUse(amount("200"), amount("200")), CareUse.NONE);
    var account = account(overdrawn, "ded-insuree", "150", "max-insuree", "150");

    assertThat(account.deductibleLeft()).isEqualTo(money("0"));
    assertThat(account.ceilingLeft()).isEqualTo(money("0"));
    assertThat(account.deduct(money("10"))).isEqualTo(money("0"));
    assertThat(account.pay(money("10"), false)).isEqualTo(money("0"));
  }

  @Test
  void the_charge_tells_what_was_taken_and_the_limits_in_force_with_what_others_had_used() {
    var used =
        balance(new CareUse(amount("10"), amount("20")), new CareUse(amount("3"), amount("4")));
    var account = account(used, "ded-insuree", "150", "max-policy", "1000");

    account.deduct(money("40"));
    account.pay(money("60"), false);
    account.pay(money("500"), true);

    assertThat(account.charge())
        .isEqualTo(
            new Charge(
                "POL-A",
                "A",
                false,
                money("40"),
                money("60"),
                new Charge.InForce(
                    new Allowance(AllowanceLevel.INSUREE, CareScope.ALL, amount("150")),
                    money("10")),
                new Charge.InForce(
                    new Allowance(AllowanceLevel.POLICY, CareScope.ALL, amount("1000")),
                    money("24"))));
    assertThat(account.charge().use().deducted()).isEqualByComparingTo("40");
    assertThat(account.charge().use().paid()).isEqualByComparingTo("60");
  }

  @Test
  void an_allowance_of_one_claim_was_never_used_before() {
    var used = balance(new CareUse(amount("10"), amount("20")), CareUse.NONE);
    var account = account(used, "ded-treatment", "150", "max-treatment", "1000");

    assertThat(account.charge().deductible().usedBefore()).isEqualTo(money("0"));
    assertThat(account.charge().ceiling().usedBefore()).isEqualTo(money("0"));
  }

  @Test
  void the_ceiling_in_force_is_the_grown_one() {
    var account =
        account(UNUSED, "max-policy", "100", "threshold", "2", "max-policy-extra-member", "30");

    assertThat(account.ceilingLeft()).isEqualTo(money("160"));
    assertThat(account.charge().ceiling().allowance().amount()).isEqualByComparingTo("160");
  }

  @Test
  void nothing_taken_is_nothing_to_post() {
    assertThat(account(UNUSED).charge().isNothing()).isTrue();
  }

  @Test
  void a_deductible_alone_and_a_payment_alone_are_something_to_post() {
    var deducted = account(UNUSED, "ded-treatment", "150");
    deducted.deduct(money("1"));
    var paid = account(UNUSED);
    paid.pay(money("1"), false);

    assertThat(deducted.charge().isNothing()).isFalse();
    assertThat(paid.charge().isNothing()).isFalse();
  }

  /** A surgery outside of hospital. */
  private static PolicyAccount account(PolicyBalance balance, String... parameters) {
    Map<String, BigDecimal> byName = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      byName.put(parameters[i], amount(parameters[i + 1]));
    }
    return new PolicyAccount(
        balance,
        BenefitTerms.of("A", null, byName),
        ServiceCategory.SURGERY,
        false,
        Currency.getInstance("TZS"));
  }

  /** Four members; the patient's use, and that of the others. */
  private static PolicyBalance balance(CareUse own, CareUse others) {
    BenefitUse ownUse = BenefitUse.NONE.plus(false, own);
    return new PolicyBalance("POL-A", 4, ownUse, ownUse.plus(false, others));
  }

  private static BigDecimal amount(String amount) {
    return new BigDecimal(amount);
  }

  private static Money money(String amount) {
    return Money.of(amount, Currency.getInstance("TZS"));
  }
}
