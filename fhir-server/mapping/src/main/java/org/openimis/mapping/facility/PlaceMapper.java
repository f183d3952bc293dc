package org.openimis.mapping.facility;

import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.openimis.domain.facility.Place;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** A region, district, ward or village as a Location. */
public final class PlaceMapper {
  private final Scheme scheme;

  public PlaceMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public Location toFhir(Place place, PackReferences refs) {
    var location = Stamp.on(new Location(), scheme, Profiles.LOCATION);
    location.addIdentifier(Codes.identifier(IdentifierSystems.LOCATION, place.code()));
    location.setStatus(LocationStatus.ACTIVE).setName(place.name()).setMode(LocationMode.INSTANCE);
    location.addType(Codes.concept(CodeSystems.OPENIMIS_PLACE_TYPE, place.type().code()));
    location.setPhysicalType(Codes.concept(CodeSystems.HL7_PHYSICAL_TYPE, physicalType(place)));
    if (place.parent() != null) {
      location.setPartOf(Links.place(refs, place.parent()));
    }
    return location;
  }

  /** Regions, districts and wards are governed; a village is an area. */
  private static String physicalType(Place place) {
    return place.type() == Place.Type.VILLAGE ? "area" : "jdn";
  }
}
