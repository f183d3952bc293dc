package org.openimis.mapping.product;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.InsurancePlan.InsurancePlanPlanComponent;
import org.hl7.fhir.r4.model.InsurancePlan.InsurancePlanPlanGeneralCostComponent;
import org.openimis.domain.product.ProductParameter;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.CodeSystems;

/**
 * What families pay for a product, in the element where any FHIR reader looks for it and under the
 * types that openIMIS has published. It repeats the newest value of each parameter; their history
 * stands in the extension {@code product-parameter}.
 */
final class GeneralCosts {
  private static final String LUMP_SUM = "lump-sum";
  private static final String THRESHOLD = "threshold";

  /** Names of parameters, each with its published type. */
  private static final Map<String, String> TYPES =
      new TreeMap<>(
          Map.of(
              LUMP_SUM,
              "lumpsum",
              "premium-adult",
              "premiumAdult",
              "premium-child",
              "premiumChild",
              "registration-lump-sum",
              "registrationLumpsum",
              "registration-fee",
              "registrationFee",
              "general-assembly-lump-sum",
              "generalAssemblyLumpSum",
              "general-assembly-fee",
              "generalAssemblyFee"));

  static Optional<InsurancePlanPlanComponent> of(
      List<ProductParameter> parameters, Currency currency) {
    var plan = new InsurancePlanPlanComponent();
    TYPES.forEach(
        (name, type) ->
            newest(parameters, name)
                .ifPresent(amount -> plan.addGeneralCost(cost(type, amount, currency))));
    // the lump sum covers so many members
    newest(parameters, THRESHOLD)
        .filter(members -> members.signum() > 0)
        .ifPresent(
            members ->
                plan.getGeneralCost().stream()
                    .filter(GeneralCosts::isLumpSum)
                    .forEach(cost -> cost.setGroupSize(members.intValueExact())));
    return plan.hasGeneralCost() ? Optional.of(plan) : Optional.empty();
  }

  private static InsurancePlanPlanGeneralCostComponent cost(
      String type, BigDecimal amount, Currency currency) {
    return new InsurancePlanPlanGeneralCostComponent()
        .setType(Codes.concept(CodeSystems.OPENIMIS_GENERAL_COST, type))
        .setCost(Amounts.toFhir(amount, currency));
  }

  private static boolean isLumpSum(InsurancePlanPlanGeneralCostComponent cost) {
    return cost.getType().hasCoding(CodeSystems.OPENIMIS_GENERAL_COST, TYPES.get(LUMP_SUM));
  }

  private static Optional<BigDecimal> newest(List<ProductParameter> parameters, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name) && !parameter.values().isEmpty())
        .findFirst()
        .map(parameter -> parameter.values().get(parameter.values().size() - 1).value());
  }

  private GeneralCosts() {}
}
