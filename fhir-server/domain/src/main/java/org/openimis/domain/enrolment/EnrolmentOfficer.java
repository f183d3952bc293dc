package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person who enrols families in some villages. */
public record EnrolmentOfficer(
    String code,
    String lastName,
    String otherNames,
    @Nullable LocalDate birthDate,
    @Nullable String phone,
    String district,
    List<String> villages) {
  public EnrolmentOfficer {
    villages = List.copyOf(villages);
  }
}
