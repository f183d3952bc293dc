package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.books.Books;
import org.openimis.benchmarks.load.LoadResult;

/** Whether a figure stands: every claim was answered rightly, and the books agree. */
final class Verdict {
  private static final int CREATED = 201;
  private static final double PERCENT = 100;

  private final List<String> faults = new ArrayList<>();
  private long created;
  private long unanswered;

  /** Claims sent to our server, each of which had to be taken. */
  void sent(LoadResult result) {
    sentToBusy(result);
    if (!result.isClean()) {
      faults.add("not every claim was taken: " + new TreeMap<>(result.statuses()));
    }
  }

  /** Claims sent to our server when it may have had no time for some. */
  void sentToBusy(LoadResult result) {
    created += result.answers(CREATED);
    unanswered += result.answers(LoadResult.NO_ANSWER);
  }

  /** Requests to a server whose books are not ours to check. */
  void sentTo(String server, LoadResult result) {
    if (!result.isClean()) {
      faults.add(server + " did not take everything: " + new TreeMap<>(result.statuses()));
    }
  }

  /**
   * Blocks of one server under one load, which something disturbed if they differ too much.
   *
   * @param most in percent
   */
  void spread(String what, List<Double> rates, int most) {
    double spread = PERCENT * Statistics.spread(rates);
    if (spread > most) {
      faults.add(
          String.format(
              Locale.ROOT,
              "blocks of %s differ by %.0f %%, not %d at most",
              what,
              spread,
              most));
    }
  }

  void fault(String words) {
    faults.add(words);
  }

  /** Prints the settings of the database, the books since they were empty, and the verdict. */
  void print(PrintStream out, Connection connection) throws SQLException {
    print(out, connection, Books.NONE);
  }

  /** The same for books that held something before. */
  void print(PrintStream out, Connection connection, Books before) throws SQLException {
    out.println("load      " + Machine.load() + " (a minute's average, after the figure)");
    PostgresSettings.print(out, connection);
    Books books = Books.read(connection).since(before);
    out.println("books     " + books);
    List<String> all = faults(books);
    if (all.isEmpty()) {
      out.println("verdict   the books are right");
    }
    all.forEach(fault -> out.println("VOID      " + fault));
  }

  /** What makes the figure void. */
  List<String> faults(Books books) {
    List<String> all = new ArrayList<>(faults);
    all.addAll(books.faults(created, unanswered));
    return all;
  }
}
