package org.openimis.store.claim;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.money.Money;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dated;

/** Register entries and list prices of a group of claims. */
final class CatalogueFacts {
  private final Map<RegisterKey, List<Dated<RegisterEntry>>> register;
  private final Map<PriceKey, List<Dated<Optional<BigDecimal>>>> prices;

  CatalogueFacts(Database database, Wanted wanted) {
    this.register = readRegister(database, wanted);
    this.prices = readPrices(database, wanted);
  }

  /** What the register says on that day of what the claim asks for. */
  List<RegisterEntry> register(SubmittedClaim claim, LocalDate day) {
    return codes(claim)
        .map(code -> register.get(new RegisterKey(claim.key().scheme(), code)))
        .filter(Objects::nonNull)
        .flatMap(rows -> Dated.asOf(rows, day).stream())
        .toList();
  }

  /** The prices of the facility's lists; a list without a price of its own takes the register's. */
  List<ListPrice> prices(
      SubmittedClaim claim, Facility facility, List<RegisterEntry> entries, LocalDate day) {
    return codes(claim)
        .flatMap(code -> price(claim, facility, code, entries, day).stream())
        .toList();
  }

  private Optional<ListPrice> price(
      SubmittedClaim claim,
      Facility facility,
      MedicalCode code,
      List<RegisterEntry> entries,
      LocalDate day) {
    String list = listFor(code, facility);
    if (list == null) {
      return Optional.empty();
    }
    List<Dated<Optional<BigDecimal>>> rows =
        prices.getOrDefault(new PriceKey(claim.key().scheme(), list, code), List.of());
    Currency currency = claim.lines().get(0).unitPrice().currency();
    return Dated.asOf(rows, day)
        .flatMap(
            own ->
                own.map(amount -> new Money(amount, currency).rounded())
                    .or(() -> registerPrice(code, entries)))
        .map(amount -> new ListPrice(list, code, amount));
  }

  private static Optional<Money> registerPrice(MedicalCode code, List<RegisterEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.code().equals(code))
        .map(RegisterEntry::price)
        .findFirst();
  }

  private static @Nullable String listFor(MedicalCode code, Facility facility) {
    return code.kind() == LineKind.ITEM ? facility.itemPriceList() : facility.servicePriceList();
  }

  private static Stream<MedicalCode> codes(SubmittedClaim claim) {
    return claim.lines().stream().map(ClaimLine::code).distinct().sorted();
  }

  private static Map<RegisterKey, List<Dated<RegisterEntry>>> readRegister(
      Database database, Wanted wanted) {
    return database
        .query(
            """
            SELECT entry.* FROM unnest(?::text[], ?::text[]) AS wanted (kind, code)
              JOIN scheme.register_entry entry USING (kind, code)
             WHERE entry.scheme = ANY (?)
            """,
            (row, i) ->
                Map.entry(
                    new RegisterKey(row.getString("scheme"), Wanted.code(row)),
                    FactsReader.dated(row, entry(row))),
            wanted.kinds(),
            wanted.codes(),
            wanted.schemes())
        .stream()
        .collect(grouping());
  }

  private static Map<PriceKey, List<Dated<Optional<BigDecimal>>>> readPrices(
      Database database, Wanted wanted) {
    return database
        .query(
            """
            SELECT price.* FROM unnest(?::text[], ?::text[]) AS wanted (kind, code)
              JOIN scheme.price USING (kind, code)
             WHERE price.scheme = ANY (?)
               AND price.price_list IN (
                     SELECT unnest(ARRAY[item_price_list, service_price_list])
                       FROM scheme.facility WHERE code = ANY (?))
            """,
            (row, i) ->
                Map.entry(
                    new PriceKey(
                        row.getString("scheme"), row.getString("price_list"), Wanted.code(row)),
                    FactsReader.dated(row, Optional.ofNullable(row.getBigDecimal("price")))),
            wanted.kinds(),
            wanted.codes(),
            wanted.schemes(),
            wanted.facilities())
        .stream()
        .collect(grouping());
  }

  private static RegisterEntry entry(ResultSet row) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new RegisterEntry(
        Wanted.code(row),
        row.getString("name"),
        new Money(row.getBigDecimal("price"), currency).rounded(),
        CareType.ofCode(row.getString("care_type")),
        new PatientCategories(row.getInt("patients")),
        row.getInt("frequency_days"));
  }

  static <K, V> Collector<Map.Entry<K, V>, ?, Map<K, List<V>>> grouping() {
    return Collectors.groupingBy(
        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }

  private record RegisterKey(String scheme, MedicalCode code) {}

  private record PriceKey(String scheme, String list, MedicalCode code) {}
}
