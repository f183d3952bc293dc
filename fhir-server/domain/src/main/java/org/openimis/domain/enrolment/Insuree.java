package org.openimis.domain.enrolment;

import static java.time.temporal.ChronoUnit.YEARS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.Gender;

/**
 * A person in the register.
 *
 * @param number the insurance number
 * @param lastDay the last day on which the person counts as an insuree: the day of death or of
 *     being made inactive; null while neither has happened
 */
public record Insuree(
    String number, LocalDate birthDate, Gender gender, @Nullable LocalDate lastDay) {

  /**
   * Exact age in full years (scheme-rules 2.14). Who was born on 29 February grows a year older on
   * 1 March where the year has no such day, as in openIMIS.
   */
  public boolean isAdultOn(LocalDate day, int ageOfMajority) {
    return YEARS.between(birthDate, day) >= ageOfMajority;
  }

  public boolean isValidOn(LocalDate day) {
    return lastDay == null || !day.isAfter(lastDay);
  }
}
