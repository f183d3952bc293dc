package org.openimis.mapping.facility;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

/** Locations that are places of a scheme, as rows; where a facility stands is not one of them. */
public final class PlaceProjection {

  public static List<PlaceRow> rows(Location location) {
    String scheme = Stamp.schemeOf(location);
    String code = Codes.value(location.getIdentifier(), IdentifierSystems.LOCATION);
    String type = Codes.code(location.getType(), CodeSystems.OPENIMIS_PLACE_TYPE);
    LocalDate validTo = Stamp.endedOn(location);
    boolean everHeld = location.getStatus() == LocationStatus.ACTIVE || validTo != null;
    if (scheme == null || code == null || type == null || !everHeld) {
      return List.of();
    }
    String parent = Links.code(location.getPartOf(), IdentifierSystems.LOCATION);
    String name = location.hasName() ? location.getName() : code;
    return List.of(new PlaceRow(code, scheme, name, type, parent, validTo));
  }

  private PlaceProjection() {}
}
