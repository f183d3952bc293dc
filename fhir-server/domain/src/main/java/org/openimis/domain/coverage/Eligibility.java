package org.openimis.domain.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a person is covered on a day, and by what.
 *
 * @param covers the covers that run on the day, by policy number
 */
public record Eligibility(LocalDate day, List<MemberCover> covers) {
  public Eligibility {
    covers = List.copyOf(covers);
  }

  /**
   * The answer to the question of one day.
   *
   * @param allCovers every cover of the person, whenever it runs
   */
  public static Eligibility on(LocalDate day, List<MemberCover> allCovers) {
    return new Eligibility(
        day,
        allCovers.stream()
            .filter(cover -> cover.covers(day))
            .sorted(Comparator.comparing(MemberCover::policy).thenComparing(MemberCover::coverage))
            .toList());
  }

  public boolean isCovered() {
    return !covers.isEmpty();
  }
}
