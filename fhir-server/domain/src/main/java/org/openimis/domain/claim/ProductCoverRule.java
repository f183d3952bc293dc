package org.openimis.domain.claim;

/** Reason 3: no product under which the patient is covered on the target date names the line. */
final class ProductCoverRule implements LineRule {
  @Override
  public Verdict judge(ClaimLine line, ClaimCase claimCase) {
    return claimCase.candidates(line.code()).isEmpty()
        ? Verdict.refused(RejectionReason.NOT_COVERED, line.code().code(), claimCase.targetDate())
        : Verdict.accepted();
  }
}
