package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who enrols families in some villages.
 *
 * @param lastDay of work; null while they work
 * @param substitute the code of the officer who takes their place; null for nobody
 */
public record EnrolmentOfficer(
    String code,
    String lastName,
    String otherNames,
    @Nullable LocalDate birthDate,
    @Nullable String phone,
    String district,
    List<String> villages,
    @Nullable LocalDate lastDay,
    @Nullable String substitute) {
  public EnrolmentOfficer {
    villages = List.copyOf(villages);
  }
}
