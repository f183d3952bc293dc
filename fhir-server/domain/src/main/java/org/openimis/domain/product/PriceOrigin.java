package org.openimis.domain.product;

/** Where the price of a covered line comes from (scheme-rules 2.9.2). */
public enum PriceOrigin {
  /** The price list of the facility. */
  PRICE_LIST("P"),
  /** What the facility asks. */
  ASKED("O"),
  /** The price list too, but the batch run decides what share of it is paid. */
  RELATIVE("R");

  private final String code;

  PriceOrigin(String code) {
    this.code = code;
  }

  /** openIMIS's letter. */
  public String code() {
    return code;
  }

  public static PriceOrigin ofCode(String code) {
    return switch (code) {
      case "P" -> PRICE_LIST;
      case "O" -> ASKED;
      case "R" -> RELATIVE;
      default -> throw new IllegalArgumentException("Price origin is P, O or R, not " + code);
    };
  }
}
