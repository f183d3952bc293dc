package org.openimis.domain.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;

/** What a line is worth under the cover that pays for it (scheme-rules 2.9: price and limits). */
final class LineValuation {
  private LineValuation() {}

  static Valuation of(ClaimLine line, ClaimCase claimCase, ProductChoice.Chosen chosen) {
    CoverRule rule = chosen.candidate().rule();
    Limit limit = chosen.limit();
    Money listPrice = claimCase.facts().listPrice(line.code()).map(ListPrice::price).orElse(null);
    Money unitPrice = unitPrice(line.unitPrice(), listPrice, rule);
    Money eligible = unitPrice.times(line.quantity());
    if (limit.kind() == Limit.Kind.FIXED && !limit.isUnlimited()) {
      var most = new Money(limit.value().multiply(line.quantity()), eligible.currency());
      eligible = eligible.min(most);
    }
    BigDecimal share = limit.kind() == Limit.Kind.SHARE ? limit.value() : BigDecimal.valueOf(100);
    // Rounded once, after the co-insurance (conventions 13); the copay takes what is left.
    Money benefit = eligible.percent(share).rounded();
    eligible = eligible.rounded();
    return new Valuation(
        chosen.candidate().cover().coverage(),
        chosen.candidate().cover().policy(),
        rule.product(),
        rule.priceOrigin(),
        rule.priceRule(),
        limit,
        line.quantity(),
        line.unitPrice(),
        listPrice,
        unitPrice,
        eligible,
        eligible.minus(benefit),
        benefit);
  }

  /** Conventions 13: the lower of asked and list price, unless the product pays the list's. */
  private static Money unitPrice(Money asked, @Nullable Money listPrice, CoverRule rule) {
    if (rule.priceOrigin() == PriceOrigin.ASKED || listPrice == null) {
      return asked;
    }
    return rule.priceRule() == PriceRule.LIST ? listPrice : asked.min(listPrice);
  }
}
