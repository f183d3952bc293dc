package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.valuation.PolicyAccount;

/**
 * What a line is worth under the cover that pays for it, in the order that decides money
 * (scheme-rules 2.9.1): price, fixed limit, deductible, co-insurance, category amount, ceiling.
 */
final class LineValuation {
  private LineValuation() {}

  /**
   * @param quantity the units that the rules leave of those asked
   * @param account of the policy that pays, as earlier lines of the claim have left it
   */
  static Valuation of(
      ClaimLine line,
      ClaimCase claimCase,
      ProductChoice.Chosen chosen,
      BigDecimal quantity,
      PolicyAccount account) {
    CoverRule rule = chosen.candidate().rule();
    Limit limit = chosen.limit();
    Money listPrice = claimCase.facts().listPrice(line.code()).map(ListPrice::price).orElse(null);
    boolean packageWhole = isWhole(line, claimCase);
    Money unitPrice = unitPrice(line, claimCase, listPrice, rule, packageWhole);
    Money worth = unitPrice.times(quantity);
    if (limit.kind() == Limit.Kind.FIXED && !limit.isUnlimited()) {
      worth = worth.min(new Money(limit.value().multiply(quantity), worth.currency()));
    }
    var before =
        new Valuation.Left(account.deductibleLeft(), account.categoryLeft(), account.ceilingLeft());
    Money deductible = account.deduct(worth);
    BigDecimal share = limit.kind() == Limit.Kind.SHARE ? limit.value() : BigDecimal.valueOf(100);
    // Rounded once, after the co-insurance (conventions 13); the copay takes what is left.
    Money shared = notNegative(worth.minus(deductible)).percent(share).rounded();
    Money overCategory = account.overCategory(shared);
    Money due = shared.minus(overCategory);
    boolean outside = rule.isOutsideCeiling(claimCase.isAdult(), account.isHospital());
    Money benefit = account.pay(due, outside);
    Money eligible = worth.rounded();
    return new Valuation(
        chosen.candidate().cover().coverage(),
        chosen.candidate().cover().policy(),
        rule.product(),
        rule.priceOrigin(),
        rule.priceRule(),
        limit,
        quantity,
        line.unitPrice(),
        listPrice,
        unitPrice,
        packageWhole,
        eligible,
        deductible,
        eligible.minus(deductible).minus(shared),
        overCategory,
        due.minus(benefit),
        benefit,
        outside,
        before);
  }

  /** A reviewer's price; else by the product's price origin (scheme-rules 2.9.2, REC). */
  private static Money unitPrice(
      ClaimLine line,
      ClaimCase claimCase,
      @Nullable Money listPrice,
      CoverRule rule,
      boolean packageWhole) {
    return claimCase
        .facts()
        .review(line)
        .flatMap(review -> Optional.ofNullable(review.unitPrice()))
        .orElseGet(
            () ->
                packageWhole
                    ? priceByOrigin(line, claimCase, listPrice, rule)
                    : Money.zero(line.unitPrice().currency()));
  }

  /** Conventions 13: the lower of asked and list price, unless the product pays the list's. */
  private static Money priceByOrigin(
      ClaimLine line, ClaimCase claimCase, @Nullable Money listPrice, CoverRule rule) {
    Money asked = line.unitPrice();
    if (rule.priceOrigin() == PriceOrigin.ASKED || listPrice == null) {
      return fixedPrice(line, claimCase, listPrice).map(asked::min).orElse(asked);
    }
    return rule.priceRule() == PriceRule.LIST ? listPrice : asked.min(listPrice);
  }

  /** A package of fixed price is never paid above it, even where the product pays what is asked. */
  private static Optional<Money> fixedPrice(
      ClaimLine line, ClaimCase claimCase, @Nullable Money listPrice) {
    return content(line, claimCase)
        .filter(content -> content.type() == PackageContent.Type.FIXED_PRICE)
        .flatMap(
            content ->
                Optional.ofNullable(listPrice)
                    .or(() -> claimCase.facts().registered(line.code()).map(RegisterEntry::price)));
  }

  /** A package paid as defined is worth its price only with exactly its parts. */
  private static boolean isWhole(ClaimLine line, ClaimCase claimCase) {
    return content(line, claimCase)
        .filter(content -> content.type() == PackageContent.Type.AS_DEFINED)
        .map(content -> units(content.parts()).equals(units(line.parts())))
        .orElse(true);
  }

  private static Optional<PackageContent> content(ClaimLine line, ClaimCase claimCase) {
    return claimCase
        .facts()
        .registered(line.code())
        .flatMap(entry -> Optional.ofNullable(entry.packageContent()));
  }

  private static Map<MedicalCode, BigDecimal> units(Iterable<PackageContent.Part> parts) {
    Map<MedicalCode, BigDecimal> units = new HashMap<>();
    for (PackageContent.Part part : parts) {
      units.merge(part.code(), part.quantity(), BigDecimal::add);
    }
    units.replaceAll((code, quantity) -> quantity.stripTrailingZeros());
    return units;
  }

  private static Money notNegative(Money amount) {
    return amount.isNegative() ? Money.zero(amount.currency()) : amount;
  }
}
