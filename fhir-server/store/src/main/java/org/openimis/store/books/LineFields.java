package org.openimis.store.books;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.money.Money;

/** What a decision settles about a line, by the names of the columns that keep it. */
final class LineFields {
  private LineFields() {}

  /** The money of a line. */
  static Map<String, Money> amounts(LineDecision line) {
    Map<String, Money> amounts = new TreeMap<>();
    amounts.put("asked", line.line().asked());
    Valuation paid = line.valuation();
    if (paid != null) {
      amounts.put("eligible", paid.eligible());
      amounts.put("deductible", paid.deductible());
      amounts.put("copay", paid.copay());
      amounts.put("over_category", paid.overCategory());
      amounts.put("over_ceiling", paid.overCeiling());
      amounts.put("benefit", paid.benefit());
    }
    return amounts;
  }

  /** All that a line's row keeps of the decision. */
  static Map<String, String> values(LineDecision line) {
    Finding refusal = line.refusal();
    Valuation paid = line.valuation();
    return values(
            line.line().code().kind().name(),
            line.line().code().code(),
            line.line().quantity(),
            paid == null ? BigDecimal.ZERO : paid.quantity(),
            amounts(line))
        .with("reason", refusal == null ? null : refusal.reason().code())
        .with("product", paid == null ? null : paid.product())
        .with("policy", paid == null ? null : paid.policy())
        .values();
  }

  /** The part that is never missing. */
  static Fields values(
      String kind,
      String code,
      BigDecimal quantity,
      BigDecimal accepted,
      Map<String, Money> amounts) {
    var fields =
        new Fields()
            .with("kind", kind)
            .with("code", code)
            .number("quantity", quantity)
            .number("accepted", accepted);
    amounts.forEach(fields::amount);
    return fields;
  }
}
