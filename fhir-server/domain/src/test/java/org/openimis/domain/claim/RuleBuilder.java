package org.openimis.domain.claim;

import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;

/** What a product says of a line: unless told otherwise it pays the list's price in full. */
final class RuleBuilder {
  private final String product;
  private PriceOrigin origin = PriceOrigin.PRICE_LIST;
  private PriceRule priceRule = PriceRule.LOWER;
  private VisitLimits other = VisitLimits.both(Limit.share("100"));
  private VisitLimits emergency = other;
  private VisitLimits referral = other;
  private int waitingAdult;
  private int waitingChild;
  private @Nullable Integer mostAdult;
  private @Nullable Integer mostChild;
  private @Nullable CeilingExclusion exclusionAdult;
  private @Nullable CeilingExclusion exclusionChild;

  private RuleBuilder(String product) {
    this.product = product;
  }

  static RuleBuilder product(String code) {
    return new RuleBuilder(code);
  }

  RuleBuilder paying(Limit limit) {
    return payingAdults(limit, limit);
  }

  /** The same on every kind of visit; null where it does not pay. */
  RuleBuilder payingAdults(@Nullable Limit adult, @Nullable Limit child) {
    other = new VisitLimits(adult, child);
    emergency = other;
    referral = other;
    return this;
  }

  RuleBuilder payingOn(VisitType visitType, VisitLimits limits) {
    switch (visitType) {
      case OTHER -> other = limits;
      case EMERGENCY -> emergency = limits;
      case REFERRAL -> referral = limits;
    }
    return this;
  }

  RuleBuilder pricedAsAsked() {
    this.origin = PriceOrigin.ASKED;
    return this;
  }

  RuleBuilder pricedAsListed() {
    this.priceRule = PriceRule.LIST;
    return this;
  }

  /** The batch run decides what share is paid. */
  RuleBuilder pricedByTheBatchRun() {
    this.origin = PriceOrigin.RELATIVE;
    return this;
  }

  RuleBuilder waitingMonths(int adult, int child) {
    this.waitingAdult = adult;
    this.waitingChild = child;
    return this;
  }

  /** Units in a period of cover, for adults and children alike. */
  RuleBuilder atMost(int units) {
    return atMost(units, units);
  }

  RuleBuilder atMost(@Nullable Integer adult, @Nullable Integer child) {
    this.mostAdult = adult;
    this.mostChild = child;
    return this;
  }

  RuleBuilder outsideCeiling(@Nullable CeilingExclusion adult, @Nullable CeilingExclusion child) {
    this.exclusionAdult = adult;
    this.exclusionChild = child;
    return this;
  }

  CoverRule build(MedicalCode code) {
    return new CoverRule(
        product,
        code,
        origin,
        priceRule,
        other,
        emergency,
        referral,
        waitingAdult,
        waitingChild,
        mostAdult,
        mostChild,
        exclusionAdult,
        exclusionChild);
  }
}
