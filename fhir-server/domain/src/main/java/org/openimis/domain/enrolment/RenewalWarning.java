package org.openimis.domain.enrolment;

/** What stands in the way of a renewal (scheme-rules 3.6). */
public enum RenewalWarning {
  /** Neither the product nor a successor is sold on the day of the renewal. */
  PRODUCT_NOT_VALID("product-not-valid"),
  /** The policy names no officer. */
  NO_OFFICER("no-officer"),
  /** Neither the officer nor a substitute works any more. */
  OFFICER_GONE("officer-gone");

  private final String code;

  RenewalWarning(String code) {
    this.code = code;
  }

  /** The code in the CodeSystem renewal-warning. */
  public String code() {
    return code;
  }
}
