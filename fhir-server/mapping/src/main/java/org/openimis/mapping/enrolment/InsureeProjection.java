package org.openimis.mapping.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Patients with an insurance number and a date of birth, as rows; others cannot be insured. */
public final class InsureeProjection {

  public static List<InsureeRow> rows(Patient patient) {
    String scheme = Stamp.schemeOf(patient);
    String number = Codes.value(patient.getIdentifier(), IdentifierSystems.INSUREE_NUMBER);
    LocalDate birthDate = Days.first(patient.getBirthDateElement());
    if (scheme == null || number == null || birthDate == null) {
      return List.of();
    }
    AdministrativeGender gender =
        patient.hasGender() ? patient.getGender() : AdministrativeGender.UNKNOWN;
    return List.of(new InsureeRow(number, scheme, birthDate, gender.name(), lastDayOf(patient)));
  }

  /**
   * The last day on which the person counts as an insuree; null also for someone of whom only the
   * death is known and not the day.
   */
  public static @Nullable LocalDate lastDayOf(Patient patient) {
    if (patient.getDeceased() instanceof BaseDateTimeType death) {
      return Days.last(death);
    }
    PartReader status = PartReader.first(patient, Extensions.INSUREE_STATUS);
    return status == null ? null : status.requiredDay("lastDay");
  }

  private InsureeProjection() {}
}
