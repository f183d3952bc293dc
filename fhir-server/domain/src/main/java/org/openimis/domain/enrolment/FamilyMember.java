package org.openimis.domain.enrolment;

import static java.time.temporal.ChronoUnit.YEARS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a family as the registers hold them.
 *
 * @param patient the id of the Patient
 * @param relationship openIMIS's number of the relationship to the head, 1 to 8; null for a head
 * @param lastDay the day of death or of being made inactive; null while neither has happened
 */
public record FamilyMember(
    String insuree,
    String patient,
    LocalDate birthDate,
    @Nullable String relationship,
    @Nullable LocalDate lastDay) {
  private static final String OTHER = "7";

  /** As a contribution counts the member: by the age on that day (decision 47). */
  public HouseholdMember countedOn(LocalDate day, int ageOfMajority) {
    return new HouseholdMember(
        insuree, YEARS.between(birthDate, day) >= ageOfMajority, OTHER.equals(relationship));
  }

  public boolean isInRegisterOn(LocalDate day) {
    return lastDay == null || !day.isAfter(lastDay);
  }
}
