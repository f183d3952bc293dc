package org.openimis.store.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A value read from a dated row. */
public record Dated<T>(T value, LocalDate validFrom, LocalDate validTo) {

  /** The value that holds on a day. */
  public static <T> Optional<T> asOf(List<Dated<T>> rows, LocalDate day) {
    return Dates.asOf(rows, day, Dated::validFrom, Dated::validTo).map(Dated::value);
  }
}
