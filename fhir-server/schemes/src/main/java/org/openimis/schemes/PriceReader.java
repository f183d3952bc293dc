package org.openimis.schemes;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.PriceList;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.money.Money;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;

/** Reads the price lists and the prices in them. */
final class PriceReader {
  private final PackSource source;
  private final PlaceReader places;
  private final CatalogueReader catalogue;
  private final Currency currency;
  private final Codes lists;

  PriceReader(PackSource source, PlaceReader places, CatalogueReader catalogue, Currency currency) {
    this.source = source;
    this.places = places;
    this.catalogue = catalogue;
    this.currency = currency;
    this.lists =
        Codes.of(
            source.table(Tables.PRICE_LISTS),
            row -> key(CatalogueReader.kind(row), row.cell("name").text()));
  }

  /** Reports a list of that kind that is not there. */
  void requireList(LineKind kind, Cell name) {
    lists.require(name, key(kind, name.text()));
  }

  List<PriceList> read() {
    List<Row> rows = source.rows(Tables.PRICE_LISTS);
    Rows.requireUnique(
        rows, "name", row -> key(CatalogueReader.kind(row), row.cell("name").text()));
    Map<String, List<Row>> prices = pricesByList(rows);
    return rows.stream().map(row -> list(row, prices)).toList();
  }

  private Map<String, List<Row>> pricesByList(List<Row> listRows) {
    Map<String, LocalDate> starts = new HashMap<>();
    for (Row list : listRows) {
      String key = key(CatalogueReader.kind(list), list.cell("name").text());
      list.cell("date").peekDate().ifPresent(date -> starts.put(key, date));
    }
    List<Row> rows = source.rows(Tables.PRICES);
    rows.stream()
        .filter(CatalogueReader::hasKind)
        .forEach(row -> requireList(CatalogueReader.kind(row), row.cell("price_list")));
    Rows.requireUnique(rows, "code", row -> entryKey(row, starts));
    return Rows.byKey(rows, PriceReader::listKey);
  }

  private PriceList list(Row row, Map<String, List<Row>> prices) {
    LineKind kind = CatalogueReader.kind(row);
    LocalDate from = row.cell("date").date();
    String name = row.cell("name").text();
    places.requireAny(row.cell("location_code"));
    return new PriceList(
        kind,
        name,
        from,
        row.cell("location_code").textOrNull(),
        prices.getOrDefault(key(kind, name), List.of()).stream()
            .map(price -> entry(price, from))
            .sorted(comparing(PriceListEntry::code).thenComparing(PriceListEntry::from))
            .toList());
  }

  private PriceListEntry entry(Row row, LocalDate listFrom) {
    LocalDate from = row.cell("valid_from").dateOrNull();
    if (from != null && from.isBefore(listFrom)) {
      row.cell("valid_from").fault(FaultKind.BEFORE_PRICE_LIST, from, listFrom);
    }
    Cell price = row.cell("price");
    return new PriceListEntry(
        catalogue.registered(row),
        from == null ? listFrom : from,
        price.isEmpty() ? null : new Money(price.amount(currency), currency));
  }

  /** A price without a day of its own starts with its list. */
  private static String entryKey(Row row, Map<String, LocalDate> starts) {
    String list = listKey(row);
    String from = row.cell("valid_from").text();
    String start = from.isEmpty() ? String.valueOf(starts.get(list)) : from;
    return Rows.key(list, row.cell("code").text(), start);
  }

  private static String listKey(Row row) {
    return key(CatalogueReader.kind(row), row.cell("price_list").text());
  }

  private static String key(LineKind kind, String list) {
    return Rows.key(kind.name(), list);
  }
}
