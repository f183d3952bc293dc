package org.openimis.domain.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state of a policy, or of one member's cover under it, with the days on which it covers. All
 * days are inclusive.
 *
 * @param effective the first day on which it covers, or would if it were in force
 * @param suspensions days between on which it does not, in their order
 */
public record PolicyState(
    PolicyStatus status, LocalDate effective, LocalDate expiry, List<Suspension> suspensions) {
  public PolicyState {
    suspensions = List.copyOf(suspensions);
  }

  /**
   * What an event makes of it; empty when it cannot happen in this state ({@link PolicyEvent}).
   * What had been covered stays covered, and what had not does not become so: that a policy runs
   * out, or that this is found out late, changes no day.
   *
   * @param day from which the event counts: the first day of cover of a payment, an activation or
   *     the end of a suspension; the first day of a suspension; the last day of a termination; of
   *     no meaning for {@link PolicyEvent#RUN_OUT}
   */
  public Optional<PolicyState> after(PolicyEvent event, LocalDate day) {
    return event.after(status).map(next -> next(event, next, day));
  }

  /** Whether the policy covers that day. */
  public boolean covers(LocalDate day) {
    return isEverInForce()
        && !day.isBefore(effective)
        && !day.isAfter(expiry)
        && suspensions.stream().noneMatch(suspension -> suspension.contains(day));
  }

  /** A suspended policy without a day on which its suspension began has never been in force. */
  private boolean isEverInForce() {
    return status.coversWithinItsDates()
        || (status == PolicyStatus.SUSPENDED && !suspensions.isEmpty());
  }

  private PolicyState next(PolicyEvent event, PolicyStatus next, LocalDate day) {
    return switch (event) {
      case PAID, ACTIVATED ->
          hasOpenSuspension()
              ? new PolicyState(next, effective, expiry, closed(day.minusDays(1)))
              : new PolicyState(next, day, expiry, suspensions);
      case COMPLETED -> new PolicyState(next, effective, expiry, suspensions);
      case UNDERPAID ->
          status == PolicyStatus.ACTIVE
              ? suspended(next, day)
              : new PolicyState(next, effective, expiry, suspensions);
      case SUSPENDED_BY_OFFICER -> suspended(next, day);
      case TERMINATED -> ended(next, day.isBefore(effective) ? effective : day);
      case RUN_OUT -> ended(next, expiry);
    };
  }

  private boolean hasOpenSuspension() {
    return suspensions.stream().anyMatch(Suspension::isOpen);
  }

  private PolicyState suspended(PolicyStatus next, LocalDate day) {
    List<Suspension> more = new ArrayList<>(suspensions);
    more.add(new Suspension(day, null));
    return new PolicyState(next, effective, expiry, more);
  }

  /** An ended policy covers the days that it covered before, so the others have to be marked. */
  private PolicyState ended(PolicyStatus next, LocalDate lastDay) {
    if (!isEverInForce()) {
      return new PolicyState(next, effective, lastDay, List.of(new Suspension(effective, lastDay)));
    }
    return new PolicyState(next, effective, lastDay, closed(lastDay));
  }

  /** With the open suspension ended; one that would end before it began is none. */
  private List<Suspension> closed(LocalDate lastDay) {
    return suspensions.stream()
        .filter(suspension -> !suspension.isOpen() || !lastDay.isBefore(suspension.from()))
        .map(
            suspension ->
                suspension.isOpen() ? new Suspension(suspension.from(), lastDay) : suspension)
        .toList();
  }
}
