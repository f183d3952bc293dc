package org.openimis.domain.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a policy does not cover. Both ends are inclusive.
 *
 * @param to the last day; null while the suspension lasts
 */
public record Suspension(LocalDate from, @Nullable LocalDate to) {
  public Suspension {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A suspension ends on " + to + ", before it begins on " + from);
    }
  }

  public boolean isOpen() {
    return to == null;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
