package org.openimis.domain.claim;

import java.time.LocalDate;

/**
 * Reason 9: a claim is made when the visit is over, not before (scheme-rules 2.6.1). That the visit
 * does not end before it starts is seen to at the door.
 */
final class TargetDateRule implements ClaimRule {
  @Override
  public Verdict judge(ClaimCase claimCase) {
    LocalDate claimedOn = claimCase.claim().claimedOn();
    return claimedOn.isBefore(claimCase.targetDate())
        ? Verdict.refused(RejectionReason.TARGET_DATE, claimedOn, claimCase.targetDate())
        : Verdict.accepted();
  }
}
