package org.openimis.domain.enrolment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.EnrolmentTerms;
import org.openimis.domain.product.EnrolmentTerms.ContributionTerms;
import org.openimis.domain.product.EnrolmentTerms.EarlyDiscount;

/**
 * What a policy costs a family, and of what that is made up (scheme-rules 3.2).
 *
 * @param parts what is asked for, in the order of a receipt; none of them 0
 * @param discount what coming early takes off the whole, registration and assembly included
 * @param total what is owed: the parts less the discount, rounded once
 */
public record PolicyValue(List<Part> parts, Money discount, Money total) {
  public PolicyValue {
    parts = List.copyOf(parts);
  }

  /** For what a part is asked. */
  public enum Kind {
    LUMP_SUM,
    ADULT,
    CHILD,
    ASSEMBLY_LUMP_SUM,
    ASSEMBLY_FEE,
    REGISTRATION_LUMP_SUM,
    REGISTRATION_FEE
  }

  /**
   * One part.
   *
   * @param count how many members it is asked for; 1 for what is asked once for the family
   * @param price for one
   */
  public record Part(Kind kind, int count, Money price) {
    public Money amount() {
      return price.times(BigDecimal.valueOf(count));
    }
  }

  /**
   * The value of a policy.
   *
   * @param early whether the family came early enough for the discount of this stage ({@link
   *     PolicyDates#isEarly})
   */
  public static PolicyValue of(
      EnrolmentTerms terms,
      Household household,
      PolicyStage stage,
      boolean early,
      Currency currency) {
    var parts = new Parts(currency);
    contribute(parts, terms.contribution(), household);
    ContributionTerms asked = terms.contribution();
    parts.addOneOf(
        new Fee(Kind.ASSEMBLY_LUMP_SUM, asked.assemblyLumpSum()),
        new Fee(Kind.ASSEMBLY_FEE, asked.assemblyFee()),
        household.size());
    if (stage == PolicyStage.NEW) {
      parts.addOneOf(
          new Fee(Kind.REGISTRATION_LUMP_SUM, asked.registrationLumpSum()),
          new Fee(Kind.REGISTRATION_FEE, asked.registrationFee()),
          household.size());
    }
    return parts.value(early ? discount(terms, stage) : BigDecimal.ZERO);
  }

  /** With a lump sum whom it does not include; without one everybody. */
  private static void contribute(Parts parts, ContributionTerms asked, Household household) {
    int adults = household.count(true, false);
    int children = household.count(false, false);
    if (asked.lumpSum().signum() > 0) {
      parts.add(Kind.LUMP_SUM, 1, asked.lumpSum());
      Integer threshold = asked.threshold();
      int included = threshold == null ? adults + children : threshold;
      int includedAdults = Math.min(adults, included);
      adults -= includedAdults;
      children = Math.max(0, children + includedAdults - included);
    }
    parts.add(Kind.ADULT, adults + household.count(true, true), asked.adult());
    parts.add(Kind.CHILD, children + household.count(false, true), asked.child());
  }

  private static BigDecimal discount(EnrolmentTerms terms, PolicyStage stage) {
    EarlyDiscount discount =
        stage == PolicyStage.NEW ? terms.enrolmentDiscount() : terms.renewalDiscount();
    return discount.isGranted() ? discount.percent() : BigDecimal.ZERO;
  }

  private record Fee(Kind kind, BigDecimal price) {}

  private static final class Parts {
    private final Currency currency;
    private final List<Part> parts = new ArrayList<>();

    Parts(Currency currency) {
      this.currency = currency;
    }

    void add(Kind kind, int count, BigDecimal price) {
      if (count > 0 && price.signum() > 0) {
        parts.add(new Part(kind, count, new Money(price, currency)));
      }
    }

    /** A sum for the family takes the place of a fee for each member. */
    void addOneOf(Fee lumpSum, Fee each, int members) {
      if (lumpSum.price().signum() > 0) {
        add(lumpSum.kind(), 1, lumpSum.price());
      } else {
        add(each.kind(), members, each.price());
      }
    }

    PolicyValue value(BigDecimal percentOff) {
      Money whole = parts.stream().map(Part::amount).reduce(Money.zero(currency), Money::plus);
      Money total = whole.minus(whole.percent(percentOff)).rounded();
      return new PolicyValue(parts, whole.minus(total), total);
    }
  }
}
