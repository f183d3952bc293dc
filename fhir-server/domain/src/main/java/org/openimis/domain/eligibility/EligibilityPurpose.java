package org.openimis.domain.eligibility;

/** What a question about cover wants to know: FHIR's purposes. */
public enum EligibilityPurpose {
  /** Whether the person is covered on the day. */
  VALIDATION("validation"),
  /** Which covers the person has, those included that do not run on the day. */
  DISCOVERY("discovery"),
  /** What is left of the limits of each cover. */
  BENEFITS("benefits"),
  /** Whether something has to be authorised before it is given. */
  AUTH_REQUIREMENTS("auth-requirements");

  private final String code;

  EligibilityPurpose(String code) {
    this.code = code;
  }

  /** FHIR's code. */
  public String code() {
    return code;
  }
}
