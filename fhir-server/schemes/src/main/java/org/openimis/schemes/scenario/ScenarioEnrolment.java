package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.ContributionStatus;
import org.openimis.domain.contribution.UnderpaymentAction;
import org.openimis.domain.coverage.PolicyStatus;

/**
 * A family that enrols in a product or renews its policy, and what it then pays.
 *
 * @param on the day on which it applies
 * @param renews the last day of the policy that it renews; null for a new one
 */
public record ScenarioEnrolment(
    String product,
    LocalDate on,
    @Nullable LocalDate renews,
    Members members,
    Expected expected,
    List<Payment> payments) {
  public ScenarioEnrolment {
    payments = List.copyOf(payments);
  }

  /**
   * How many members the family has; the head is the first adult.
   *
   * @param otherAdults of whom are neither spouse, child nor parent of the head
   */
  public record Members(int adults, int children, int otherAdults, int otherChildren) {}

  /**
   * What must come out; null where the scenario does not say.
   *
   * @param value what the policy costs, in the scheme's currency
   * @param covered how many members it covers
   * @param payUntil the last day of payment
   * @param ceiling of the policy for care that is not hospital care
   * @param tooLate whether the renewal is refused because it comes too late
   */
  public record Expected(
      @Nullable BigDecimal value,
      @Nullable LocalDate start,
      @Nullable LocalDate expiry,
      @Nullable Integer covered,
      @Nullable LocalDate payUntil,
      @Nullable BigDecimal ceiling,
      boolean tooLate) {}

  /**
   * Money that comes in.
   *
   * @param confirmed whether a bank or a payment service confirms it
   */
  public record Payment(
      LocalDate on,
      BigDecimal amount,
      UnderpaymentAction action,
      boolean photoFee,
      boolean confirmed,
      ExpectedState expected) {}

  /**
   * How policy and contribution stand after a payment; null where the scenario does not say.
   *
   * @param effective the first day on which the policy covers
   * @param owed what is still to be paid
   * @param overpaid what was paid too much
   */
  public record ExpectedState(
      PolicyStatus status,
      @Nullable LocalDate effective,
      @Nullable ContributionStatus contribution,
      @Nullable BigDecimal owed,
      @Nullable BigDecimal overpaid) {}
}
