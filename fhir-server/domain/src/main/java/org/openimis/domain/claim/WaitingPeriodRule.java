package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.List;
import org.openimis.domain.coverage.MemberCover;

/**
 * Reason 17: under a first policy, and for those who join later than their policy, some benefits
 * begin only after months of cover; on the day itself they have begun (scheme-rules 2.6.7).
 */
final class WaitingPeriodRule implements CoverLineRule {
  @Override
  public Verdict judge(
      ClaimLine line, ClaimCase.Candidate candidate, ClaimCase claimCase, List<Accepted> accepted) {
    MemberCover cover = candidate.cover();
    int months = candidate.rule().waitingMonths(claimCase.isAdult());
    LocalDate opens = cover.opensOn(months);
    return claimCase.targetDate().isBefore(opens)
        ? Verdict.refused(
            RejectionReason.WAITING_PERIOD,
            line.code().code(),
            cover.policy(),
            months,
            opens,
            claimCase.targetDate())
        : Verdict.accepted();
  }
}
