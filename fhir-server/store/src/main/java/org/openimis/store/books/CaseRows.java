package org.openimis.store.books;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openimis.domain.money.Money;
import org.openimis.store.books.KeptCase.LineRow;

/** Reads rows as the checks compare them. */
final class CaseRows {
  private static final List<String> AMOUNTS =
      List.of(
          "asked", "eligible", "deductible", "copay", "over_category", "over_ceiling", "benefit");

  private CaseRows() {}

  static LineRow line(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    Map<String, Money> amounts = new TreeMap<>();
    for (String column : AMOUNTS) {
      amounts.put(column, money(row, column, currency));
    }
    Map<String, String> values =
        LineFields.values(
                row.getString("kind"),
                row.getString("code"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("accepted"),
                amounts)
            .with("reason", row.getString("reason"))
            .with("product", row.getString("product"))
            .with("policy", row.getString("policy"))
            .values();
    return new LineRow(
        row.getLong("version"), row.getInt("sequence"), row.getString("state"), values, amounts);
  }

  /** As it stands, digits beyond the minor unit included. */
  static Money money(ResultSet row, String column, String currency) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return new Money(amount, Currency.getInstance(currency));
  }
}
