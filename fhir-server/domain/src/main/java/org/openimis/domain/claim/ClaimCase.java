package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.product.CoverRule;

/** A claim beside the facts about it: what every rule looks at. */
public record ClaimCase(SubmittedClaim claim, ClaimFacts facts) {

  public LocalDate targetDate() {
    return claim.visit().targetDate();
  }

  public boolean isAdult() {
    return facts.insuree().isAdultOn(targetDate(), facts.ageOfMajority());
  }

  /** The covers that run on the target date. */
  public List<MemberCover> covers() {
    return facts.covers().stream().filter(cover -> cover.covers(targetDate())).toList();
  }

  /**
   * The covers whose product names the item or service, each with that rule: first the one whose
   * benefit opened first (scheme-rules 2.6.6), then by policy number and coverage so that the order
   * is certain.
   */
  public List<Candidate> candidates(MedicalCode code) {
    return covers().stream()
        .map(
            cover -> facts.coverRule(cover.product(), code).map(rule -> new Candidate(cover, rule)))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(this::opensOn)
                .thenComparing(candidate -> candidate.cover().policy())
                .thenComparing(candidate -> candidate.cover().coverage()))
        .toList();
  }

  private LocalDate opensOn(Candidate candidate) {
    return candidate
        .cover()
        .policyEffective()
        .plusMonths(candidate.rule().waitingMonths(isAdult()));
  }

  /** A cover that may pay for a line, with the rule that says so. */
  public record Candidate(MemberCover cover, CoverRule rule) {}
}
