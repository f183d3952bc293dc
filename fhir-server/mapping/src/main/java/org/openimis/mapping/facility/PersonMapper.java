package org.openimis.mapping.facility;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Practitioner;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.EnrolmentOfficer;
import org.openimis.domain.facility.ClaimAdministrator;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.PractitionerRoles;
import org.openimis.profiles.Profiles;

/** Who a claim administrator or an enrolment officer is, as a Practitioner. */
public final class PersonMapper {
  private final Scheme scheme;

  public PersonMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public Practitioner toFhir(ClaimAdministrator person, PackReferences refs) {
    var practitioner = Stamp.on(new Practitioner(), scheme, Profiles.CLAIM_ADMINISTRATOR);
    practitioner.addIdentifier(
        Codes.identifier(IdentifierSystems.CLAIM_ADMINISTRATOR, person.code()));
    describe(practitioner, person.lastName(), person.otherNames());
    reach(practitioner, person.birthDate(), person.phone());
    qualify(practitioner, PractitionerRoles.CLAIM_ADMINISTRATOR);
    return practitioner;
  }

  public Practitioner toFhir(EnrolmentOfficer person, PackReferences refs) {
    var practitioner = Stamp.on(new Practitioner(), scheme, Profiles.OFFICER);
    practitioner.addIdentifier(Codes.identifier(IdentifierSystems.OFFICER, person.code()));
    describe(practitioner, person.lastName(), person.otherNames());
    reach(practitioner, person.birthDate(), person.phone());
    practitioner
        .addAddress()
        .addExtension(Extensions.ADDRESS_PLACE, Links.place(refs, person.district()));
    qualify(practitioner, PractitionerRoles.ENROLMENT_OFFICER);
    return practitioner;
  }

  private static void describe(Practitioner person, String lastName, String otherNames) {
    person.setActive(true);
    person.addName().setFamily(lastName).addGiven(otherNames);
  }

  private static void reach(
      Practitioner person, @Nullable LocalDate birthDate, @Nullable String phone) {
    if (phone != null) {
      person.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(phone);
    }
    if (birthDate != null) {
      person.setBirthDateElement(Days.date(birthDate));
    }
  }

  private static void qualify(Practitioner person, String role) {
    person
        .addQualification()
        .setCode(Codes.concept(CodeSystems.OPENIMIS_PRACTITIONER_QUALIFICATION, role));
  }
}
