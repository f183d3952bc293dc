package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.product.EnrolmentTerms;
import org.openimis.domain.product.EnrolmentTerms.EarlyDiscount;

/**
 * When a policy runs, by the terms of its product (scheme-rules 3.3). All days are inclusive.
 *
 * @param enrolled the day on which the family applied
 * @param start the first day that the product gives; a late payment makes cover begin later
 * @param previousExpiry the last day of the policy that is renewed; null for a new one
 */
public record PolicyDates(
    LocalDate enrolled, LocalDate start, LocalDate expiry, @Nullable LocalDate previousExpiry) {

  /** The days of a new policy. */
  public static PolicyDates ofNew(EnrolmentTerms terms, LocalDate enrolled) {
    LocalDate ready = enrolled.plusMonths(terms.administrationPeriod());
    LocalDate start =
        terms.hasCycles() ? nextCycle(terms, ready.minusMonths(terms.grace().enrolment())) : ready;
    return of(terms, enrolled, start, null);
  }

  /**
   * The days of a renewal: it follows the old policy without a gap when it comes in time, and never
   * runs beside it (decision 48).
   *
   * @param previousExpiry the last day of the policy that is renewed
   */
  public static PolicyDates ofRenewal(
      EnrolmentTerms terms, LocalDate enrolled, LocalDate previousExpiry) {
    LocalDate next = previousExpiry.plusDays(1);
    LocalDate start =
        terms.hasCycles()
            ? nextCycle(terms, later(next, enrolled.minusMonths(terms.grace().renewal())))
            : later(next, enrolled);
    return of(terms, enrolled, start, previousExpiry);
  }

  public PolicyStage stage() {
    return previousExpiry == null ? PolicyStage.NEW : PolicyStage.RENEWAL;
  }

  /**
   * Whether the family came early enough for a discount. A new policy can be early only where
   * cycles fix its start.
   */
  public boolean isEarly(EnrolmentTerms terms) {
    if (previousExpiry == null) {
      return terms.hasCycles() && isBefore(start, terms.enrolmentDiscount());
    }
    return isBefore(previousExpiry.plusDays(1), terms.renewalDiscount());
  }

  private boolean isBefore(LocalDate day, EarlyDiscount discount) {
    return discount.isGranted() && !enrolled.isAfter(day.minusMonths(discount.months()));
  }

  /**
   * Until when the contribution should be paid; later payment is a matter for a warning and
   * shortens the cover, it does not end it.
   */
  public LocalDate lastDayOfPayment(EnrolmentTerms terms) {
    LocalDate from;
    int months;
    if (terms.hasCycles()) {
      from = start;
      months = previousExpiry == null ? terms.grace().enrolment() : terms.grace().renewal();
    } else {
      from = previousExpiry == null ? enrolled : previousExpiry.plusDays(1);
      months = terms.grace().payment();
    }
    return from.plusMonths(months).minusDays(1);
  }

  /**
   * Whether a policy that ended on a day can be renewed no more on another one. Where the product
   * gives no grace for renewals, it sets no limit either (decision 48).
   */
  public static boolean isTooLateToRenew(
      EnrolmentTerms terms, LocalDate previousExpiry, LocalDate enrolled) {
    int grace = terms.grace().renewal();
    return grace > 0 && enrolled.isAfter(previousExpiry.plusMonths(grace));
  }

  private static PolicyDates of(
      EnrolmentTerms terms,
      LocalDate enrolled,
      LocalDate start,
      @Nullable LocalDate previousExpiry) {
    LocalDate expiry = start.plusMonths(terms.insurancePeriod()).minusDays(1);
    return new PolicyDates(enrolled, start, expiry, previousExpiry);
  }

  /** The first start of a cycle on that day or after it. */
  private static LocalDate nextCycle(EnrolmentTerms terms, LocalDate day) {
    for (MonthDay cycle : terms.cycles()) {
      LocalDate start = cycle.atYear(day.getYear());
      if (!start.isBefore(day)) {
        return start;
      }
    }
    return terms.cycles().get(0).atYear(day.getYear() + 1);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
