package org.openimis.mapping.facility;

import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.facility.FacilityTerms;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Parts;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** A health facility as an Organization; {@link FacilityPlaceMapper} says where it stands. */
public final class FacilityMapper {
  private final Scheme scheme;

  public FacilityMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public Organization toFhir(FacilityEntry facility, PackReferences refs) {
    var organization = Stamp.on(new Organization(), scheme, Profiles.HEALTH_FACILITY);
    organization.addIdentifier(
        Codes.identifier(IdentifierSystems.HEALTH_FACILITY, facility.code()));
    organization.setActive(true).setName(facility.name());
    organization.addType(Codes.concept(CodeSystems.HL7_ORGANIZATION_TYPE, "prov"));
    organization.addType(
        Codes.concept(CodeSystems.OPENIMIS_FACILITY_LEVEL, facility.level().code()));
    organization.addType(Codes.concept(CodeSystems.OPENIMIS_LEGAL_FORM, facility.legalForm()));
    if (facility.subLevel() != null) {
      organization.addType(Codes.concept(CodeSystems.FACILITY_SUB_LEVEL, facility.subLevel()));
    }
    organization.addAddress(district(facility, refs));
    if (facility.accountCode() != null) {
      organization.addExtension(Extensions.ACCOUNT_CODE, new StringType(facility.accountCode()));
    }
    terms(facility.terms()).forEach(organization::addExtension);
    return organization;
  }

  private static Address district(FacilityEntry facility, PackReferences refs) {
    var address = new Address();
    address.addExtension(Extensions.ADDRESS_PLACE, Links.place(refs, facility.district()));
    return address;
  }

  private static List<Extension> terms(List<FacilityTerms> terms) {
    return terms.stream().map(FacilityMapper::terms).toList();
  }

  private static Extension terms(FacilityTerms terms) {
    var parts =
        new Parts(Extensions.FACILITY_TERMS)
            .day("from", terms.from())
            .code("careType", terms.careType().code());
    priceList(parts, "itemPriceList", LineKind.ITEM, terms.itemPriceList());
    priceList(parts, "servicePriceList", LineKind.SERVICE, terms.servicePriceList());
    return parts.extension();
  }

  private static void priceList(Parts parts, String part, LineKind kind, @Nullable String name) {
    if (name != null) {
      String code = PackKey.priceList(kind, name).code();
      parts.value(part, Codes.name(IdentifierSystems.PRICE_LIST, code));
    }
  }
}
