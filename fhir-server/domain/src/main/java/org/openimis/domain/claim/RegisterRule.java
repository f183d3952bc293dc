package org.openimis.domain.claim;

/** Reason 1: the register did not hold the item or service on the target date. */
final class RegisterRule implements LineRule {
  @Override
  public Verdict judge(ClaimLine line, ClaimCase claimCase) {
    return claimCase.facts().registered(line.code()).isPresent()
        ? Verdict.accepted()
        : Verdict.refused(
            RejectionReason.NOT_IN_REGISTER, line.code().code(), claimCase.targetDate());
  }
}
