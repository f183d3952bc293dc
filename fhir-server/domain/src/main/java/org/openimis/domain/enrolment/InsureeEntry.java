package org.openimis.domain.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.Gender;

/**
 * A person as the register of insurees holds them.
 *
 * @param head the insurance number of the head of the family; the person's own for a head
 * @param relationship openIMIS's number of the relationship to the head, 1 to 8
 * @param maritalStatus openIMIS's letter: M, S, D, W, N
 * @param lastDay the day of death or of being made inactive
 * @param deceased whether {@code lastDay} is the day of death
 */
public record InsureeEntry(
    String number,
    String head,
    String lastName,
    String otherNames,
    LocalDate birthDate,
    Gender gender,
    @Nullable String maritalStatus,
    @Nullable String relationship,
    @Nullable String profession,
    @Nullable String education,
    @Nullable String passport,
    @Nullable String phone,
    boolean cardIssued,
    @Nullable String firstPointOfCare,
    @Nullable String address,
    @Nullable String village,
    @Nullable LocalDate lastDay,
    boolean deceased) {

  public boolean isHead() {
    return number.equals(head);
  }
}
