package org.openimis.domain.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a member's photo has to be taken anew, at the next renewal (scheme-rules 3.6): when there is
 * none, or when it is older than 60 months, of a child 12.
 */
public final class PhotoAge {
  private static final int MONTHS_OF_ADULTS = 60;
  private static final int MONTHS_OF_CHILDREN = 12;

  private PhotoAge() {}

  /**
   * Whether a photo is due.
   *
   * @param taken the day of the latest photo; null where there is none
   * @param adult whether the member is of age on {@code today}
   */
  public static boolean isDue(@Nullable LocalDate taken, boolean adult, LocalDate today) {
    int months = adult ? MONTHS_OF_ADULTS : MONTHS_OF_CHILDREN;
    return taken == null || taken.plusMonths(months).isBefore(today);
  }
}
