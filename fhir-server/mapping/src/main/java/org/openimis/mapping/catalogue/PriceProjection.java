package org.openimis.mapping.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.UsageContext;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.MedicalCodes;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.IdentifierSystems;

/** ChargeItemDefinitions that are prices of a list, as rows; cover rules give none. */
public final class PriceProjection {

  public static List<PriceRow> rows(ChargeItemDefinition definition) {
    String scheme = Stamp.schemeOf(definition);
    String list = priceList(definition);
    MedicalCode code = MedicalCodes.of(definition.getCode());
    LocalDate from = Days.first(definition.getEffectivePeriod().getStartElement());
    LocalDate to = Days.last(definition.getEffectivePeriod().getEndElement());
    boolean everHeld = definition.getStatus() == PublicationStatus.ACTIVE || to != null;
    if (scheme == null || list == null || code == null || from == null || !everHeld) {
      return List.of();
    }
    return List.of(
        new PriceRow(scheme, list, code.kind().name(), code.code(), price(definition), from, to));
  }

  /** The name of the list, which follows its kind in the code. */
  private static @Nullable String priceList(ChargeItemDefinition definition) {
    for (UsageContext context : definition.getUseContext()) {
      if (context.getValue() instanceof CodeableConcept concept) {
        String code = Codes.code(List.of(concept), IdentifierSystems.PRICE_LIST);
        if (code != null) {
          return code.substring(code.indexOf('/') + 1);
        }
      }
    }
    return null;
  }

  private static @Nullable BigDecimal price(ChargeItemDefinition definition) {
    return definition.getPropertyGroup().stream()
        .flatMap(group -> group.getPriceComponent().stream())
        .filter(component -> component.hasAmount())
        .map(component -> component.getAmount().getValue())
        .findFirst()
        .orElse(null);
  }

  private PriceProjection() {}
}
