package org.openimis.mapping.facility;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.pack.Stamp;
import org.openimis.mapping.pack.Term;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Organizations that are health facilities of a scheme, as rows: one for each of their terms. */
public final class FacilityProjection {

  public static List<FacilityRow> rows(Organization organization) {
    String scheme = Stamp.schemeOf(organization);
    String code = Codes.value(organization.getIdentifier(), IdentifierSystems.HEALTH_FACILITY);
    String level = Codes.code(organization.getType(), CodeSystems.OPENIMIS_FACILITY_LEVEL);
    LocalDate lastDay = Stamp.endedOn(organization);
    boolean everHeld = organization.getActive() || lastDay != null;
    if (scheme == null || code == null || level == null || !everHeld) {
      return List.of();
    }
    String name = organization.hasName() ? organization.getName() : code;
    String district = district(organization);
    return Term.of(PartReader.all(organization, Extensions.FACILITY_TERMS), lastDay).stream()
        .map(
            term ->
                new FacilityRow(
                    code,
                    scheme,
                    name,
                    district,
                    level,
                    term.parts().requiredCode("careType", CareType::ofCode).code(),
                    priceList(term.parts(), "itemPriceList"),
                    priceList(term.parts(), "servicePriceList"),
                    term.from(),
                    term.to()))
        .toList();
  }

  private static String district(Organization organization) {
    for (Address address : organization.getAddress()) {
      Extension place = address.getExtensionByUrl(Extensions.ADDRESS_PLACE);
      if (place != null && place.getValue() instanceof Reference district) {
        String code = Links.code(district, IdentifierSystems.LOCATION);
        if (code != null) {
          return code;
        }
      }
    }
    throw new RequestRefused(
        ProblemCode.REQUIRED, "Organization.address.extension('" + Extensions.ADDRESS_PLACE + "')");
  }

  /** The list's name, which follows its kind in the identifier. */
  private static @Nullable String priceList(PartReader terms, String part) {
    Identifier list = terms.optional(part, Identifier.class);
    return list == null || !list.hasValue()
        ? null
        : list.getValue().substring(list.getValue().indexOf('/') + 1);
  }

  private FacilityProjection() {}
}
