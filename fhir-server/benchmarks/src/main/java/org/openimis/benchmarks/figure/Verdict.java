package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openimis.benchmarks.books.Books;
import org.openimis.benchmarks.load.LoadResult;

/** Whether a figure stands: every claim was answered rightly, and the books agree. */
final class Verdict {
  private static final int CREATED = 201;

  private Verdict() {}

  /**
   * Prints the settings of the database, the books, and whether the figure stands.
   *
   * @param all everything that was sent to the server since its books were empty
   */
  static void print(PrintStream out, Connection connection, List<LoadResult> all)
      throws SQLException {
    PostgresSettings.print(out, connection);
    Books books = Books.read(connection);
    List<String> faults = new ArrayList<>();
    all.stream()
        .filter(result -> !result.isClean())
        .forEach(result -> faults.add("not every claim was taken: " + result.statuses()));
    long created = all.stream().mapToLong(result -> result.answers(CREATED)).sum();
    faults.addAll(books.faults(created));
    out.println("books     " + books);
    if (faults.isEmpty()) {
      out.println("verdict   the books are right");
    } else {
      faults.forEach(fault -> out.println("VOID      " + fault));
    }
  }
}
