package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.party.Gender;

class InsureeTest {

  @ParameterizedTest(name = "born {0}, on {1}, adult from {2}: {3}")
  @CsvSource({
    "2006-03-02, 2024-03-01, 18, false", // the day before the birthday
    "2006-03-02, 2024-03-02, 18, true", // the birthday
    "2006-12-20, 2024-03-01, 18, false", // example 32 of scheme-rules 2.13: 17 years
    "2006-03-02, 2024-03-02, 19, false",
    "2004-02-29, 2022-02-28, 18, false", // born on a leap day: not before 1 March
    "2004-02-29, 2022-03-01, 18, true",
    "2004-02-29, 2024-02-28, 20, false",
    "2004-02-29, 2024-02-29, 20, true",
    "2024-03-02, 2024-03-01, 18, false", // not born yet
  })
  void a_person_is_an_adult_from_the_birthday_on(
      LocalDate born, LocalDate day, int ageOfMajority, boolean adult) {
    var insuree = new Insuree("1", born, Gender.FEMALE, null);

    assertThat(insuree.isAdultOn(day, ageOfMajority)).isEqualTo(adult);
  }

  @ParameterizedTest(name = "left on {0}, on {1}: {2}")
  @CsvSource({
    ", 2024-03-01, true",
    "2024-03-01, 2024-02-29, true",
    "2024-03-01, 2024-03-01, true",
    "2024-03-01, 2024-03-02, false",
  })
  void a_person_counts_until_the_last_day(LocalDate lastDay, LocalDate day, boolean valid) {
    var insuree = new Insuree("1", LocalDate.parse("1990-05-10"), Gender.FEMALE, lastDay);

    assertThat(insuree.isValidOn(day)).isEqualTo(valid);
  }
}
