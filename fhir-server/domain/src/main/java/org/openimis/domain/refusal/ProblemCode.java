package org.openimis.domain.refusal;

/**
 * What is wrong with a request, as a code that never changes. The sentences stand in the message
 * bundles under the same code; HTTP status and FHIR issue type are the rim's business.
 */
public enum ProblemCode {
  PARSE("parse"),
  RESOURCE_TYPE("resource-type"),
  ELEMENT("element"),
  BUNDLE_SHAPE("bundle-shape"),
  TOO_DEEP("too-deep"),
  TOO_LARGE("too-large"),
  TOO_MANY("too-many"),
  REQUIRED("required"),
  VALUE("value"),
  REFERENCE("reference"),
  PROFILE("profile"),
  VALIDATOR_FAILURE("validator-failure"),
  INVERTED_DATES("inverted-dates"),
  CODE_INVALID("code-invalid"),
  CODE_SYSTEM("code-system"),
  CURRENCY("currency"),
  UNRESOLVED_REFERENCE("unresolved-reference"),
  MULTIPLE_MATCHES("multiple-matches"),
  NOT_SUPPORTED("not-supported"),
  QUANTITY_TOO_HIGH("quantity-too-high"),
  EXPLANATION_MISSING("explanation-missing"),
  TOO_MANY_CORRECTIONS("too-many-corrections"),
  DUPLICATE_CLAIM("duplicate-claim"),
  DUPLICATE("duplicate"),
  STATE_TRANSITION("state-transition"),
  VERSION_CONFLICT("version-conflict"),
  LOGIN("login"),
  EXPIRED("expired"),
  FORBIDDEN("forbidden"),
  NOT_FOUND("not-found"),
  METHOD_NOT_ALLOWED("method-not-allowed"),
  MEDIA_TYPE("media-type"),
  NOT_ACCEPTABLE("not-acceptable"),
  SEARCH("search"),
  SCHEME_NOT_READY("scheme-not-ready"),
  BUSY("busy"),
  PACK("pack"),
  REGISTER("register"),
  FAULT("fault");

  private final String code;

  ProblemCode(String code) {
    this.code = code;
  }

  /** The code in the CodeSystem error. */
  public String code() {
    return code;
  }
}
