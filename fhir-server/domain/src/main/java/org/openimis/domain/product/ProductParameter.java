package org.openimis.domain.product;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that the law fixes for a product, with its history.
 *
 * @param name for example {@code lump-sum} or {@code max-policy}; docs/schemes lists all
 * @param reference the law or decision behind it
 * @param values the earliest first; amounts are in the scheme's currency
 */
public record ProductParameter(
    String name, @Nullable String reference, List<Dated<BigDecimal>> values) {
  public ProductParameter {
    values = List.copyOf(values);
  }
}
