package org.openimis.domain.valuation;

/**
 * What other claims have taken of a policy, as one claim finds it.
 *
 * @param members how many people the policy covers on the target date
 * @param own by the patient of the claim
 * @param all by all members, the patient included
 */
public record PolicyBalance(String policy, int members, BenefitUse own, BenefitUse all) {

  /** A policy of which nothing is used. */
  public static PolicyBalance unused(String policy, int members) {
    return new PolicyBalance(policy, members, BenefitUse.NONE, BenefitUse.NONE);
  }
}
