package org.openimis.store.books;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * Values by name, to be compared with the same values found elsewhere. What is not there is left
 * out, and so is an amount of nothing: an answer need not mention a deductible that nobody has.
 */
final class Fields {
  private final Map<String, String> values = new TreeMap<>();

  Fields with(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value.toString());
    }
    return this;
  }

  Fields number(String name, @Nullable BigDecimal value) {
    return with(name, value == null ? null : plain(value));
  }

  Fields amount(String name, @Nullable Money amount) {
    return amount == null
        ? this
        : amount(name, amount.amount(), amount.currency().getCurrencyCode());
  }

  Fields amount(String name, @Nullable BigDecimal amount, @Nullable String currency) {
    return amount == null || amount.signum() == 0
        ? this
        : with(name, plain(amount) + " " + currency);
  }

  Map<String, String> values() {
    return values;
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
