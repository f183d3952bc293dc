package org.openimis.mapping.eligibility;

import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.openimis.profiles.IdentifierSystems;

/**
 * Puts into an answer by whom a clerk recognises the person at the counter: number, name, sex,
 * birth date, photo. It is not stored with the answer, and tells nothing else of the person.
 */
public final class PatientInside {
  private static final String ID = "patient";

  private PatientInside() {}

  /**
   * The answer with the patient inside; the answer that was given stays as it is.
   *
   * @param dataOf the content of a photo that is kept here; empty for one that is not
   */
  public static CoverageEligibilityResponse of(
      CoverageEligibilityResponse answer,
      Patient patient,
      Function<Attachment, Optional<byte[]>> dataOf) {
    CoverageEligibilityResponse whole = answer.copy();
    whole.setId(answer.getIdElement());
    var inside = new Patient();
    inside.setId(ID);
    patient.getIdentifier().stream()
        .filter(PatientInside::isInsuranceNumber)
        .forEach(identifier -> inside.addIdentifier(identifier.copy()));
    patient.getName().forEach(name -> inside.addName(name.copy()));
    inside.setGenderElement(patient.getGenderElement().copy());
    inside.setBirthDateElement(patient.getBirthDateElement().copy());
    if (patient.hasDeceased()) {
      inside.setDeceased(patient.getDeceased().copy());
    }
    for (Attachment photo : patient.getPhoto()) {
      Attachment copy = photo.copy();
      dataOf.apply(photo).ifPresent(copy::setData);
      inside.addPhoto(copy);
    }
    whole.addContained(inside);
    whole.getPatient().setReference("#" + ID);
    return whole;
  }

  private static boolean isInsuranceNumber(Identifier identifier) {
    return IdentifierSystems.INSUREE_NUMBER.equals(identifier.getSystem());
  }
}
