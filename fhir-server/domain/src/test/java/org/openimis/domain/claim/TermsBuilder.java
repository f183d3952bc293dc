package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.BenefitTerms;

/** How far a product pays, in the parameters of a scheme pack; unless told otherwise for ever. */
final class TermsBuilder {
  private final String product;
  private final Map<String, BigDecimal> parameters = new HashMap<>();
  private @Nullable String ceilingInterpretation;

  private TermsBuilder(String product) {
    this.product = product;
  }

  static TermsBuilder terms(String product) {
    return new TermsBuilder(product);
  }

  /** A parameter by its name in docs/schemes/products.md. */
  TermsBuilder with(String parameter, String value) {
    parameters.put(parameter, new BigDecimal(value));
    return this;
  }

  TermsBuilder countingStaysAsHospital() {
    this.ceilingInterpretation = "I";
    return this;
  }

  TermsBuilder countingHospitalsAsHospital() {
    this.ceilingInterpretation = "H";
    return this;
  }

  BenefitTerms build() {
    return BenefitTerms.of(product, ceilingInterpretation, parameters);
  }

  /** For the report of an invariant that does not hold. */
  @Override
  public String toString() {
    return build().toString();
  }
}
