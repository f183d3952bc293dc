package org.openimis.domain.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;

/**
 * Whether a person is covered on a day, and by what.
 *
 * @param known what a clerk has to know of the person's covers: those in force by policy number,
 *     then the others that are not over yet, and where there is none of either, the last one
 */
public record Eligibility(LocalDate day, List<Known> known) {
  public Eligibility {
    known = List.copyOf(known);
  }

  /** A cover, and how it stands to the day. */
  public record Known(MemberCover cover, CoverStanding standing) {
    public boolean isInForce() {
      return standing == CoverStanding.IN_FORCE;
    }
  }

  /**
   * The answer to the question of one day.
   *
   * @param allCovers every cover of the person, whenever it runs
   */
  public static Eligibility on(LocalDate day, Insuree insuree, List<MemberCover> allCovers) {
    List<Known> all =
        allCovers.stream()
            .map(cover -> new Known(cover, CoverStanding.of(cover, insuree, day)))
            .sorted(order())
            .toList();
    List<Known> open = all.stream().filter(each -> !isOver(each, day)).toList();
    return new Eligibility(day, open.isEmpty() ? all.stream().limit(1).toList() : open);
  }

  private static boolean isOver(Known each, LocalDate day) {
    return day.isAfter(each.cover().lastDay());
  }

  /** Covers in force by their number; of all others the one that runs longest first. */
  private static Comparator<Known> order() {
    Comparator<Known> byEnd =
        Comparator.comparing(
            known -> known.isInForce() ? LocalDate.MIN : known.cover().lastDay(),
            Comparator.reverseOrder());
    return Comparator.comparing(Known::standing)
        .thenComparing(byEnd)
        .thenComparing(known -> known.cover().policy())
        .thenComparing(known -> known.cover().coverage());
  }

  /** The covers in force, by policy number. */
  public List<MemberCover> covers() {
    return known.stream().filter(Known::isInForce).map(Known::cover).toList();
  }

  public boolean isCovered() {
    return known.stream().anyMatch(Known::isInForce);
  }

  /** What a person without cover is told first: the cover that is nearest to being one. */
  public Optional<Known> nearest() {
    return isCovered() ? Optional.empty() : known.stream().findFirst();
  }
}
