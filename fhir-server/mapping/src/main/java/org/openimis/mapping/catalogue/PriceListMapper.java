package org.openimis.mapping.catalogue;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.ListResource.ListMode;
import org.hl7.fhir.r4.model.ListResource.ListStatus;
import org.openimis.domain.catalogue.PriceList;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/**
 * The header of a price list as a List without entries: each price names its list, so that one
 * changed price does not rewrite a list of thousands.
 */
public final class PriceListMapper {
  private final Scheme scheme;

  public PriceListMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public ListResource toFhir(PriceList prices, PackReferences refs) {
    var list = Stamp.on(new ListResource(), scheme, Profiles.PRICE_LIST);
    list.addIdentifier(
        Codes.identifier(
            IdentifierSystems.PRICE_LIST, PackKey.priceList(prices.kind(), prices.name()).code()));
    list.setStatus(ListStatus.CURRENT).setMode(ListMode.WORKING).setTitle(prices.name());
    list.setCode(code(prices));
    list.setDateElement(Days.dateTime(prices.from()));
    if (prices.location() != null) {
      list.setSubject(Links.place(refs, prices.location()));
    }
    return list;
  }

  /** The list's code, under which its prices are found. */
  static CodeableConcept code(PriceList prices) {
    return Codes.concept(
        IdentifierSystems.PRICE_LIST, PackKey.priceList(prices.kind(), prices.name()).code());
  }
}
