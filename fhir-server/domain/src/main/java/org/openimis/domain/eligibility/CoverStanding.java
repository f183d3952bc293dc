package org.openimis.domain.eligibility;

import java.time.LocalDate;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;

/** How a cover stands to a day, for the person at the counter. The worst to wait for comes last. */
public enum CoverStanding {
  /** It covers the day. */
  IN_FORCE,
  /** The policy is suspended, or was on that day. */
  SUSPENDED,
  /** The policy is not active: its contribution is not paid, or someone has yet to activate it. */
  NOT_ACTIVE,
  /** It begins later. */
  LATER,
  /** Its last day is over. */
  OVER,
  /** The person died, or was made inactive, before the day. */
  PERSON_GONE;

  /** The standing of a cover on a day; who is no insuree any more has none in force. */
  public static CoverStanding of(MemberCover cover, Insuree insuree, LocalDate day) {
    if (!insuree.isValidOn(day)) {
      return PERSON_GONE;
    }
    if (cover.covers(day)) {
      return IN_FORCE;
    }
    if (day.isAfter(cover.lastDay())) {
      return OVER;
    }
    return switch (cover.status()) {
      case IDLE, READY -> NOT_ACTIVE;
      case SUSPENDED -> SUSPENDED;
      case ACTIVE, EXPIRED -> day.isBefore(begin(cover)) ? LATER : SUSPENDED;
    };
  }

  private static LocalDate begin(MemberCover cover) {
    return cover.effective().isBefore(cover.policyEffective())
        ? cover.policyEffective()
        : cover.effective();
  }
}
