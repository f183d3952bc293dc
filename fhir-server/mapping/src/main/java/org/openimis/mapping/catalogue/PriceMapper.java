package org.openimis.mapping.catalogue;

import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.ChargeItemDefinition.ChargeItemDefinitionPriceComponentType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.openimis.domain.catalogue.PriceList;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.money.Money;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.MedicalCodes;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.mapping.pack.Urls;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Profiles;

/**
 * One price of a list, from a day on, as a ChargeItemDefinition. Without a price of its own it has
 * no price component, and the register's price holds.
 */
public final class PriceMapper {
  /** A price list is meant for the facilities where the care is given. */
  static final String LIST_CONTEXT = "venue";

  private final Scheme scheme;

  public PriceMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public ChargeItemDefinition toFhir(PriceList list, PriceListEntry entry, PackReferences refs) {
    var definition = Stamp.on(new ChargeItemDefinition(), scheme, Profiles.PRICE);
    definition.setUrl(url(list, entry)).setStatus(PublicationStatus.ACTIVE);
    definition.setEffectivePeriod(Days.period(entry.from(), null));
    definition.setCode(MedicalCodes.concept(entry.code()));
    definition
        .addUseContext()
        .setCode(Codes.coding(CodeSystems.HL7_USAGE_CONTEXT_TYPE, LIST_CONTEXT))
        .setValue(PriceListMapper.code(list));
    Money price = entry.price();
    if (price != null) {
      definition
          .addPropertyGroup()
          .addPriceComponent()
          .setType(ChargeItemDefinitionPriceComponentType.BASE)
          .setAmount(Amounts.toFhir(price));
    }
    return definition;
  }

  /** A list for items and one for services may share a name, hence the kind. */
  private String url(PriceList list, PriceListEntry entry) {
    return Urls.of(
        "ChargeItemDefinition",
        scheme.code(),
        "price",
        PackKey.word(entry.code().kind()),
        list.name(),
        entry.code().code(),
        entry.from().toString());
  }
}
