package org.openimis.domain.product;

/** Why the patient came: openIMIS's published visit types. A claim that names none is OTHER. */
public enum VisitType {
  OTHER("O"),
  EMERGENCY("E"),
  REFERRAL("R");

  private final String code;

  VisitType(String code) {
    this.code = code;
  }

  /** openIMIS's letter. */
  public String code() {
    return code;
  }

  public static VisitType ofCode(String code) {
    return switch (code) {
      case "O" -> OTHER;
      case "E" -> EMERGENCY;
      case "R" -> REFERRAL;
      default -> throw new IllegalArgumentException("Visit type is O, E or R, not " + code);
    };
  }
}
