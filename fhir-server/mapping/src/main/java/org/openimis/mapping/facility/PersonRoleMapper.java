package org.openimis.mapping.facility;

import org.hl7.fhir.r4.model.PractitionerRole;
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

/** Where a claim administrator or an enrolment officer works, as a PractitionerRole. */
public final class PersonRoleMapper {
  private final Scheme scheme;

  public PersonRoleMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public PractitionerRole toFhir(ClaimAdministrator person, PackReferences refs) {
    var role = role(Profiles.CLAIM_ADMINISTRATOR_ROLE, PractitionerRoles.CLAIM_ADMINISTRATOR);
    role.addIdentifier(Codes.identifier(IdentifierSystems.CLAIM_ADMINISTRATOR, person.code()));
    role.setPractitioner(Links.claimAdministrator(refs, person.code()));
    role.setOrganization(Links.facility(refs, person.facility()));
    return role;
  }

  public PractitionerRole toFhir(EnrolmentOfficer person, PackReferences refs) {
    var role = role(Profiles.OFFICER_ROLE, PractitionerRoles.ENROLMENT_OFFICER);
    role.addIdentifier(Codes.identifier(IdentifierSystems.OFFICER, person.code()));
    role.setPractitioner(Links.officer(refs, person.code()));
    person.villages().forEach(village -> role.addLocation(Links.place(refs, village)));
    if (person.lastDay() != null) {
      role.setPeriod(Days.period(null, person.lastDay()));
    }
    if (person.substitute() != null) {
      role.addExtension(
          Extensions.SUBSTITUTE, Codes.name(IdentifierSystems.OFFICER, person.substitute()));
    }
    return role;
  }

  private PractitionerRole role(String profile, String code) {
    var role = Stamp.on(new PractitionerRole(), scheme, profile);
    role.setActive(true);
    role.addCode(Codes.concept(CodeSystems.OPENIMIS_PRACTITIONER_QUALIFICATION, code));
    return role;
  }
}
