package org.openimis.domain.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * One person's cover under one policy. All days are inclusive.
 *
 * @param coverage the id of the Coverage that says so
 * @param policy the policy number
 * @param product the code of the insurance product
 * @param effective the day this person's cover begins, which may be later than the policy's
 * @param suspensions days on which the policy did not cover
 */
public record MemberCover(
    String coverage,
    String policy,
    String product,
    PolicyStage stage,
    PolicyStatus status,
    LocalDate policyEffective,
    LocalDate policyExpiry,
    LocalDate effective,
    LocalDate expiry,
    List<Suspension> suspensions) {

  public MemberCover {
    suspensions = List.copyOf(suspensions);
  }

  /** A cover whose policy was never suspended for some days only. */
  public MemberCover(
      String coverage,
      String policy,
      String product,
      PolicyStage stage,
      PolicyStatus status,
      LocalDate policyEffective,
      LocalDate policyExpiry,
      LocalDate effective,
      LocalDate expiry) {
    this(
        coverage,
        policy,
        product,
        stage,
        status,
        policyEffective,
        policyExpiry,
        effective,
        expiry,
        List.of());
  }

  /** By dates and by a state that can cover, never by "active" alone (scheme-rules 2.6.2). */
  public boolean covers(LocalDate day) {
    return new PolicyState(status, policyEffective, policyExpiry, suspensions).covers(day)
        && isWithin(day, effective, expiry);
  }

  /** Whether a day lies in this person's days of cover, whatever the state of the policy. */
  public boolean runsOn(LocalDate day) {
    return isWithin(day, effective, expiry) && !day.isAfter(policyExpiry);
  }

  /**
   * The first day on which this person has a benefit that one waits for. Who renews a policy and
   * was in it from its start does not wait; the day itself is covered (scheme-rules 2.6.7).
   */
  public LocalDate opensOn(int waitingMonths) {
    boolean waits = stage == PolicyStage.NEW || policyEffective.isBefore(effective);
    return waits ? effective.plusMonths(waitingMonths) : effective;
  }

  /** The last day of this person's cover, whatever the state of the policy. */
  public LocalDate lastDay() {
    return expiry.isBefore(policyExpiry) ? expiry : policyExpiry;
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
