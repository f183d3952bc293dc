package org.openimis.domain.product;

/** For which care a line is paid without counting against the ceiling (scheme-rules 2.9.3). */
public enum CeilingExclusion {
  HOSPITAL("H"),
  NOT_HOSPITAL("N"),
  BOTH("B");

  private final String code;

  CeilingExclusion(String code) {
    this.code = code;
  }

  /** openIMIS's letter. */
  public String code() {
    return code;
  }

  public boolean applies(boolean hospital) {
    return switch (this) {
      case HOSPITAL -> hospital;
      case NOT_HOSPITAL -> !hospital;
      case BOTH -> true;
    };
  }

  public static CeilingExclusion ofCode(String code) {
    return switch (code) {
      case "H" -> HOSPITAL;
      case "N" -> NOT_HOSPITAL;
      case "B" -> BOTH;
      default -> throw new IllegalArgumentException("Ceiling exclusion is H, N or B, not " + code);
    };
  }
}
