package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.books.Books;
import org.openimis.benchmarks.books.ServerCheck;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.server.OpenimisServer;

/** Whether a figure stands: every claim was answered rightly, and the books agree. */
final class Verdict {
  private static final int CREATED = 201;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FAULT = 500;
  private static final int UNAVAILABLE = 503;
  private static final double PERCENT = 100;

  private final List<String> faults = new ArrayList<>();
  private long created;
  private long uncertain;

  /** Claims sent to our server, each of which had to be taken. */
  void sent(LoadResult result) {
    count(result);
    if (!result.isClean()) {
      faults.add("not every claim was taken: " + statuses(result));
    }
  }

  /** Claims sent to our server when it may have had no time for some, and said so. */
  void sentToBusy(LoadResult result) {
    count(result);
    long faulty =
        result.answers()
            - result.accepted()
            - result.answers(TOO_MANY_REQUESTS)
            - result.answers(UNAVAILABLE);
    if (faulty > 0) {
      faults.add(faulty + " answers say neither yes nor later: " + statuses(result));
    }
  }

  private void count(LoadResult result) {
    created += result.answers(CREATED);
    result
        .statuses()
        .forEach(
            (status, count) -> {
              if (status == LoadResult.NO_ANSWER || status >= FAULT) {
                uncertain += count;
              }
            });
  }

  private static Map<Integer, Long> statuses(LoadResult result) {
    return new TreeMap<>(result.statuses());
  }

  /** Requests to a server whose books are not ours to check. */
  void sentTo(String server, LoadResult result) {
    if (!result.isClean()) {
      faults.add(server + " did not take everything: " + statuses(result));
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
              Locale.ROOT, "blocks of %s differ by %.0f %%, not %d at most", what, spread, most));
    }
  }

  void fault(String words) {
    faults.add(words);
  }

  /** Has the server check its own books, and prints what it examined. */
  void check(PrintStream out, OpenimisServer server, @Nullable Instant since) throws Exception {
    ServerCheck check = ServerCheck.ask(server.fhir(), since);
    check.results().forEach(result -> out.println("checked   " + result));
    if (!check.sound()) {
      faults.add("the server does not find its books sound: " + check.differences());
    }
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
    if (books.submissions() > created) {
      out.println(
          "uncertain "
              + (books.submissions() - created)
              + " claims are stored though the clients were not told");
    }
    List<String> all = faults(books);
    if (all.isEmpty()) {
      out.println("verdict   the books are right");
    }
    all.forEach(fault -> out.println("VOID      " + fault));
  }

  /** What makes the figure void. */
  List<String> faults(Books books) {
    List<String> all = new ArrayList<>(faults);
    all.addAll(books.faults(created, uncertain));
    return all;
  }
}
