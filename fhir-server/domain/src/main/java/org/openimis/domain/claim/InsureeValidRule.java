package org.openimis.domain.claim;

/** Reason 7: the patient had left the register (died or was made inactive) before the care. */
final class InsureeValidRule implements ClaimRule {
  @Override
  public Verdict judge(ClaimCase claimCase) {
    var insuree = claimCase.facts().insuree();
    var lastDay = insuree.lastDay();
    return lastDay == null || insuree.isValidOn(claimCase.targetDate())
        ? Verdict.accepted()
        : Verdict.refused(
            RejectionReason.INSUREE_NOT_VALID, insuree.number(), lastDay, claimCase.targetDate());
  }
}
