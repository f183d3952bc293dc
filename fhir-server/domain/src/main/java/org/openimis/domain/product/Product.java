package org.openimis.domain.product;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insurance product.
 *
 * @param location the code of the place where it is sold; null for everywhere
 * @param reference the law or decision behind it
 * @param successor the code of the product that takes its place when it is not sold any more; null
 *     for none
 * @param priceRules what it pays when asked and list price differ; {@link PriceRule#LOWER} before
 *     the first
 * @param cycles start days of fixed cycles as month-day, for example 06-01
 * @param ceilingInterpretation I when a stay makes the in-patient ceiling count, H when the level
 *     of the facility does
 */
public record Product(
    String code,
    String name,
    @Nullable String location,
    LocalDate from,
    LocalDate to,
    @Nullable String reference,
    @Nullable String successor,
    List<Dated<PriceRule>> priceRules,
    List<ProductParameter> parameters,
    List<String> cycles,
    @Nullable String ceilingInterpretation,
    List<CoverRuleEntry> coverRules) {
  public Product {
    priceRules = List.copyOf(priceRules);
    parameters = List.copyOf(parameters);
    cycles = List.copyOf(cycles);
    coverRules = List.copyOf(coverRules);
  }
}
