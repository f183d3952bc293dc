package org.openimis.store.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.function.Function;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.AccountId;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.Bucket;

/** Reads accounts and amounts from rows. */
final class AccountRows {
  private AccountRows() {}

  static AccountId account(ResultSet row) throws SQLException {
    return new AccountId(
        row.getString("scheme"),
        row.getString("policy"),
        row.getString("insuree_number"),
        Bucket.ofCode(row.getString("bucket")));
  }

  static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")))
        .rounded();
  }

  static BenefitUse use(Bucket bucket, BigDecimal amount) {
    var taken =
        bucket.isDeductible()
            ? new BenefitUse.CareUse(amount, BigDecimal.ZERO)
            : new BenefitUse.CareUse(BigDecimal.ZERO, amount);
    return BenefitUse.NONE.plus(bucket.isHospital(), taken);
  }

  static <T> String[] column(Collection<T> keys, Function<T, String> column) {
    return keys.stream().map(column).toArray(String[]::new);
  }
}
