package org.openimis.domain.claim;

/**
 * Why a line or a whole claim is refused: openIMIS's numbers (scheme-rules 2.4). Each reason has a
 * page under docs/reasons that names the class that gives it, its scenario and its source.
 */
public enum RejectionReason {
  MEDICAL_OFFICER("-1"),
  NOT_IN_REGISTER("1"),
  NOT_IN_PRICE_LIST("2"),
  NOT_COVERED("3"),
  PATIENT_CATEGORY("4"),
  FREQUENCY("5"),
  INSUREE_NOT_VALID("7"),
  TARGET_DATE("9"),
  CARE_TYPE("10"),
  MOST_ADMISSIONS("11"),
  MOST_VISITS("12"),
  MOST_CONSULTATIONS("13"),
  MOST_SURGERIES("14"),
  MOST_DELIVERIES("15"),
  QUANTITY("16"),
  WAITING_PERIOD("17"),
  MOST_ANTENATAL("19"),
  NO_COVER("21");

  private final String code;

  RejectionReason(String code) {
    this.code = code;
  }

  /** The code in the CodeSystem rejection-reason. */
  public String code() {
    return code;
  }

  public static RejectionReason ofCode(String code) {
    for (RejectionReason reason : values()) {
      if (reason.code.equals(code)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("No rule refuses for reason " + code);
  }
}
