package org.openimis.domain.product;

import java.math.BigDecimal;

/** How far a product pays for one unit of a line: a share of its price, or a fixed amount. */
public record Limit(Kind kind, BigDecimal value) {

  public enum Kind {
    /** Co-insurance: the scheme pays {@code value} percent. */
    SHARE("C"),
    /** Fixed limit: the scheme pays at most {@code value} a unit; 0 means no limit. */
    FIXED("F");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** openIMIS's letter. */
    public String code() {
      return code;
    }
  }

  public Limit {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("A limit is not negative: " + value);
    }
    if (kind == Kind.SHARE && value.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("A share is at most 100 percent, not " + value);
    }
  }

  public static Limit share(String percent) {
    return new Limit(Kind.SHARE, new BigDecimal(percent));
  }

  public static Limit fixed(String amount) {
    return new Limit(Kind.FIXED, new BigDecimal(amount));
  }

  /** A fixed limit of 0 is none (scheme-rules 2.14). */
  public boolean isUnlimited() {
    return kind == Kind.FIXED && value.signum() == 0;
  }
}
