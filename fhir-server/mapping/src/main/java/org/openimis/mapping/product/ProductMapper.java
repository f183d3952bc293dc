package org.openimis.mapping.product;

import java.util.Locale;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InsurancePlan;
import org.hl7.fhir.r4.model.StringType;
import org.openimis.domain.product.Dated;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.ProductParameter;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Parts;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/**
 * An insurance product as an InsurancePlan. What it covers stands in cover rules of their own,
 * since plans that hold them all have grown to a hundred megabytes elsewhere.
 */
public final class ProductMapper {
  private final Scheme scheme;

  public ProductMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public InsurancePlan toFhir(Product product, PackReferences refs) {
    var plan = Stamp.on(new InsurancePlan(), scheme, Profiles.PRODUCT);
    plan.addIdentifier(Codes.identifier(IdentifierSystems.PRODUCT, product.code()));
    plan.setStatus(PublicationStatus.ACTIVE).setName(product.name());
    plan.addType(Codes.concept(CodeSystems.HL7_INSURANCE_PLAN_TYPE, "medical"));
    plan.setPeriod(Days.period(product.from(), product.to()));
    plan.setOwnedBy(Links.insurer(refs, scheme.insurerCode()));
    plan.setAdministeredBy(Links.insurer(refs, scheme.insurerCode()));
    if (product.location() != null) {
      plan.addCoverageArea(Links.place(refs, product.location()));
    }
    GeneralCosts.of(product.parameters(), scheme.currency()).ifPresent(plan::addPlan);
    addExtensions(plan, product);
    return plan;
  }

  private static void addExtensions(InsurancePlan plan, Product product) {
    if (product.reference() != null) {
      plan.addExtension(Extensions.LEGAL_REFERENCE, new StringType(product.reference()));
    }
    if (product.successor() != null) {
      plan.addExtension(
          Extensions.SUCCESSOR, Codes.name(IdentifierSystems.PRODUCT, product.successor()));
    }
    product.priceRules().forEach(rule -> plan.addExtension(priceRule(rule)));
    product.parameters().forEach(parameter -> plan.addExtension(parameter(parameter)));
    product
        .cycles()
        .forEach(start -> plan.addExtension(Extensions.START_CYCLE, new StringType(start)));
    if (product.ceilingInterpretation() != null) {
      plan.addExtension(
          Extensions.CEILING_INTERPRETATION, new CodeType(product.ceilingInterpretation()));
    }
  }

  private static Extension priceRule(Dated<PriceRule> rule) {
    return new Parts(Extensions.PRICE_RULE)
        .day("from", rule.from())
        .code("value", rule.value().name().toLowerCase(Locale.ROOT))
        .extension();
  }

  private static Extension parameter(ProductParameter parameter) {
    var parts =
        new Parts(Extensions.PRODUCT_PARAMETER)
            .code("name", parameter.name())
            .text("reference", parameter.reference());
    parameter
        .values()
        .forEach(
            dated ->
                parts.part(
                    new Parts("value").day("from", dated.from()).decimal("value", dated.value())));
    return parts.extension();
  }
}
