package org.openimis.mapping.claim;

import java.util.Currency;
import org.hl7.fhir.r4.model.Money;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;

/** Amounts in a claim are in the scheme's currency. */
final class MoneyReader {
  private MoneyReader() {}

  /** Whether the amount names no other currency; another one is a problem. */
  static boolean checkCurrency(Money money, String path, Currency expected, Problems problems) {
    String sent = money.getCurrency();
    if (sent == null || sent.equals(expected.getCurrencyCode())) {
      return true;
    }
    problems.add(ProblemCode.CURRENCY, path + ".currency", sent, expected.getCurrencyCode());
    return false;
  }
}
