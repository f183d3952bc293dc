package org.openimis.store.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.PriceRule;
import org.openimis.store.law.ProductLaw.ProductRow;
import org.openimis.store.law.SchemeLaw.PriceKey;
import org.openimis.store.law.SchemeLaw.RuleKey;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dated;
import org.openimis.store.sql.Dates;

/** Reads one scheme's law from the projections; one query a table, however many keys. */
final class LawReader {
  private final Database database;
  private final String scheme;

  LawReader(Database database, String scheme) {
    this.database = database;
    this.scheme = scheme;
  }

  Map<String, List<Dated<Facility>>> facilities(Set<String> codes) {
    return database
        .query(
            "SELECT * FROM scheme.facility WHERE scheme = ? AND code = ANY (?)",
            (row, i) -> Map.entry(row.getString("code"), LawRows.dated(row, LawRows.facility(row))),
            scheme,
            codes.toArray(String[]::new))
        .stream()
        .collect(grouping());
  }

  Map<MedicalCode, List<Dated<RegisterEntry>>> register(Set<MedicalCode> codes) {
    Map<String, List<PackageContent.Part>> parts = parts(codes);
    return database
        .query(
            """
            SELECT entry.* FROM unnest(?::text[], ?::text[]) AS wanted (kind, code)
              JOIN scheme.register_entry entry USING (kind, code)
             WHERE entry.scheme = ?
            """,
            (row, i) -> Map.entry(LawRows.code(row), LawRows.dated(row, LawRows.entry(row, parts))),
            kinds(codes, Function.identity()),
            codes(codes, Function.identity()),
            scheme)
        .stream()
        .collect(grouping());
  }

  private Map<String, List<PackageContent.Part>> parts(Set<MedicalCode> codes) {
    return database
        .query(
            """
            SELECT * FROM scheme.package_part WHERE scheme = ? AND service = ANY (?)
             ORDER BY service, kind, code
            """,
            (row, i) -> Map.entry(row.getString("service"), LawRows.part(row)),
            scheme,
            codes(codes, Function.identity()))
        .stream()
        .collect(grouping());
  }

  Map<PriceKey, List<Dated<Optional<BigDecimal>>>> prices(Set<PriceKey> keys) {
    return database
        .query(
            """
            SELECT price.* FROM unnest(?::text[], ?::text[], ?::text[])
                                AS wanted (price_list, kind, code)
              JOIN scheme.price USING (price_list, kind, code)
             WHERE price.scheme = ?
            """,
            (row, i) ->
                Map.entry(
                    new PriceKey(row.getString("price_list"), LawRows.code(row)),
                    LawRows.dated(row, Optional.ofNullable(row.getBigDecimal("price")))),
            keys.stream().map(PriceKey::list).toArray(String[]::new),
            kinds(keys, PriceKey::code),
            codes(keys, PriceKey::code),
            scheme)
        .stream()
        .collect(grouping());
  }

  Map<RuleKey, List<Dated<CoverRule>>> coverRules(Set<RuleKey> keys) {
    return database
        .query(
            """
            SELECT rule.* FROM unnest(?::text[], ?::text[], ?::text[])
                               AS wanted (product, kind, code)
              JOIN scheme.cover_rule rule USING (product, kind, code)
             WHERE rule.scheme = ?
            """,
            (row, i) ->
                Map.entry(
                    new RuleKey(row.getString("product"), LawRows.code(row)),
                    LawRows.dated(row, LawRows.coverRule(row))),
            keys.stream().map(RuleKey::product).toArray(String[]::new),
            kinds(keys, RuleKey::code),
            codes(keys, RuleKey::code),
            scheme)
        .stream()
        .collect(grouping());
  }

  Map<String, List<Dated<PriceRule>>> priceRules(Set<String> products) {
    return database
        .query(
            "SELECT * FROM scheme.product_price_rule WHERE scheme = ? AND product = ANY (?)",
            (row, i) ->
                Map.entry(
                    row.getString("product"),
                    new Dated<>(
                        PriceRule.valueOf(row.getString("rule")),
                        row.getObject("valid_from", LocalDate.class),
                        Dates.END)),
            scheme,
            products.toArray(String[]::new))
        .stream()
        .collect(grouping());
  }

  Map<String, ProductRow> products(Set<String> products) {
    Map<String, ProductRow> rows = new HashMap<>();
    String[] codes = products.toArray(String[]::new);
    database.query(
        "SELECT code, ceiling_interpretation FROM scheme.product WHERE scheme = ? AND code = ANY (?)",
        (row, i) ->
            rows.put(
                row.getString("code"),
                new ProductRow(row.getString("ceiling_interpretation"), new HashMap<>())),
        scheme,
        codes);
    database.query(
        """
        SELECT product, name, value, valid_from FROM scheme.product_parameter
         WHERE scheme = ? AND product = ANY (?)
        """,
        (row, i) ->
            rows.computeIfAbsent(
                    row.getString("product"), code -> new ProductRow(null, new HashMap<>()))
                .parameters()
                .computeIfAbsent(row.getString("name"), name -> new ArrayList<>())
                .add(
                    new Dated<>(
                        row.getBigDecimal("value"),
                        row.getObject("valid_from", LocalDate.class),
                        Dates.END)),
        scheme,
        codes);
    return rows;
  }

  private static <T> String[] kinds(Set<T> keys, Function<T, MedicalCode> code) {
    return keys.stream().map(key -> code.apply(key).kind().name()).toArray(String[]::new);
  }

  private static <T> String[] codes(Set<T> keys, Function<T, MedicalCode> code) {
    return keys.stream().map(key -> code.apply(key).code()).toArray(String[]::new);
  }

  private static <K, V> Collector<Map.Entry<K, V>, ?, Map<K, List<V>>> grouping() {
    return Collectors.groupingBy(
        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }
}
