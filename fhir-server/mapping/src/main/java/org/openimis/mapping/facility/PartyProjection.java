package org.openimis.mapping.facility;

import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.IdentifierSystems;

/**
 * Whom a claim or an application names beside the patient and the facility, as rows. Who has ended
 * keeps the row: claims for earlier care may still come.
 */
public final class PartyProjection {

  /**
   * Insurers, and who pays contributions; health facilities have rows of their own, see {@link
   * FacilityProjection}.
   */
  public static List<PartyRow> rows(Organization organization) {
    List<Identifier> identifiers = organization.getIdentifier();
    List<PartyRow> payer = row(organization, identifiers, IdentifierSystems.PAYER, null);
    return payer.isEmpty()
        ? row(organization, identifiers, IdentifierSystems.INSURER, null)
        : payer;
  }

  public static List<PartyRow> rows(Practitioner person) {
    List<PartyRow> officer = row(person, person.getIdentifier(), IdentifierSystems.OFFICER, null);
    return officer.isEmpty()
        ? row(person, person.getIdentifier(), IdentifierSystems.CLAIM_ADMINISTRATOR, null)
        : officer;
  }

  public static List<PartyRow> rows(PractitionerRole role) {
    List<PartyRow> officer = row(role, role.getIdentifier(), IdentifierSystems.OFFICER, null);
    if (!officer.isEmpty()) {
      return officer;
    }
    return row(
        role,
        role.getIdentifier(),
        IdentifierSystems.CLAIM_ADMINISTRATOR,
        Links.code(role.getOrganization(), IdentifierSystems.HEALTH_FACILITY));
  }

  /** Places, and where health facilities stand. */
  public static List<PartyRow> rows(Location location) {
    List<Identifier> identifiers = location.getIdentifier();
    String facility = Codes.value(identifiers, IdentifierSystems.HEALTH_FACILITY);
    return facility == null
        ? row(location, identifiers, IdentifierSystems.LOCATION, null)
        : row(location, identifiers, IdentifierSystems.HEALTH_FACILITY, facility);
  }

  private static List<PartyRow> row(
      DomainResource resource,
      List<Identifier> identifiers,
      String system,
      @Nullable String facility) {
    String scheme = Stamp.schemeOf(resource);
    String value = Codes.value(identifiers, system);
    return scheme == null || value == null
        ? List.of()
        : List.of(new PartyRow(scheme, system, value, facility));
  }

  private PartyProjection() {}
}
