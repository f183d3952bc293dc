package org.openimis.domain.enrolment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.domain.product.EnrolmentTerms;

/**
 * Terms of a product in the words of docs/schemes/products.md; twelve months unless they say so.
 */
final class Terms {
  private final Map<String, BigDecimal> parameters = new HashMap<>();
  private List<String> cycles = List.of();

  private Terms() {
    with("insurance-period", 12);
  }

  static Terms terms() {
    return new Terms();
  }

  Terms with(String parameter, int value) {
    parameters.put(parameter, BigDecimal.valueOf(value));
    return this;
  }

  /** As month and day: {@code 06-01}. */
  Terms cycles(String... days) {
    cycles = Arrays.asList(days);
    return this;
  }

  EnrolmentTerms build() {
    return EnrolmentTerms.of("PROD", cycles, parameters);
  }
}
