package org.openimis.domain.valuation;

/** What an account counts: deductibles or ceilings, for hospital care or for other care. */
public enum Bucket {
  DEDUCTIBLE_HOSPITAL("deductible-hospital"),
  DEDUCTIBLE_OTHER("deductible-other"),
  CEILING_HOSPITAL("ceiling-hospital"),
  CEILING_OTHER("ceiling-other");

  private final String code;

  Bucket(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public boolean isHospital() {
    return this == DEDUCTIBLE_HOSPITAL || this == CEILING_HOSPITAL;
  }

  public boolean isDeductible() {
    return this == DEDUCTIBLE_HOSPITAL || this == DEDUCTIBLE_OTHER;
  }

  public static Bucket deductible(boolean hospital) {
    return hospital ? DEDUCTIBLE_HOSPITAL : DEDUCTIBLE_OTHER;
  }

  public static Bucket ceiling(boolean hospital) {
    return hospital ? CEILING_HOSPITAL : CEILING_OTHER;
  }

  public static Bucket ofCode(String code) {
    for (Bucket bucket : values()) {
      if (bucket.code.equals(code)) {
        return bucket;
      }
    }
    throw new IllegalArgumentException("No account counts " + code);
  }
}
