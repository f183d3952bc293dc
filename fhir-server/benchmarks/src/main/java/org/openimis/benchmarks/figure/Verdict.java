package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.openimis.benchmarks.books.Books;
import org.openimis.benchmarks.load.LoadResult;

/** Whether a figure stands: every claim was answered rightly, and the books agree. */
final class Verdict {
  private static final int CREATED = 201;

  private Verdict() {}

  /**
   * Prints the books and whether the figure stands.
   *
   * @param all everything that was sent to the server since its books were empty
   */
  static void print(PrintStream out, Books books, List<LoadResult> all) {
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
