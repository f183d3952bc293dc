package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;

/** A claim beside the facts about it: what every rule looks at. */
public record ClaimCase(SubmittedClaim claim, ClaimFacts facts) {

  public LocalDate targetDate() {
    return claim.visit().targetDate();
  }

  public boolean isAdult() {
    return facts.insuree().isAdultOn(targetDate(), facts.ageOfMajority());
  }

  /**
   * What the claim counts as: the first of surgery, delivery, antenatal care, stay, consultation
   * and other care among its services; a stay also by its dates; otherwise a visit (scheme-rules
   * 2.7, REC).
   */
  public ServiceCategory category() {
    ServiceCategory byServices =
        claim.lines().stream()
            .map(line -> facts.registered(line.code()).map(RegisterEntry::category).orElse(null))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(ServiceCategory.VISIT);
    return claim.visit().isInpatient() && byServices.compareTo(ServiceCategory.HOSPITALIZATION) > 0
        ? ServiceCategory.HOSPITALIZATION
        : byServices;
  }

  /** Whether the claim counts as hospital care under a product (scheme-rules 2.9). */
  public boolean isHospital(BenefitTerms terms) {
    BenefitTerms.HospitalWhen when = terms.hospitalWhen();
    if (when == null) {
      return false;
    }
    return switch (when) {
      case STAY -> claim.visit().isInpatient();
      case LEVEL -> facts.facility().level() == FacilityLevel.HOSPITAL;
    };
  }

  /** The units to judge: those asked, or those that a reviewer left of them. */
  public BigDecimal quantity(ClaimLine line) {
    return facts
        .review(line)
        .flatMap(review -> Optional.ofNullable(review.quantity()))
        .orElse(line.quantity());
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
