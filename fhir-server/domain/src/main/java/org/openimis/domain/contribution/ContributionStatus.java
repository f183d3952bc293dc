package org.openimis.domain.contribution;

/** How far a contribution is paid. */
public enum ContributionStatus {
  UNPAID("unpaid"),
  PART_PAID("part-paid"),
  PAID("paid"),
  /** Less was received, and an officer let the policy cover all the same. */
  ENFORCED("enforced"),
  /** Less was received, and an officer suspended the policy. */
  SUSPENDED("suspended");

  private final String code;

  ContributionStatus(String code) {
    this.code = code;
  }

  /** The code in the CodeSystem contribution-status. */
  public String code() {
    return code;
  }
}
