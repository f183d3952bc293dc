package org.openimis.mapping.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dated terms of a resource and the days on which they hold, both inclusive: each until the day
 * before the next, the last until the resource ends.
 *
 * @param from null for always
 * @param to null for as long as nothing takes their place
 */
public record Term(PartReader parts, @Nullable LocalDate from, @Nullable LocalDate to) {
  private static final String FROM = "from";

  /**
   * The terms by their first day, without those that had not begun when the resource ended.
   *
   * @param terms extensions with a part {@code from}
   * @param lastDay the last day of the resource; null when it has not ended
   */
  public static List<Term> of(List<PartReader> terms, @Nullable LocalDate lastDay) {
    List<PartReader> sorted = terms.stream().sorted(Comparator.comparing(Term::start)).toList();
    List<Term> held = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      LocalDate from = sorted.get(i).day(FROM);
      LocalDate next = i + 1 < sorted.size() ? sorted.get(i + 1).day(FROM) : null;
      LocalDate to = earlier(next == null ? null : next.minusDays(1), lastDay);
      if (from == null || to == null || !to.isBefore(from)) {
        held.add(new Term(sorted.get(i), from, to));
      }
    }
    return held;
  }

  private static LocalDate start(PartReader terms) {
    LocalDate from = terms.day(FROM);
    return from == null ? LocalDate.MIN : from;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
