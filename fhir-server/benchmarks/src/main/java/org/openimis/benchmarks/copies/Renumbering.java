package org.openimis.benchmarks.copies;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Numbers from a sequence, for rows that are copied: each copy takes the next stretch as long as
 * that of the originals.
 *
 * @param first the smallest number of the originals
 * @param stretch from there to behind the largest
 * @param free the first number of the first copy
 */
record Renumbering(long first, long stretch, long free) {
  /** A running server holds a few numbers of which the sequence no longer knows. */
  private static final long HELD = 10_000;

  /** Takes the numbers for so many copies out of the sequence. */
  static Renumbering reserve(Connection connection, String sequence, String numbers, int copies)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      long first;
      long stretch;
      try (ResultSet row =
          statement.executeQuery(
              "select min(n), max(n) - min(n) + 1 from (%s) numbers(n)".formatted(numbers))) {
        row.next();
        first = row.getLong(1);
        stretch = row.getLong(2);
      }
      try (ResultSet row =
          statement.executeQuery(
              "select setval('%1$s', last_value + %2$d) - %2$d + %3$d from %1$s"
                  .formatted(sequence, copies * stretch + 2 * HELD, HELD))) {
        row.next();
        return new Renumbering(first, stretch, row.getLong(1));
      }
    }
  }

  /** The number that an original's number becomes; copies count from 1. */
  long inCopy(long original, int copy) {
    return original - first + free + (copy - 1) * stretch;
  }
}
