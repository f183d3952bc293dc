package org.openimis.domain.product;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a product asks of a family and for how long it insures it, as the parameters say on one day
 * (scheme-rules 3.1). Amounts are in the currency of the scheme, periods in months.
 *
 * @param maxMembers how many members a policy covers; null for any number
 * @param cycles the start days of fixed cycles, the earliest of the year first; empty where a
 *     policy may start on any day
 * @param insurancePeriod how long a policy runs
 */
public record EnrolmentTerms(
    String product,
    ContributionTerms contribution,
    @Nullable Integer maxMembers,
    List<MonthDay> cycles,
    int insurancePeriod,
    int administrationPeriod,
    GracePeriods grace,
    EarlyDiscount enrolmentDiscount,
    EarlyDiscount renewalDiscount) {

  /**
   * What a family contributes. An amount of 0 is none.
   *
   * @param threshold how many members the lump sum includes; null for all of them
   */
  public record ContributionTerms(
      BigDecimal lumpSum,
      @Nullable Integer threshold,
      BigDecimal adult,
      BigDecimal child,
      BigDecimal registrationLumpSum,
      BigDecimal registrationFee,
      BigDecimal assemblyLumpSum,
      BigDecimal assemblyFee) {}

  /**
   * How late one may be.
   *
   * @param payment months in which a contribution may be paid where there are no cycles
   * @param enrolment months after the start of a cycle in which a new policy still gets that start
   * @param renewal the same for a renewal; also how long after the end of a policy it may be
   *     renewed
   */
  public record GracePeriods(int payment, int enrolment, int renewal) {}

  /**
   * What coming early takes off the value of a policy.
   *
   * @param percent of the whole value; 0 is none
   * @param months how long before the start counts as early; 0 is none
   */
  public record EarlyDiscount(BigDecimal percent, int months) {
    public boolean isGranted() {
      return percent.signum() > 0 && months > 0;
    }
  }

  public EnrolmentTerms {
    cycles = cycles.stream().sorted().toList();
    if (insurancePeriod < 1) {
      throw new IllegalArgumentException("Product " + product + " insures for no time");
    }
  }

  /**
   * The terms that parameters give.
   *
   * @param cycles as month and day, for example {@code 06-01}
   * @param parameters the values of the day by their names (docs/schemes/products.md); at least
   *     {@code insurance-period}
   * @throws IllegalArgumentException when no period of insurance is fixed
   */
  public static EnrolmentTerms of(
      String product, List<String> cycles, Map<String, BigDecimal> parameters) {
    var values = new Values(parameters);
    return new EnrolmentTerms(
        product,
        new ContributionTerms(
            values.amount("lump-sum"),
            values.countOrNull("threshold"),
            values.amount("premium-adult"),
            values.amount("premium-child"),
            values.amount("registration-lump-sum"),
            values.amount("registration-fee"),
            values.amount("general-assembly-lump-sum"),
            values.amount("general-assembly-fee")),
        values.countOrNull("max-members"),
        cycles.stream().map(cycle -> MonthDay.parse("--" + cycle)).toList(),
        values.count("insurance-period"),
        values.count("administration-period"),
        new GracePeriods(
            values.count("grace-period-payment"),
            values.count("grace-period-enrolment"),
            values.count("grace-period-renewal")),
        values.discount("enrolment"),
        values.discount("renewal"));
  }

  public boolean hasCycles() {
    return !cycles.isEmpty();
  }

  private record Values(Map<String, BigDecimal> all) {
    BigDecimal amount(String name) {
      return all.getOrDefault(name, BigDecimal.ZERO);
    }

    int count(String name) {
      return amount(name).intValueExact();
    }

    /** As in openIMIS, 0 members are no limit. */
    @Nullable Integer countOrNull(String name) {
      int count = count(name);
      return count == 0 ? null : count;
    }

    EarlyDiscount discount(String kind) {
      return new EarlyDiscount(
          amount(kind + "-discount-percent"), count(kind + "-discount-period"));
    }
  }
}
