package org.openimis.domain.claim;

import static org.openimis.domain.claim.TermsBuilder.terms;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How far the products of the invariants pay: narrow limits of every level and scope. */
final class Allowances {
  private static final List<String> SCOPES = List.of("", "ip-", "op-");
  private static final List<String> LEVELS = List.of("treatment", "insuree", "policy");

  private Allowances() {}

  static Arbitrary<TermsBuilder[]> termsOfAllProducts() {
    return Combinators.combine(Worlds.PRODUCTS.stream().map(Allowances::termsOf).toList())
        .as(terms -> terms.toArray(TermsBuilder[]::new));
  }

  /** One level each for deductible and ceiling, as packs are checked for. */
  private static Arbitrary<TermsBuilder> termsOf(String product) {
    return Combinators.combine(
            parameter("ded-", "25", "50", "120"),
            parameter("max-", "60", "150", "400"),
            numbers(),
            amounts(),
            Arbitraries.of("", "I", "H"))
        .as(
            (deductible, ceiling, numbers, amounts, hospital) -> {
              TermsBuilder terms = terms(product);
              deductible.forEach(terms::with);
              ceiling.forEach(terms::with);
              numbers.forEach(terms::with);
              amounts.forEach(terms::with);
              terms.with("threshold", "2").with("max-policy-extra-member", "30");
              return switch (hospital) {
                case "I" -> terms.countingStaysAsHospital();
                case "H" -> terms.countingHospitalsAsHospital();
                default -> terms;
              };
            });
  }

  private static Arbitrary<Map<String, String>> parameter(String kind, String... amounts) {
    return Combinators.combine(
            Arbitraries.of(SCOPES), Arbitraries.of(LEVELS), Arbitraries.of(amounts))
        .as((scope, level, amount) -> Map.of(kind + scope + level, amount))
        .injectNull(0.5)
        .map(found -> found == null ? Map.of() : found);
  }

  private static Arbitrary<Map<String, String>> numbers() {
    return Arbitraries.maps(
            Arbitraries.of(
                "max-no-hospitalization",
                "max-no-visits",
                "max-no-consultation",
                "max-no-surgery",
                "max-no-delivery",
                "max-no-antenatal"),
            Arbitraries.of("0", "1", "2"))
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Arbitrary<Map<String, String>> amounts() {
    return Arbitraries.maps(
            Arbitraries.of(
                "max-amount-hospitalization",
                "max-amount-consultation",
                "max-amount-surgery",
                "max-amount-delivery",
                "max-amount-antenatal"),
            Arbitraries.of("55", "160"))
        .ofMinSize(2)
        .ofMaxSize(4);
  }
}
