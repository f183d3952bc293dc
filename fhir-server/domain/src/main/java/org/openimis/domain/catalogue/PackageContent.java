package org.openimis.domain.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** What a package service bundles (scheme-rules 2.9.2). */
public record PackageContent(Type type, List<Part> parts) {
  public PackageContent {
    parts = List.copyOf(parts);
  }

  /** How the price of a package depends on what the claim says of its parts. */
  public enum Type {
    /** Paid only when the claim names every part in its defined quantity, and no other. */
    AS_DEFINED("P"),
    /** A fixed price, whatever the parts; a higher price asked is lowered to it. */
    FIXED_PRICE("F");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    /** openIMIS's letter. */
    public String code() {
      return code;
    }

    public static Type ofCode(String code) {
      return switch (code) {
        case "P" -> AS_DEFINED;
        case "F" -> FIXED_PRICE;
        default -> throw new IllegalArgumentException("Package type is P or F, not " + code);
      };
    }
  }

  /** One part and how many units of it belong to a package. */
  public record Part(MedicalCode code, BigDecimal quantity) {}
}
