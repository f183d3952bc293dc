package org.openimis.domain.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of one member under a policy. All days are inclusive.
 *
 * @param state of this member's cover
 * @param from the member's own first day
 * @param to the member's own last day
 */
public record MemberDays(PolicyState state, LocalDate from, LocalDate to) {

  /** The same; whoever left before the first day of cover has none. */
  public static MemberDays within(PolicyState state, LocalDate from, LocalDate to) {
    return to.isBefore(from)
        ? new MemberDays(state.except(List.of(new Suspension(to, to))), to, to)
        : new MemberDays(state, from, to);
  }
}
