package org.openimis.domain.contribution;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyEvent;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.domain.coverage.PolicyStatus;

/**
 * The state of a policy and since when it covers.
 *
 * @param effective the first day on which it covers; null while it was never in force
 */
public record PolicyStanding(PolicyStatus status, @Nullable LocalDate effective) {
  /** A policy as it is enrolled. */
  public static final PolicyStanding OFFERED = new PolicyStanding(PolicyStatus.IDLE, null);

  /**
   * A policy as it is enrolled: offered, unless nothing is owed for it.
   *
   * @param now how the contribution stands before anything is paid
   */
  public static PolicyStanding enrolled(Settlement now, ActivationOption option) {
    if (!now.isComplete()) {
      return OFFERED;
    }
    return option.activates(false)
        ? new PolicyStanding(PolicyStatus.ACTIVE, now.coversFrom())
        : new PolicyStanding(PolicyStatus.READY, null);
  }

  /**
   * What a payment makes of the policy (scheme-rules 3.4). Cover that has begun stays as it is: a
   * payment that comes in later, or is written down later, changes no day that was covered.
   *
   * @param before how the contribution stood before it
   * @param now how it stands with it
   * @param confirmed whether a bank or a payment service confirmed it
   */
  public PolicyStanding after(
      Settlement before, Settlement now, ActivationOption option, boolean confirmed) {
    return eventOf(before, now, option, confirmed)
        .flatMap(event -> event.after(status))
        .map(next -> new PolicyStanding(next, effectiveOf(next, now)))
        .orElse(this);
  }

  /** A policy that is ready covers from the day of its activation on, as the officer says. */
  private @Nullable LocalDate effectiveOf(PolicyStatus next, Settlement now) {
    return effective == null && next == PolicyStatus.ACTIVE ? now.coversFrom() : effective;
  }

  /** What a payment is to the policy: only what changes the contribution changes the policy. */
  public static Optional<PolicyEvent> eventOf(
      Settlement before, Settlement now, ActivationOption option, boolean confirmed) {
    if (now.status() == before.status()) {
      return Optional.empty();
    }
    return switch (now.status()) {
      case PAID ->
          before.status() == ContributionStatus.ENFORCED
              ? Optional.empty()
              : Optional.of(option.activates(confirmed) ? PolicyEvent.PAID : PolicyEvent.COMPLETED);
      case ENFORCED -> Optional.of(PolicyEvent.PAID);
      case SUSPENDED -> Optional.of(PolicyEvent.UNDERPAID);
      case UNPAID, PART_PAID -> Optional.empty();
    };
  }

  /**
   * The day from which a payment counts: what lets a policy cover for the first time, from the
   * first day that the money allows; what interrupts cover, or lets it go on, from its own day, and
   * never from before the cover began.
   *
   * @param state of the policy, or of a member's cover, before the payment
   */
  public static LocalDate dayOf(PolicyState state, Settlement now) {
    LocalDate since = now.since();
    LocalDate day = state.wasEverInForce() || now.coversFrom() == null ? since : now.coversFrom();
    return day == null || day.isBefore(state.effective()) ? state.effective() : day;
  }
}
