package org.openimis.store.law;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.PriceRule;
import org.openimis.store.sql.Dated;

/** What products pay and how far, by day. */
final class ProductLaw {
  private static final int MOST_DAYS = 20_000;

  private final DatedTable<String, PriceRule> priceRules;
  private final Cache<String, ProductRow> rows;
  private final LawReader reader;
  private final Cache<ProductDay, List<BenefitTerms>> terms =
      Caffeine.newBuilder().maximumSize(MOST_DAYS).build();

  ProductLaw(LawReader reader) {
    this.reader = reader;
    this.priceRules = new DatedTable<>(reader::priceRules);
    this.rows = Caffeine.newBuilder().build();
  }

  /**
   * A product with all values of its parameters.
   *
   * @param parameters by name, each dated
   */
  record ProductRow(
      @Nullable String ceilingInterpretation, Map<String, List<Dated<BigDecimal>>> parameters) {}

  private record ProductDay(String product, LocalDate day) {}

  void prepare(Collection<String> products) {
    priceRules.prepare(products);
    var unused = rows.getAll(products, missing -> reader.products(Set.copyOf(missing)));
  }

  CoverRule withPriceRule(CoverRule rule, LocalDate day) {
    return priceRules.on(rule.product(), day).map(rule::withPriceRule).orElse(rule);
  }

  /** The terms of a product that the register knows. */
  Stream<BenefitTerms> terms(String product, LocalDate day) {
    return terms.get(new ProductDay(product, day), this::read).stream();
  }

  private List<BenefitTerms> read(ProductDay key) {
    Set<String> wanted = Set.of(key.product());
    ProductRow row = rows.getAll(wanted, missing -> reader.products(wanted)).get(key.product());
    if (row == null) {
      return List.of();
    }
    Map<String, BigDecimal> values = new HashMap<>();
    row.parameters()
        .forEach(
            (name, dated) ->
                Dated.asOf(dated, key.day()).ifPresent(value -> values.put(name, value)));
    return List.of(BenefitTerms.of(key.product(), row.ceilingInterpretation(), values));
  }
}
