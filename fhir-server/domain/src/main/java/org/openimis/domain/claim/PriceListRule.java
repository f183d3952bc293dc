package org.openimis.domain.claim;

/** Reason 2: the facility's price list did not hold the item or service on the target date. */
final class PriceListRule implements LineRule {
  @Override
  public Verdict judge(ClaimLine line, ClaimCase claimCase) {
    return claimCase.facts().listPrice(line.code()).isPresent()
        ? Verdict.accepted()
        : Verdict.refused(
            RejectionReason.NOT_IN_PRICE_LIST,
            line.code().code(),
            claimCase.facts().facility().code(),
            claimCase.targetDate());
  }
}
