package org.openimis.domain.catalogue;

/** Where care is given: to in-patients (at least one night), to out-patients, or to both. */
public enum CareType {
  INPATIENT("I"),
  OUTPATIENT("O"),
  BOTH("B");

  private final String code;

  CareType(String code) {
    this.code = code;
  }

  /** openIMIS's letter. */
  public String code() {
    return code;
  }

  /** An empty letter means both, as in openIMIS. */
  public static CareType ofCode(String code) {
    return switch (code.strip()) {
      case "I" -> INPATIENT;
      case "O" -> OUTPATIENT;
      case "B", "" -> BOTH;
      default -> throw new IllegalArgumentException("Care type is I, O or B, not " + code);
    };
  }
}
