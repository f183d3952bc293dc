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
    return wasEverInForce()
        && !day.isBefore(effective)
        && !day.isAfter(expiry)
        && suspensions.stream().noneMatch(suspension -> suspension.contains(day));
  }

  /**
   * Whether it is or was in force. One that waits for money or for an officer was, when its cover
   * was interrupted; one that ended was not, when it is marked as suspended for its whole term.
   */
  public boolean wasEverInForce() {
    return switch (status) {
      case IDLE -> false;
      case ACTIVE -> true;
      case READY, SUSPENDED -> suspensions.stream().anyMatch(Suspension::isOpen);
      case EXPIRED -> suspensions.stream().noneMatch(this::isWholeTerm);
    };
  }

  /** Whether it takes all days of the policy: so an ended policy says that it never covered. */
  public boolean isWholeTerm(Suspension suspension) {
    return !suspension.from().isAfter(effective) && expiry.equals(suspension.to());
  }

  private PolicyState next(PolicyEvent event, PolicyStatus next, LocalDate day) {
    if (status == PolicyStatus.EXPIRED) {
      return afterTheEnd(event, day);
    }
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

  /**
   * A payment that is written down when the term is over counts from its day, as it would have
   * before: cover that never began begins, a suspension that lasted to the end ends.
   */
  private PolicyState afterTheEnd(PolicyEvent event, LocalDate day) {
    List<Suspension> days = new ArrayList<>(suspensions);
    LocalDate from = effective;
    if (event == PolicyEvent.PAID) {
      days.removeIf(suspension -> expiry.equals(suspension.to()));
      if (!wasEverInForce()) {
        from = day;
      } else {
        suspensions.stream()
            .filter(suspension -> expiry.equals(suspension.to()))
            .filter(suspension -> suspension.from().isBefore(day))
            .forEach(suspension -> days.add(new Suspension(suspension.from(), day.minusDays(1))));
      }
    } else if (event == PolicyEvent.UNDERPAID && wasEverInForce()) {
      days.add(new Suspension(day, expiry));
    }
    return new PolicyState(status, from, expiry, days);
  }

  /** The same with days on which one member alone is not covered. */
  public PolicyState except(List<Suspension> days) {
    List<Suspension> all = new ArrayList<>(suspensions);
    days.stream().filter(each -> !all.contains(each)).forEach(all::add);
    return new PolicyState(status, effective, expiry, all);
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
    if (!wasEverInForce()) {
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
