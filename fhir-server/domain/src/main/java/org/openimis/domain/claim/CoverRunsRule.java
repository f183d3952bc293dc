package org.openimis.domain.claim;

/**
 * Reason 21: nobody pays for care on a day without cover (scheme-rules 2.6.2). An expired policy
 * covers the days when it ran; an idle, ready or suspended one covers none.
 */
final class CoverRunsRule implements ClaimRule {
  @Override
  public Verdict judge(ClaimCase claimCase) {
    return claimCase.covers().isEmpty()
        ? Verdict.refused(
            RejectionReason.NO_COVER, claimCase.claim().insuree(), claimCase.targetDate())
        : Verdict.accepted();
  }
}
