package org.openimis.domain.valuation;

import java.util.Comparator;

/**
 * One account of the ledger: a member of a policy, and what is counted. A policy's own use is the
 * sum of its members' accounts.
 */
public record AccountId(String scheme, String policy, String insuree, Bucket bucket)
    implements Comparable<AccountId> {
  private static final Comparator<AccountId> ORDER =
      Comparator.comparing(AccountId::scheme)
          .thenComparing(AccountId::policy)
          .thenComparing(AccountId::insuree)
          .thenComparing(AccountId::bucket);

  /** The order in which accounts are moved. */
  @Override
  public int compareTo(AccountId other) {
    return ORDER.compare(this, other);
  }

  /** The account that counts the same of other care: of hospital care, or of all but that. */
  public AccountId ofOtherCare() {
    Bucket other =
        bucket.isDeductible()
            ? Bucket.deductible(!bucket.isHospital())
            : Bucket.ceiling(!bucket.isHospital());
    return new AccountId(scheme, policy, insuree, other);
  }

  /** As answers name it: {@code demo|POL1|070707070|ceiling-other}. */
  public String shown() {
    return scheme + "|" + policy + "|" + insuree + "|" + bucket.code();
  }
}
