package org.openimis.domain.catalogue;

import org.openimis.domain.party.Gender;

/**
 * For whom an item or service is meant: the sum of man 1, woman 2, adult 4, child 8; 15 is
 * everyone, and so is 0 (scheme-rules 2.6.4).
 */
public record PatientCategories(int mask) {
  private static final int MAN = 1;
  private static final int WOMAN = 2;
  private static final int ADULT = 4;
  private static final int CHILD = 8;

  public static final PatientCategories EVERYONE = new PatientCategories(15);

  public PatientCategories {
    if (mask < 0 || mask > 15) {
      throw new IllegalArgumentException("Patient category is a sum of 1, 2, 4, 8, not " + mask);
    }
  }

  /**
   * Whether a person of that sex and age may be given this. Sex "other" counts as man, as in
   * openIMIS; where the register does not know the sex, what either sex may be given is admitted.
   */
  public boolean admit(Gender gender, boolean adult) {
    int age = adult ? ADULT : CHILD;
    return mask == 0
        || switch (gender) {
          case MALE, OTHER -> names(MAN | age);
          case FEMALE -> names(WOMAN | age);
          case UNKNOWN -> names(MAN | age) || names(WOMAN | age);
        };
  }

  private boolean names(int patient) {
    return (mask & patient) == patient;
  }
}
