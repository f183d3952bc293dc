package org.openimis.schemes;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.VisitLimits;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;

/** Reads which product covers which item or service, and how far. */
final class CoverRuleReader {
  private static final Map<String, PriceOrigin> ORIGINS =
      Choices.of(PriceOrigin.values(), PriceOrigin::code);
  private static final Map<String, Limit.Kind> LIMITS =
      Choices.of(Limit.Kind.values(), Limit.Kind::code);
  private static final Map<String, CeilingExclusion> CEILING_EXCLUSIONS =
      Choices.of(CeilingExclusion.values(), CeilingExclusion::code);
  private static final int LONGEST_WAIT = 1200;
  private static final int HIGHEST_QUANTITY = 1_000_000;

  private final List<Row> rows;
  private final CatalogueReader catalogue;
  private final Currency currency;

  CoverRuleReader(PackSource source, CatalogueReader catalogue, Currency currency) {
    this.rows = source.rows(Tables.COVER_RULES);
    this.catalogue = catalogue;
    this.currency = currency;
  }

  /** The rules of each product, by its code. */
  Map<String, List<CoverRuleEntry>> read(Codes products, Map<String, ProductDates> dates) {
    rows.forEach(row -> products.require(row.cell("product_code")));
    Rows.requireUnique(rows, "code", row -> key(row, dates));
    return Rows.byKey(rows, row -> row.cell("product_code").text()).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> rules(entry.getValue(), dates.get(entry.getKey()))));
  }

  private List<CoverRuleEntry> rules(List<Row> ofProduct, @Nullable ProductDates dates) {
    return ofProduct.stream()
        .map(row -> rule(row, Optional.ofNullable(dates)))
        .sorted(comparing(CoverRuleEntry::code).thenComparing(CoverRuleEntry::from))
        .toList();
  }

  private CoverRuleEntry rule(Row row, Optional<ProductDates> dates) {
    Cell from = row.cell("valid_from");
    dates.ifPresent(days -> days.require(from));
    LocalDate start = from.dateOrNull();
    return new CoverRuleEntry(
        catalogue.registered(row),
        start == null ? dates.flatMap(ProductDates::from).orElse(LocalDate.EPOCH) : start,
        row.cell("price_origin").choice(ORIGINS),
        limits(row, ""),
        limits(row, "_e"),
        limits(row, "_r"),
        row.cell("waiting_months_adult").whole(0, LONGEST_WAIT, 0),
        row.cell("waiting_months_child").whole(0, LONGEST_WAIT, 0),
        row.cell("max_quantity_adult").wholeOrNull(0, HIGHEST_QUANTITY),
        row.cell("max_quantity_child").wholeOrNull(0, HIGHEST_QUANTITY),
        row.cell("ceiling_exclusion_adult").choiceOrNull(CEILING_EXCLUSIONS),
        row.cell("ceiling_exclusion_child").choiceOrNull(CEILING_EXCLUSIONS));
  }

  private VisitLimits limits(Row row, String visit) {
    Limit.Kind kind = row.cell("limit_type" + visit).choiceOrNull(LIMITS);
    return new VisitLimits(
        limit(row.cell("limit_type" + visit), kind, row.cell("limit_adult" + visit)),
        limit(row.cell("limit_type" + visit), kind, row.cell("limit_child" + visit)));
  }

  private @Nullable Limit limit(Cell type, Limit.@Nullable Kind kind, Cell cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (kind == null) {
      if (type.isEmpty()) {
        type.fault(FaultKind.LIMIT_WITHOUT_TYPE, cell.text());
      }
      return null;
    }
    return switch (kind) {
      case SHARE -> new Limit(kind, cell.number(0, 100));
      case FIXED -> new Limit(kind, cell.amount(currency));
    };
  }

  /** A rule without a day of its own starts with its product. */
  private static String key(Row row, Map<String, ProductDates> dates) {
    String product = row.cell("product_code").text();
    String from = row.cell("valid_from").text();
    ProductDates days = dates.get(product);
    if (from.isEmpty() && days != null) {
      from = days.from().map(LocalDate::toString).orElse("");
    }
    return Rows.key(product, row.cell("kind").text(), row.cell("code").text(), from);
  }
}
