package org.openimis.mapping.enrolment;

import static org.openimis.mapping.pack.Fixtures.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.party.Gender;

/** One family: a father at its head, his wife and his child. */
public final class PeopleFixtures {
  public static final InsureeEntry FATHER = person("070707070", null, Gender.MALE, null, false);
  public static final InsureeEntry MOTHER = person("070707081", "8", Gender.FEMALE, null, false);
  public static final InsureeEntry CHILD = person("070707092", "4", Gender.OTHER, null, false);
  public static final Family FAMILY =
      new Family("F-070707070", "070707070", "R1D1M1V1", true, "H", "Ranchou road 21", "77", "A");

  static InsureeEntry person(
      String number,
      @Nullable String relationship,
      Gender gender,
      @Nullable LocalDate lastDay,
      boolean deceased) {
    return new InsureeEntry(
        number,
        "070707070",
        "Macintyre",
        "Joseph Paul",
        day("1950-07-12"),
        gender,
        "M",
        relationship,
        "4",
        "6",
        "P123",
        "0700 000",
        true,
        "VIDS001",
        "Ranchou road 21",
        "R1D1M1V1",
        lastDay,
        deceased);
  }

  private PeopleFixtures() {}
}
