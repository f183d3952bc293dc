package org.openimis.domain.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of the last day on which a person counts as an insuree, and what it makes of a cover
 * (scheme-rules 1.1 and 3.5): a cover ends on that day; who comes back is covered from today on,
 * and not on the days between.
 *
 * @param before the last day as it was; null for none
 * @param after the last day as it is now; null for none
 * @param today from which who comes back is covered
 */
public record RegisterChange(
    @Nullable LocalDate before, @Nullable LocalDate after, LocalDate today) {

  /** The days of cover that follow; empty where they stay as they are. */
  public Optional<MemberDays> of(MemberDays days) {
    if (after != null && days.to().isAfter(after)) {
      return Optional.of(new MemberDays(days.state(), days.from(), after));
    }
    boolean endedWithThem = before != null && days.to().equals(before);
    if (!endedWithThem || Objects.equals(before, after)) {
      return Optional.empty();
    }
    LocalDate expiry = days.state().expiry();
    if (after != null) { // it was a later day
      LocalDate last = after.isBefore(expiry) ? after : expiry;
      return last.isAfter(days.to())
          ? Optional.of(new MemberDays(days.state(), days.from(), last))
          : Optional.empty();
    }
    if (today.isAfter(expiry)) {
      return Optional.empty();
    }
    return Optional.of(new MemberDays(without(days.state()), days.from(), expiry));
  }

  /** The state with the days between as days on which this member was not covered. */
  private PolicyState without(PolicyState state) {
    LocalDate first = before == null ? today : before.plusDays(1);
    LocalDate last = today.minusDays(1);
    if (last.isBefore(first)) {
      return state;
    }
    List<Suspension> suspensions = new ArrayList<>(state.suspensions());
    suspensions.add(new Suspension(first, last));
    return new PolicyState(state.status(), state.effective(), state.expiry(), suspensions);
  }
}
