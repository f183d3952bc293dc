package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.mapping.refusal.Problems;

/** Reads what is asked for one unit: an amount with its currency, which is the scheme's. */
final class PriceReader {
  private static final BigDecimal HIGHEST_PRICE = new BigDecimal("1000000000000");

  private final Currency currency;
  private final Problems problems;

  PriceReader(Currency currency, Problems problems) {
    this.currency = currency;
    this.problems = problems;
  }

  /** The price; null when it is missing or impossible, which is then a problem. */
  @Nullable Money read(org.hl7.fhir.r4.model.Money sent, String path) {
    BigDecimal price = sent.getValue();
    if (price == null) {
      problems.required(path + ".value");
    }
    if (!sent.isEmpty() && !sent.hasCurrency()) {
      problems.required(path + ".currency");
      return null;
    }
    boolean ours = MoneyReader.checkCurrency(sent, path, currency, problems);
    if (price == null || !isPrice(price, path + ".value") || !ours) {
      return null;
    }
    return new Money(price, currency);
  }

  private boolean isPrice(BigDecimal price, String path) {
    if (price.signum() < 0 || price.compareTo(HIGHEST_PRICE) > 0) {
      problems.value(path, price, "price");
      return false;
    }
    if (price.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
      problems.value(path, price, "price-decimals");
      return false;
    }
    return true;
  }
}
