package org.openimis.mapping.product;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.UsageContext;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.MedicalCodes;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** ChargeItemDefinitions that are cover rules of a product, as rows; prices give none. */
public final class CoverRuleProjection {

  public static List<CoverRuleRow> rows(ChargeItemDefinition definition) {
    String scheme = Stamp.schemeOf(definition);
    String product = product(definition);
    MedicalCode code = MedicalCodes.of(definition.getCode());
    LocalDate from = Days.first(definition.getEffectivePeriod().getStartElement());
    LocalDate to = Days.last(definition.getEffectivePeriod().getEndElement());
    boolean everHeld = definition.getStatus() == PublicationStatus.ACTIVE || to != null;
    if (scheme == null || product == null || code == null || from == null || !everHeld) {
      return List.of();
    }
    PartReader rule = PartReader.required(definition, Extensions.COVER_RULE);
    Map<String, Limit> limits = limits(rule);
    return List.of(
        new CoverRuleRow(
            scheme,
            product,
            code.kind().name(),
            code.code(),
            rule.requiredCode("priceOrigin", PriceOrigin::ofCode).code(),
            limits(limits, VisitType.OTHER),
            limits(limits, VisitType.EMERGENCY),
            limits(limits, VisitType.REFERRAL),
            rule.requiredCount("waitingMonthsAdult"),
            rule.requiredCount("waitingMonthsChild"),
            rule.count("maxQuantityAdult"),
            rule.count("maxQuantityChild"),
            exclusion(rule, "ceilingExclusionAdult"),
            exclusion(rule, "ceilingExclusionChild"),
            from,
            to));
  }

  private static @Nullable String product(ChargeItemDefinition definition) {
    for (UsageContext context : definition.getUseContext()) {
      if (context.getValue() instanceof Reference plan) {
        return Links.code(plan, IdentifierSystems.PRODUCT);
      }
    }
    return null;
  }

  private static Map<String, Limit> limits(PartReader rule) {
    Map<String, Limit> limits = new HashMap<>();
    for (PartReader part : rule.parts("limit")) {
      Limit.Kind kind = part.requiredCode("kind", CoverRuleProjection::kind);
      Limit limit =
          part.meant("value", part.requiredDecimal("value"), value -> new Limit(kind, value));
      part.texts("case").forEach(each -> limits.put(each, limit));
    }
    return limits;
  }

  private static @Nullable String exclusion(PartReader rule, String part) {
    String letter = rule.text(part);
    return letter == null ? null : rule.requiredCode(part, CeilingExclusion::ofCode).code();
  }

  private static Limit.Kind kind(String code) {
    return Arrays.stream(Limit.Kind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No kind of limit is called " + code));
  }

  private static VisitLimits limits(Map<String, Limit> limits, VisitType visitType) {
    return new VisitLimits(
        limits.get(new LimitCase(visitType, true).code()),
        limits.get(new LimitCase(visitType, false).code()));
  }

  private CoverRuleProjection() {}
}
