package org.openimis.domain.catalogue;

/**
 * What a service, and so a claim, counts as where a product limits a number or an amount
 * (scheme-rules 2.7). In the order in which the services of a claim decide its category.
 */
public enum ServiceCategory {
  SURGERY("S"),
  DELIVERY("D"),
  ANTENATAL("A"),
  HOSPITALIZATION("H"),
  CONSULTATION("C"),
  OTHER("O"),
  VISIT("V");

  private final String code;

  ServiceCategory(String code) {
    this.code = code;
  }

  /** openIMIS's letter. */
  public String code() {
    return code;
  }

  public static ServiceCategory ofCode(String code) {
    for (ServiceCategory category : values()) {
      if (category.code.equals(code)) {
        return category;
      }
    }
    throw new IllegalArgumentException("Service category is S, D, A, H, C, O or V, not " + code);
  }
}
