package org.openimis.mapping.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openimis.domain.claim.ClaimCase;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.coverage.MemberCover;

/** The covers of the patient on the day that counts, those that pay first. */
final class CoversOfClaim {
  private CoversOfClaim() {}

  /** The covers that pay, in the order of the lines; all that run, when none pays. */
  static List<MemberCover> used(JudgedClaim judged) {
    List<MemberCover> found = found(judged);
    List<String> paying = paying(judged);
    return paying.isEmpty() ? found : found.subList(0, paying.size());
  }

  /** Every cover that runs: first those that pay, then the others by policy number. */
  static List<MemberCover> found(JudgedClaim judged) {
    List<MemberCover> running = new ClaimCase(judged.claim(), judged.facts()).covers();
    List<String> paying = paying(judged);
    Stream<MemberCover> first =
        paying.stream()
            .flatMap(id -> running.stream().filter(cover -> cover.coverage().equals(id)));
    Stream<MemberCover> rest =
        running.stream()
            .filter(cover -> !paying.contains(cover.coverage()))
            .sorted(Comparator.comparing(MemberCover::policy));
    return Stream.concat(first, rest).toList();
  }

  private static List<String> paying(JudgedClaim judged) {
    return judged.decision().lines().stream()
        .map(LineDecision::valuation)
        .filter(Objects::nonNull)
        .map(Valuation::coverage)
        .distinct()
        .toList();
  }
}
