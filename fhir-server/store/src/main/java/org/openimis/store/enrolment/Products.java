package org.openimis.store.enrolment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.product.EnrolmentTerms;
import org.openimis.store.sql.Database;

/** Reads what products ask of families on a day. */
final class Products {
  private final Database database;

  Products(Database database) {
    this.database = database;
  }

  /**
   * A product of a scheme.
   *
   * @param id of its InsurancePlan
   * @param successor the code of the product that takes its place; null for none
   * @param location where it is sold; null for everywhere
   */
  record Product(
      String id,
      String scheme,
      String code,
      @Nullable String location,
      List<String> cycles,
      @Nullable String successor,
      LocalDate from,
      LocalDate to) {}

  Optional<Product> find(String scheme, String code) {
    return query("scheme = ? AND code = ?", scheme, code);
  }

  Optional<Product> find(String scheme, PartyReference reference) {
    return query(
        "scheme = ? AND " + (reference.id() == null ? "code" : "resource_id") + " = ?",
        scheme,
        Families.key(reference));
  }

  private Optional<Product> query(String condition, String scheme, String value) {
    return database.queryOne(
        "SELECT * FROM scheme.product WHERE " + condition,
        (row, i) -> {
          String cycles = row.getString("cycles");
          return new Product(
              row.getString("resource_id"),
              row.getString("scheme"),
              row.getString("code"),
              row.getString("location"),
              cycles == null ? List.of() : List.of(cycles.split(" ")),
              row.getString("successor"),
              row.getObject("valid_from", LocalDate.class),
              row.getObject("valid_to", LocalDate.class));
        },
        scheme,
        value);
  }

  /** Its terms on a day; null when it is not sold on that day, or insures for no time. */
  @Nullable EnrolmentTerms terms(Product product, LocalDate day) {
    if (day.isBefore(product.from()) || day.isAfter(product.to())) {
      return null;
    }
    Map<String, BigDecimal> parameters = new HashMap<>();
    database.query(
        """
        SELECT DISTINCT ON (name) name, value FROM scheme.product_parameter
         WHERE scheme = ? AND product = ? AND valid_from <= ?
         ORDER BY name, valid_from DESC
        """,
        (row, i) -> parameters.put(row.getString("name"), row.getBigDecimal("value")),
        product.scheme(),
        product.code(),
        day);
    return parameters.getOrDefault("insurance-period", BigDecimal.ZERO).signum() > 0
        ? EnrolmentTerms.of(product.code(), product.cycles(), parameters)
        : null;
  }
}
