package org.openimis.domain.claim;

import java.math.BigDecimal;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.PolicyBalance;

/** What other claims have taken of a policy: unless told otherwise nothing, of one member's. */
final class BalanceBuilder {
  private final String policy;
  private int members = 1;
  private BenefitUse own = BenefitUse.NONE;
  private BenefitUse others = BenefitUse.NONE;

  private BalanceBuilder(String policy) {
    this.policy = policy;
  }

  static BalanceBuilder balance(String policy) {
    return new BalanceBuilder(policy);
  }

  BalanceBuilder of(int members) {
    this.members = members;
    return this;
  }

  /** Care that does not count as hospital care, of the patient. */
  BalanceBuilder patientHad(String deducted, String paid) {
    own = own.plus(false, use(deducted, paid));
    return this;
  }

  BalanceBuilder patientHadInHospital(String deducted, String paid) {
    own = own.plus(true, use(deducted, paid));
    return this;
  }

  BalanceBuilder othersHad(String deducted, String paid) {
    others = others.plus(false, use(deducted, paid));
    return this;
  }

  BalanceBuilder othersHadInHospital(String deducted, String paid) {
    others = others.plus(true, use(deducted, paid));
    return this;
  }

  PolicyBalance build() {
    return new PolicyBalance(policy, members, own, own.plus(others));
  }

  private static BenefitUse.CareUse use(String deducted, String paid) {
    return new BenefitUse.CareUse(new BigDecimal(deducted), new BigDecimal(paid));
  }
}
