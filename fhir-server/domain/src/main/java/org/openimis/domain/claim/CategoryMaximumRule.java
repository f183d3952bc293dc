package org.openimis.domain.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.coverage.MemberCover;

/**
 * Reasons 11 to 15 and 19: a product may limit how many claims of a category a person has in a
 * period of cover. It looks at the category of the claim, and a limit of 0 lets none through. When
 * a line has no other cover, the whole claim is refused (scheme-rules 2.6.9, REC).
 */
final class CategoryMaximumRule implements CoverLineRule {
  private static final Map<ServiceCategory, RejectionReason> REASONS =
      Map.of(
          ServiceCategory.HOSPITALIZATION, RejectionReason.MOST_ADMISSIONS,
          ServiceCategory.VISIT, RejectionReason.MOST_VISITS,
          ServiceCategory.CONSULTATION, RejectionReason.MOST_CONSULTATIONS,
          ServiceCategory.SURGERY, RejectionReason.MOST_SURGERIES,
          ServiceCategory.DELIVERY, RejectionReason.MOST_DELIVERIES,
          ServiceCategory.ANTENATAL, RejectionReason.MOST_ANTENATAL);

  @Override
  public Verdict judge(
      ClaimLine line, ClaimCase.Candidate candidate, ClaimCase claimCase, List<Accepted> accepted) {
    ServiceCategory category = claimCase.category();
    MemberCover cover = candidate.cover();
    Integer most = claimCase.facts().terms(cover.product()).mostClaims().get(category);
    RejectionReason reason = REASONS.get(category);
    if (most == null || reason == null) {
      return Verdict.accepted();
    }
    long had =
        claimCase.facts().history().claims().stream()
            .filter(earlier -> earlier.category() == category)
            .filter(earlier -> cover.runsOn(earlier.careDate()))
            .count();
    return had >= most ? Verdict.refused(reason, most, had, cover.policy()) : Verdict.accepted();
  }

  /** Whether a reason is about the claim's category, and so about the whole claim. */
  static boolean isAboutClaim(RejectionReason reason) {
    return Set.copyOf(REASONS.values()).contains(reason);
  }
}
