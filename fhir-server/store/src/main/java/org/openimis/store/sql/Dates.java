package org.openimis.store.sql;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dated rows: each holds from its start until a later one starts, or until it was ended. */
public final class Dates {
  /** Stands for "always": before any care. */
  public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  /** Stands for "not ended". */
  public static final LocalDate END = LocalDate.of(9999, 12, 31);

  private Dates() {}

  public static LocalDate fromOrBeginning(@Nullable LocalDate from) {
    return from == null ? BEGINNING : from;
  }

  public static LocalDate toOrEnd(@Nullable LocalDate to) {
    return to == null ? END : to;
  }

  /** The row that holds on a day: the last to have started, unless it has ended before. */
  public static <R> Optional<R> asOf(
      List<R> rows,
      LocalDate day,
      Function<R, LocalDate> validFrom,
      Function<R, LocalDate> validTo) {
    return rows.stream()
        .filter(row -> !validFrom.apply(row).isAfter(day))
        .max(Comparator.comparing(validFrom))
        .filter(row -> !validTo.apply(row).isBefore(day));
  }
}
