package org.openimis.domain.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ServiceCategory;

/**
 * How far a product pays on one day: deductibles, ceilings and limits by category of care
 * (scheme-rules 2.6.9 and 2.9). Amounts are in the currency of the scheme.
 *
 * @param hospitalWhen what makes care count as hospital care; null when nothing does
 * @param deductibles one level at most, for all care or apart for hospital care and other care
 * @param ceilings the same
 * @param growth how a policy's ceiling grows, by the scope of the ceiling
 * @param mostClaims claims of a category that a person may have in a period of cover; 0 is none
 * @param mostAmounts what is paid for a category in one claim, above zero
 */
public record BenefitTerms(
    String product,
    @Nullable HospitalWhen hospitalWhen,
    List<Allowance> deductibles,
    List<Allowance> ceilings,
    Map<CareScope, FamilyGrowth> growth,
    Map<ServiceCategory, Integer> mostClaims,
    Map<ServiceCategory, BigDecimal> mostAmounts) {

  /** What makes care count as hospital care (openIMIS's ceiling interpretation). */
  public enum HospitalWhen {
    /** I: a stay of a night or more. */
    STAY,
    /** H: care by a facility of level hospital. */
    LEVEL
  }

  private static final String DEDUCTIBLE = "ded-";
  private static final String CEILING = "max-";

  private static final Map<ServiceCategory, String> MOST_CLAIMS =
      new EnumMap<>(ServiceCategory.class);
  private static final Map<ServiceCategory, String> MOST_AMOUNTS =
      new EnumMap<>(ServiceCategory.class);

  static {
    MOST_CLAIMS.put(ServiceCategory.HOSPITALIZATION, "max-no-hospitalization");
    MOST_CLAIMS.put(ServiceCategory.VISIT, "max-no-visits");
    MOST_CLAIMS.put(ServiceCategory.CONSULTATION, "max-no-consultation");
    MOST_CLAIMS.put(ServiceCategory.SURGERY, "max-no-surgery");
    MOST_CLAIMS.put(ServiceCategory.DELIVERY, "max-no-delivery");
    MOST_CLAIMS.put(ServiceCategory.ANTENATAL, "max-no-antenatal");
    MOST_AMOUNTS.put(ServiceCategory.SURGERY, "max-amount-surgery");
    MOST_AMOUNTS.put(ServiceCategory.DELIVERY, "max-amount-delivery");
    MOST_AMOUNTS.put(ServiceCategory.ANTENATAL, "max-amount-antenatal");
    MOST_AMOUNTS.put(ServiceCategory.HOSPITALIZATION, "max-amount-hospitalization");
    MOST_AMOUNTS.put(ServiceCategory.CONSULTATION, "max-amount-consultation");
  }

  public BenefitTerms {
    deductibles = List.copyOf(deductibles);
    ceilings = List.copyOf(ceilings);
    growth = Map.copyOf(growth);
    mostClaims = Map.copyOf(mostClaims);
    mostAmounts = Map.copyOf(mostAmounts);
  }

  /**
   * The terms that parameters give. An amount of 0 is none; a number of 0 visits is a limit.
   *
   * @param ceilingInterpretation I, H or null
   * @param parameters the values of the day by their names (docs/schemes/products.md)
   */
  public static BenefitTerms of(
      String product, @Nullable String ceilingInterpretation, Map<String, BigDecimal> parameters) {
    Map<CareScope, FamilyGrowth> growth = new EnumMap<>(CareScope.class);
    Map<ServiceCategory, Integer> mostClaims = new EnumMap<>(ServiceCategory.class);
    Map<ServiceCategory, BigDecimal> mostAmounts = new EnumMap<>(ServiceCategory.class);
    for (CareScope scope : CareScope.values()) {
      growth.put(scope, growth(scope, parameters));
    }
    MOST_CLAIMS.forEach(
        (category, name) -> {
          BigDecimal most = parameters.get(name);
          if (most != null) {
            mostClaims.put(category, most.intValueExact());
          }
        });
    MOST_AMOUNTS.forEach(
        (category, name) ->
            amount(parameters, name).ifPresent(most -> mostAmounts.put(category, most)));
    return new BenefitTerms(
        product,
        hospitalWhen(ceilingInterpretation),
        allowances(DEDUCTIBLE, parameters),
        allowances(CEILING, parameters),
        growth,
        mostClaims,
        mostAmounts);
  }

  /** The terms of a product that limits nothing. */
  public static BenefitTerms unlimited(String product) {
    return of(product, null, Map.of());
  }

  /** The deductible for such care, for all care or for this kind of it. */
  public Optional<Allowance> deductible(boolean hospital) {
    return of(deductibles, hospital);
  }

  /** The ceiling for such care, grown with the family when it stands for the policy. */
  public Optional<Allowance> ceiling(boolean hospital, int members) {
    return of(ceilings, hospital).map(ceiling -> grown(ceiling, members));
  }

  /** The parameter that fixes a deductible: {@code ded-ip-insuree}. */
  public static String deductibleParameter(Allowance deductible) {
    return parameter(DEDUCTIBLE, deductible.scope(), deductible.level());
  }

  /** The parameter that fixes a ceiling: {@code max-policy}. */
  public static String ceilingParameter(Allowance ceiling) {
    return parameter(CEILING, ceiling.scope(), ceiling.level());
  }

  /** The parameter that limits how many claims of a category a person may have, if there is one. */
  public static Optional<String> mostClaimsParameter(ServiceCategory category) {
    return Optional.ofNullable(MOST_CLAIMS.get(category));
  }

  /** The parameter that limits what one claim of a category is paid, if there is one. */
  public static Optional<String> mostAmountParameter(ServiceCategory category) {
    return Optional.ofNullable(MOST_AMOUNTS.get(category));
  }

  private Allowance grown(Allowance ceiling, int members) {
    FamilyGrowth family = growth.get(ceiling.scope());
    return family == null || ceiling.level() != AllowanceLevel.POLICY
        ? ceiling
        : new Allowance(ceiling.level(), ceiling.scope(), family.apply(ceiling.amount(), members));
  }

  private static Optional<Allowance> of(List<Allowance> allowances, boolean hospital) {
    CareScope kind = hospital ? CareScope.INPATIENT : CareScope.OUTPATIENT;
    return allowances.stream()
        .filter(allowance -> allowance.scope() == CareScope.ALL || allowance.scope() == kind)
        .findFirst();
  }

  private static List<Allowance> allowances(String kind, Map<String, BigDecimal> parameters) {
    List<Allowance> found = new ArrayList<>();
    for (CareScope scope : CareScope.values()) {
      for (AllowanceLevel level : AllowanceLevel.values()) {
        amount(parameters, parameter(kind, scope, level))
            .ifPresent(amount -> found.add(new Allowance(level, scope, amount)));
      }
    }
    return found;
  }

  private static String parameter(String kind, CareScope scope, AllowanceLevel level) {
    return kind + scope.prefix() + level.name().toLowerCase(Locale.ROOT);
  }

  private static FamilyGrowth growth(CareScope scope, Map<String, BigDecimal> parameters) {
    String suffix = scope == CareScope.ALL ? "" : "-" + scope.prefix().substring(0, 2);
    BigDecimal threshold = parameters.get("threshold");
    return new FamilyGrowth(
        threshold == null ? null : threshold.intValueExact(),
        parameters.getOrDefault("max-policy-extra-member" + suffix, BigDecimal.ZERO),
        amount(parameters, "max-ceiling-policy" + suffix).orElse(null));
  }

  private static Optional<BigDecimal> amount(Map<String, BigDecimal> parameters, String name) {
    return Optional.ofNullable(parameters.get(name)).filter(amount -> amount.signum() > 0);
  }

  private static @Nullable HospitalWhen hospitalWhen(@Nullable String ceilingInterpretation) {
    if (ceilingInterpretation == null) {
      return null;
    }
    return switch (ceilingInterpretation) {
      case "I" -> HospitalWhen.STAY;
      case "H" -> HospitalWhen.LEVEL;
      default ->
          throw new IllegalArgumentException(
              "Ceiling interpretation is I or H, not " + ceilingInterpretation);
    };
  }
}
