package org.openimis.schemes.fault;

/** What a scheme officer should know about a pack although it can be loaded. */
public enum WarningKind {
  TABLE_ABSENT("table-absent"),
  CLAIM_TOTAL("claim-total");

  private final String code;

  WarningKind(String code) {
    this.code = code;
  }

  /** The key of the sentence, and the heading in docs/schemes/faults.md. */
  public String code() {
    return code;
  }
}
