package org.openimis.domain.facility;

/** The level of a health facility. */
public enum FacilityLevel {
  DISPENSARY("D"),
  HEALTH_CENTRE("C"),
  HOSPITAL("H");

  private final String code;

  FacilityLevel(String code) {
    this.code = code;
  }

  /** openIMIS's letter. */
  public String code() {
    return code;
  }

  public static FacilityLevel ofCode(String code) {
    return switch (code) {
      case "D" -> DISPENSARY;
      case "C" -> HEALTH_CENTRE;
      case "H" -> HOSPITAL;
      default -> throw new IllegalArgumentException("Facility level is D, C or H, not " + code);
    };
  }
}
