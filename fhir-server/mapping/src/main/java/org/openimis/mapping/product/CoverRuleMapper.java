package org.openimis.mapping.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.ChargeItemDefinition.ChargeItemDefinitionPriceComponentType;
import org.hl7.fhir.r4.model.ChargeItemDefinition.ChargeItemDefinitionPropertyGroupComponent;
import org.hl7.fhir.r4.model.ChargeItemDefinition.ChargeItemDefinitionPropertyGroupPriceComponentComponent;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.Product;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.MedicalCodes;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Parts;
import org.openimis.mapping.pack.Stamp;
import org.openimis.mapping.pack.Urls;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.Profiles;

/**
 * How far a product covers an item or service, from a day on, as a ChargeItemDefinition. Price
 * components tell any FHIR reader the share or amount paid and when; the extension {@code
 * cover-rule} holds the exact values, and the projection reads only that.
 */
public final class CoverRuleMapper {
  private static final String PROGRAM = "program";
  private static final String FHIRPATH = "text/fhirpath";

  private final Scheme scheme;

  public CoverRuleMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public ChargeItemDefinition toFhir(Product product, CoverRuleEntry rule, PackReferences refs) {
    var definition = Stamp.on(new ChargeItemDefinition(), scheme, Profiles.COVER_RULE);
    definition.setUrl(url(product, rule)).setStatus(PublicationStatus.ACTIVE);
    definition.setEffectivePeriod(Days.period(rule.from(), null));
    definition.setCode(MedicalCodes.concept(rule.code()));
    definition
        .addUseContext()
        .setCode(Codes.coding(CodeSystems.HL7_USAGE_CONTEXT_TYPE, PROGRAM))
        .setValue(Links.product(refs, product.code()));
    Map<Limit, List<LimitCase>> limits = limits(rule);
    limits.forEach((limit, cases) -> definition.addPropertyGroup(propertyGroup(limit, cases)));
    definition.addExtension(exactValues(rule, limits));
    return definition;
  }

  /** Each different limit with the cases it holds for, in the order of the cases. */
  private static Map<Limit, List<LimitCase>> limits(CoverRuleEntry rule) {
    Map<Limit, List<LimitCase>> limits = new LinkedHashMap<>();
    Map<String, Limit> known = new TreeMap<>();
    for (LimitCase limitCase : LimitCase.ALL) {
      Limit limit = limitCase.limitOf(rule);
      if (limit != null) {
        // 80 and 80.00 are one limit
        String written = limit.kind().code() + Amounts.plain(limit.value());
        Limit same = known.computeIfAbsent(written, first -> limit);
        limits.computeIfAbsent(same, first -> new ArrayList<>()).add(limitCase);
      }
    }
    return limits;
  }

  private ChargeItemDefinitionPropertyGroupComponent propertyGroup(
      Limit limit, List<LimitCase> cases) {
    var group = new ChargeItemDefinitionPropertyGroupComponent();
    if (cases.size() < LimitCase.ALL.size()) {
      group
          .addApplicability()
          .setDescription(join(cases, LimitCase::description, ", "))
          .setLanguage(FHIRPATH)
          .setExpression(join(cases, each -> "(" + each.expression() + ")", " or "));
    }
    return group.addPriceComponent(priceComponent(limit));
  }

  private ChargeItemDefinitionPropertyGroupPriceComponentComponent priceComponent(Limit limit) {
    var component =
        new ChargeItemDefinitionPropertyGroupPriceComponentComponent()
            .setType(ChargeItemDefinitionPriceComponentType.BASE)
            .setCode(Codes.concept(CodeSystems.LIMIT_KIND, limit.kind().code()));
    if (limit.isUnlimited()) {
      return component.setFactor(BigDecimal.ONE);
    }
    return limit.kind() == Limit.Kind.SHARE
        ? component.setFactor(Amounts.plain(limit.value().movePointLeft(2)))
        : component.setAmount(Amounts.toFhir(limit.value(), scheme.currency()));
  }

  private static Extension exactValues(CoverRuleEntry rule, Map<Limit, List<LimitCase>> limits) {
    var parts = new Parts(Extensions.COVER_RULE).code("priceOrigin", rule.priceOrigin().code());
    limits.forEach((limit, cases) -> parts.part(exactLimit(limit, cases)));
    return parts
        .count("waitingMonthsAdult", rule.waitingMonthsAdult())
        .count("waitingMonthsChild", rule.waitingMonthsChild())
        .count("maxQuantityAdult", rule.maxQuantityAdult())
        .count("maxQuantityChild", rule.maxQuantityChild())
        .code("ceilingExclusionAdult", letter(rule.ceilingExclusionAdult()))
        .code("ceilingExclusionChild", letter(rule.ceilingExclusionChild()))
        .extension();
  }

  private static @Nullable String letter(@Nullable CeilingExclusion exclusion) {
    return exclusion == null ? null : exclusion.code();
  }

  private static Parts exactLimit(Limit limit, List<LimitCase> cases) {
    var part = new Parts("limit").code("kind", limit.kind().code()).decimal("value", limit.value());
    cases.forEach(each -> part.code("case", each.code()));
    return part;
  }

  /** A product and a price list may share a name, items and services a code. */
  private String url(Product product, CoverRuleEntry rule) {
    return Urls.of(
        "ChargeItemDefinition",
        scheme.code(),
        "cover",
        PackKey.word(rule.code().kind()),
        product.code(),
        rule.code().code(),
        rule.from().toString());
  }

  private static String join(
      List<LimitCase> cases, Function<LimitCase, String> text, String between) {
    return cases.stream().map(text).collect(Collectors.joining(between));
  }
}
