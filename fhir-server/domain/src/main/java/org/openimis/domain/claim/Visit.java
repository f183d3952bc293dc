package org.openimis.domain.claim;

import java.time.LocalDate;

/** One visit, from the first to the last day of care. A one-day visit names the same day twice. */
public record Visit(LocalDate from, LocalDate to) {
  public Visit {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("Visit ends on " + to + ", before it starts on " + from);
    }
  }

  /** At least one night (scheme-rules 2.6.3). */
  public boolean isInpatient() {
    return to.isAfter(from);
  }

  /** The day that counts for cover, age, registers and prices: the last day of care. */
  public LocalDate targetDate() {
    return to;
  }
}
