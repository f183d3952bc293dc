package org.openimis.domain.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in the register.
 *
 * @param number the insurance number
 * @param lastDay the last day on which the person counts as an insuree: the day of death or of
 *     being made inactive; null while neither has happened
 */
public record Insuree(
    String number, LocalDate birthDate, Gender gender, @Nullable LocalDate lastDay) {

  /** Exact age in full years, 18 or more by default (scheme-rules 2.14). */
  public boolean isAdultOn(LocalDate day, int ageOfMajority) {
    return !birthDate.plusYears(ageOfMajority).isAfter(day);
  }

  public boolean isValidOn(LocalDate day) {
    return lastDay == null || !day.isAfter(lastDay);
  }
}
