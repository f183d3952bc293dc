package org.openimis.domain.books;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Compares all books as they stood in one moment, while claims go on. What differs is told and
 * never put right: that is for people to look into.
 */
public interface BooksChecker {

  /**
   * Checks the books.
   *
   * @throws RequestRefused when there is no such scheme, or when another check is running
   */
  Report check(Scope scope);

  /**
   * What to check.
   *
   * @param scheme its code; null for all schemes
   * @param since only accounts that were posted to and claims to which something happened since
   *     then; null for all. Projections are always compared in full
   * @param checks those wanted
   */
  record Scope(@Nullable String scheme, @Nullable Instant since, Set<BookCheck> checks) {
    public Scope {
      checks = Set.copyOf(checks);
    }
  }

  /**
   * What came out.
   *
   * @param results one a check, in the order of {@link BookCheck}
   * @param differences the first ones of each check; {@link Result#differences} counts all
   */
  record Report(List<Result> results, List<Difference> differences) {
    public Report {
      results = List.copyOf(results);
      differences = List.copyOf(differences);
    }

    /** Whether the books are right as far as they were checked. */
    public boolean isSound() {
      return results.stream().allMatch(result -> result.differences() == 0);
    }
  }

  /**
   * What came out of one check.
   *
   * @param examined how many postings, accounts, claims, lines, decisions or rows were looked at
   */
  record Result(BookCheck check, long examined, long differences) {}

  /**
   * One thing that is not as it must be.
   *
   * @param place the account, the claim or the row of a table
   * @param resource behind it, as type and id; null where none is known
   * @param expected what it must be, as names and values
   * @param found what it is
   */
  record Difference(
      BookCheck check, String place, @Nullable String resource, String expected, String found) {}
}
