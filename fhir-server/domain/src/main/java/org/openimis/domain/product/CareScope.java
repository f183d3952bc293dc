package org.openimis.domain.product;

/** For which care a deductible or a ceiling stands. */
public enum CareScope {
  ALL(""),
  INPATIENT("ip-"),
  OUTPATIENT("op-");

  private final String prefix;

  CareScope(String prefix) {
    this.prefix = prefix;
  }

  /** As it stands in the names of parameters: {@code max-ip-insuree}. */
  String prefix() {
    return prefix;
  }
}
