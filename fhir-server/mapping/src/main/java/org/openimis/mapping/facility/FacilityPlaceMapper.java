package org.openimis.mapping.facility;

import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** Where a health facility stands, as a Location: the second half of IHE mCSD's pair. */
public final class FacilityPlaceMapper {
  private final Scheme scheme;

  public FacilityPlaceMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public Location toFhir(FacilityEntry facility, PackReferences refs) {
    var location = Stamp.on(new Location(), scheme, Profiles.FACILITY_LOCATION);
    location.addIdentifier(Codes.identifier(IdentifierSystems.HEALTH_FACILITY, facility.code()));
    location.setStatus(LocationStatus.ACTIVE).setName(facility.name());
    location.setMode(LocationMode.INSTANCE);
    location.setPhysicalType(Codes.concept(CodeSystems.HL7_PHYSICAL_TYPE, "si"));
    location.setManagingOrganization(Links.facility(refs, facility.code()));
    location.setPartOf(Links.place(refs, facility.district()));
    return location;
  }
}
