package org.openimis.domain.facility;

import org.jspecify.annotations.Nullable;

/**
 * A region, district, ward (municipality) or village.
 *
 * @param parent the code of the place it lies in; null for a region
 */
public record Place(String code, String name, Type type, @Nullable String parent) {

  /** openIMIS's four levels, R D W V. */
  public enum Type {
    REGION("R"),
    DISTRICT("D"),
    WARD("W"),
    VILLAGE("V");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Type ofCode(String code) {
      return switch (code) {
        case "R" -> REGION;
        case "D" -> DISTRICT;
        case "W" -> WARD;
        case "V" -> VILLAGE;
        default -> throw new IllegalArgumentException("Place type is R, D, W or V, not " + code);
      };
    }
  }
}
