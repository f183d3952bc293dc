package org.openimis.mapping.enrolment;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Parts;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;
import org.openimis.profiles.PublishedExtensions;

/** A person in the register of insurees as a Patient. The family stands in its Group. */
public final class InsureeMapper {
  private static final String ACTIVE = "AC";
  private static final String DEAD = "DE";
  static final String INACTIVE = "IN";

  private final Scheme scheme;

  public InsureeMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public Patient toFhir(InsureeEntry insuree, PackReferences refs) {
    var patient = Stamp.on(new Patient(), scheme, Profiles.INSUREE);
    identify(patient, insuree);
    patient
        .addName()
        .setUse(NameUse.OFFICIAL)
        .setFamily(insuree.lastName())
        .addGiven(insuree.otherNames());
    patient.setBirthDateElement(Days.date(insuree.birthDate()));
    patient.setGender(AdministrativeGender.valueOf(insuree.gender().name()));
    if (insuree.maritalStatus() != null) {
      patient.setMaritalStatus(maritalStatus(insuree.maritalStatus()));
    }
    if (insuree.phone() != null) {
      patient.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(insuree.phone());
    }
    reside(patient, insuree, refs);
    if (insuree.firstPointOfCare() != null) {
      patient.addGeneralPractitioner(Links.facility(refs, insuree.firstPointOfCare()));
    }
    addStatus(patient, insuree);
    addBackground(patient, insuree);
    return patient;
  }

  private static void identify(Patient patient, InsureeEntry insuree) {
    patient.addIdentifier(Codes.identifier(IdentifierSystems.INSUREE_NUMBER, insuree.number()));
    if (insuree.passport() != null) {
      // not typed as the scheme's own code: clients take the first such identifier for the number
      patient.addIdentifier(
          Codes.name(IdentifierSystems.PASSPORT, insuree.passport())
              .setType(Codes.concept(CodeSystems.HL7_IDENTIFIER_TYPE, "PPN")));
    }
  }

  /** openIMIS's letters are HL7's, but for N, not specified. */
  private static CodeableConcept maritalStatus(String letter) {
    return letter.equals("N")
        ? Codes.concept(CodeSystems.HL7_NULL_FLAVOR, "UNK")
        : Codes.concept(CodeSystems.HL7_MARITAL_STATUS, letter);
  }

  private static void reside(Patient patient, InsureeEntry insuree, PackReferences refs) {
    String village = insuree.village();
    if (village == null && insuree.address() == null) {
      return;
    }
    var address = new Address().setText(insuree.address());
    if (village != null) {
      address.addExtension(Extensions.ADDRESS_PLACE, Links.place(refs, village));
    }
    patient.addAddress(address);
  }

  private static void addStatus(Patient patient, InsureeEntry insuree) {
    patient.setActive(insuree.lastDay() == null);
    if (insuree.lastDay() == null) {
      businessStatus(patient, ACTIVE);
    } else if (insuree.deceased()) {
      patient.setDeceased(Days.dateTime(insuree.lastDay()));
      businessStatus(patient, DEAD);
    } else {
      businessStatus(patient, INACTIVE);
      patient.addExtension(
          new Parts(Extensions.INSUREE_STATUS)
              .code("status", INACTIVE)
              .day("lastDay", insuree.lastDay())
              .extension());
    }
  }

  private static void businessStatus(Patient patient, String status) {
    patient.addExtension(
        Extensions.BUSINESS_STATUS, Codes.concept(CodeSystems.INSUREE_STATUS, status));
  }

  private static void addBackground(Patient patient, InsureeEntry insuree) {
    patient.addExtension(
        PublishedExtensions.PATIENT_CARD_ISSUED, new BooleanType(insuree.cardIssued()));
    addCode(
        patient,
        PublishedExtensions.PATIENT_EDUCATION_LEVEL,
        CodeSystems.OPENIMIS_EDUCATION,
        insuree.education());
    addCode(
        patient,
        PublishedExtensions.PATIENT_PROFESSION,
        CodeSystems.OPENIMIS_PROFESSION,
        insuree.profession());
  }

  private static void addCode(Patient patient, String url, String system, @Nullable String code) {
    if (code != null) {
      patient.addExtension(url, Codes.concept(system, code));
    }
  }
}
