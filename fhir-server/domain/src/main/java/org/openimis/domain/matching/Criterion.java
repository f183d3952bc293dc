package org.openimis.domain.matching;

/**
 * What is compared of two people, and how many points full agreement is worth. Points of what one
 * of them does not say count on neither side.
 */
public enum Criterion {
  INSURANCE_NUMBER("insurance-number", 60),
  IDENTIFIER("identifier", 40),
  FAMILY_NAME("family-name", 20),
  GIVEN_NAMES("given-names", 20),
  BIRTH_DATE("birth-date", 25),
  GENDER("gender", 10),
  PHONE("phone", 10),
  PLACE("place", 5);

  private final String code;
  private final int points;

  Criterion(String code, int points) {
    this.code = code;
    this.points = points;
  }

  /** The code in the CodeSystem match-criterion. */
  public String code() {
    return code;
  }

  /** Points for full agreement. */
  public int points() {
    return points;
  }
}
