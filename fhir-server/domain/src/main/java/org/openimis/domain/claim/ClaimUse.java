package org.openimis.domain.claim;

/** What a facility wants with a claim: FHIR's claim use. */
public enum ClaimUse {
  /** To be paid for care that was given. */
  CLAIM("claim", true, true),
  /** To be sure that planned care will be paid: amounts are reserved until they expire. */
  PREAUTHORIZATION("preauthorization", true, false),
  /** To know what would be paid: stored, but nothing is reserved. */
  PREDETERMINATION("predetermination", false, false);

  private final String code;
  private final boolean charges;
  private final boolean isCare;

  ClaimUse(String code, boolean charges, boolean isCare) {
    this.code = code;
    this.charges = charges;
    this.isCare = isCare;
  }

  /** FHIR's code. */
  public String code() {
    return code;
  }

  /** Whether the ledger is charged. */
  public boolean charges() {
    return charges;
  }

  /** Whether it counts as care given, for frequencies, quantities and numbers of visits. */
  public boolean isCare() {
    return isCare;
  }

  public static ClaimUse ofCode(String code) {
    for (ClaimUse use : values()) {
      if (use.code.equals(code)) {
        return use;
      }
    }
    throw new IllegalArgumentException("No claim is used as " + code);
  }
}
