package org.openimis.domain.valuation;

import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Allowance;

/**
 * What one claim takes of one policy: the ledger posts it (conventions 16).
 *
 * @param hospital whether it counts as hospital care
 * @param deducted taken from the deductible: the insuree bears it
 * @param paid taken from the ceiling: what the scheme pays and counts
 * @param deductible the deductible in force and what was used of it before; null for none
 * @param ceiling the ceiling in force and what was used of it before; null for none
 */
public record Charge(
    String policy,
    String product,
    boolean hospital,
    Money deducted,
    Money paid,
    @Nullable InForce deductible,
    @Nullable InForce ceiling) {

  /** Whether there is anything to post. */
  public boolean isNothing() {
    return deducted.isZero() && paid.isZero();
  }

  public BenefitUse.CareUse use() {
    return new BenefitUse.CareUse(deducted.amount(), paid.amount());
  }

  /** A deductible or ceiling, and what other claims had used of it. */
  public record InForce(Allowance allowance, Money usedBefore) {}
}
