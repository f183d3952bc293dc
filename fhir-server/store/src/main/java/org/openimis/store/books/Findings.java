package org.openimis.store.books;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.books.BooksChecker.Difference;
import org.openimis.domain.books.BooksChecker.Report;
import org.openimis.domain.books.BooksChecker.Result;

/** What checks find: all differences are counted, the first ones of each check are kept. */
final class Findings {
  /** How many differences of one check are told. */
  static final int MOST_TOLD = 100;

  /** How many letters of a value are told. */
  private static final int MOST_LETTERS = 500;

  private static final String NONE = "none";

  private final Map<BookCheck, Long> examined = new EnumMap<>(BookCheck.class);
  private final Map<BookCheck, Long> counted = new EnumMap<>(BookCheck.class);
  private final Map<BookCheck, List<Difference>> told = new EnumMap<>(BookCheck.class);

  /** Where something was looked at. */
  record Place(String name, @Nullable String resource) {
    /** A part of it. */
    Place at(String part) {
      return new Place(name + " " + part, resource);
    }
  }

  void examined(BookCheck check, long more) {
    examined.merge(check, more, Long::sum);
  }

  void differs(BookCheck check, Place place, @Nullable String expected, @Nullable String found) {
    long before = counted.merge(check, 1L, Long::sum);
    if (before <= MOST_TOLD) {
      told.computeIfAbsent(check, any -> new ArrayList<>())
          .add(
              new Difference(check, place.name(), place.resource(), shown(expected), shown(found)));
    }
  }

  /** Tells the values by which two sides differ, as one difference; equal sides are no finding. */
  void compare(
      BookCheck check, Place place, Map<String, String> expected, Map<String, String> found) {
    var names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    SortedMap<String, String> must = new TreeMap<>();
    SortedMap<String, String> is = new TreeMap<>();
    for (String name : names) {
      String one = expected.getOrDefault(name, NONE);
      String other = found.getOrDefault(name, NONE);
      if (!one.equals(other)) {
        must.put(name, one);
        is.put(name, other);
      }
    }
    if (!must.isEmpty()) {
      differs(check, place, shown(must), shown(is));
    }
  }

  Report report(Iterable<BookCheck> checks) {
    List<Result> results = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (BookCheck check : checks) {
      results.add(
          new Result(check, examined.getOrDefault(check, 0L), counted.getOrDefault(check, 0L)));
      differences.addAll(told.getOrDefault(check, List.of()));
    }
    return new Report(results, differences);
  }

  private static String shown(SortedMap<String, String> values) {
    var text = new StringJoiner(" ");
    values.forEach((name, value) -> text.add(name + "=" + value));
    return text.toString();
  }

  private static String shown(@Nullable String value) {
    String text = value == null || value.isEmpty() ? NONE : value;
    return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
  }
}
