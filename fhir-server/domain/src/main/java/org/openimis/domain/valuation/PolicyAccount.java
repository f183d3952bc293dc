package org.openimis.domain.valuation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Allowance;
import org.openimis.domain.product.BenefitTerms;

/**
 * Deductible, category amount and ceiling of one policy while one claim is valued, line by line
 * (scheme-rules 2.9). What a line takes, the next one does not find.
 */
public final class PolicyAccount {
  private final PolicyBalance balance;
  private final BenefitTerms terms;
  private final boolean hospital;
  private final Charge.@Nullable InForce deductible;
  private final Charge.@Nullable InForce ceiling;
  private final @Nullable Money categoryAmount;
  private Money deducted;
  private Money counted;
  private Money paid;

  /**
   * @param category of the claim
   * @param hospital whether the claim counts as hospital care under this product
   */
  public PolicyAccount(
      PolicyBalance balance,
      BenefitTerms terms,
      ServiceCategory category,
      boolean hospital,
      Currency currency) {
    this.balance = balance;
    this.terms = terms;
    this.hospital = hospital;
    this.deductible =
        inForce(terms.deductible(hospital), BenefitUse.CareUse::deducted, currency).orElse(null);
    this.ceiling =
        inForce(terms.ceiling(hospital, balance.members()), BenefitUse.CareUse::paid, currency)
            .orElse(null);
    BigDecimal most = terms.mostAmounts().get(category);
    this.categoryAmount = most == null ? null : new Money(most, currency);
    this.deducted = Money.zero(currency);
    this.counted = Money.zero(currency);
    this.paid = Money.zero(currency);
  }

  /** What is left to bear of the deductible; null where the product has none. */
  public @Nullable Money deductibleLeft() {
    return deductible == null ? null : left(deductible, deducted);
  }

  /** What is left of the ceiling; null where the product has none. */
  public @Nullable Money ceilingLeft() {
    return ceiling == null ? null : left(ceiling, counted);
  }

  /** What is left for the category of the claim; null where the product limits no amount of it. */
  public @Nullable Money categoryLeft() {
    return categoryAmount == null ? null : notNegative(categoryAmount.minus(paid));
  }

  /**
   * Takes the deductible from the worth of a line.
   *
   * @return what the insuree bears of it as deductible, in whole minor units
   */
  public Money deduct(Money worth) {
    Money left = deductibleLeft();
    if (left == null) {
      return Money.zero(worth.currency());
    }
    Money taken = worth.min(left).rounded();
    deducted = deducted.plus(taken);
    return taken;
  }

  /**
   * What is not paid of an amount because the category of the claim has had its amount; the rest is
   * meant to go on to {@link #pay}.
   */
  public Money overCategory(Money amount) {
    Money left = categoryLeft();
    return left == null ? Money.zero(amount.currency()) : notNegative(amount.minus(left));
  }

  /**
   * Pays a line within the ceiling.
   *
   * @param outside whether the line is paid without counting against the ceiling
   * @return what is paid
   */
  public Money pay(Money amount, boolean outside) {
    Money left = outside ? null : ceilingLeft();
    Money now = left == null ? amount : amount.min(left);
    paid = paid.plus(now);
    if (!outside) {
      counted = counted.plus(now);
    }
    return now;
  }

  /** What the claim has taken of the policy so far. */
  public Charge charge() {
    return new Charge(
        balance.policy(), terms.product(), hospital, deducted, counted, deductible, ceiling);
  }

  public boolean isHospital() {
    return hospital;
  }

  private Optional<Charge.InForce> inForce(
      Optional<Allowance> allowance,
      Function<BenefitUse.CareUse, BigDecimal> used,
      Currency currency) {
    return allowance.map(
        found -> {
          BigDecimal before =
              switch (found.level()) {
                case TREATMENT -> BigDecimal.ZERO;
                case INSUREE -> used.apply(balance.own().in(found.scope()));
                case POLICY -> used.apply(balance.all().in(found.scope()));
              };
          return new Charge.InForce(found, new Money(before, currency));
        });
  }

  private static Money left(Charge.InForce inForce, Money taken) {
    Money whole = new Money(inForce.allowance().amount(), taken.currency());
    return notNegative(whole.minus(inForce.usedBefore()).minus(taken));
  }

  private static Money notNegative(Money amount) {
    return amount.isNegative() ? Money.zero(amount.currency()) : amount;
  }
}
