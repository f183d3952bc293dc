package org.openimis.mapping.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InsurancePlan;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.PriceRule;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** InsurancePlans that are products of a scheme, as rows. */
public final class ProductProjection {

  public static List<ProductRow> rows(InsurancePlan plan) {
    String scheme = Stamp.schemeOf(plan);
    String code = Codes.value(plan.getIdentifier(), IdentifierSystems.PRODUCT);
    LocalDate from = Days.first(plan.getPeriod().getStartElement());
    LocalDate to = Days.last(plan.getPeriod().getEndElement());
    if (scheme == null || code == null || from == null || to == null || !everHeld(plan)) {
      return List.of();
    }
    String name = plan.hasName() ? plan.getName() : code;
    return List.of(
        new ProductRow(
            scheme,
            code,
            name,
            from,
            to,
            ceilingInterpretation(plan),
            location(plan),
            cycles(plan),
            successor(plan)));
  }

  /** The dated price rules of every product that has a row. */
  public static List<PriceRuleRow> priceRules(InsurancePlan plan) {
    return rows(plan).stream()
        .flatMap(
            product ->
                PartReader.all(plan, Extensions.PRICE_RULE).stream()
                    .map(
                        rule ->
                            new PriceRuleRow(
                                product.scheme(),
                                product.code(),
                                rule.requiredCode("value", ProductProjection::priceRule).name(),
                                rule.requiredDay("from"))))
        .toList();
  }

  /** The dated values of the parameters of every product that has a row. */
  public static List<ProductParameterRow> parameters(InsurancePlan plan) {
    return rows(plan).stream().flatMap(product -> parameters(plan, product)).toList();
  }

  private static Stream<ProductParameterRow> parameters(InsurancePlan plan, ProductRow product) {
    return PartReader.all(plan, Extensions.PRODUCT_PARAMETER).stream()
        .flatMap(
            parameter ->
                parameter.parts("value").stream()
                    .map(
                        dated ->
                            new ProductParameterRow(
                                product.scheme(),
                                product.code(),
                                parameter.requiredText("name"),
                                dated.requiredDecimal("value"),
                                dated.requiredDay("from"))));
  }

  private static @Nullable String location(InsurancePlan plan) {
    return plan.getCoverageArea().stream()
        .map(area -> Links.code(area, IdentifierSystems.LOCATION))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String successor(InsurancePlan plan) {
    Extension successor = plan.getExtensionByUrl(Extensions.SUCCESSOR);
    return successor != null && successor.getValue() instanceof Identifier named
        ? named.getValue()
        : null;
  }

  private static @Nullable String cycles(InsurancePlan plan) {
    String cycles =
        plan.getExtensionsByUrl(Extensions.START_CYCLE).stream()
            .filter(Extension::hasValue)
            .map(cycle -> cycle.getValue().primitiveValue())
            .collect(Collectors.joining(" "));
    return cycles.isEmpty() ? null : cycles;
  }

  private static @Nullable String ceilingInterpretation(InsurancePlan plan) {
    return PartReader.code(
        plan, Extensions.CEILING_INTERPRETATION, ProductProjection::interpretation);
  }

  private static String interpretation(String letter) {
    if (!letter.equals("I") && !letter.equals("H")) {
      throw new IllegalArgumentException("Ceiling interpretation is I or H, not " + letter);
    }
    return letter;
  }

  private static PriceRule priceRule(String code) {
    return PriceRule.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static boolean everHeld(InsurancePlan plan) {
    return plan.getStatus() == PublicationStatus.ACTIVE
        || plan.getStatus() == PublicationStatus.RETIRED;
  }

  private ProductProjection() {}
}
