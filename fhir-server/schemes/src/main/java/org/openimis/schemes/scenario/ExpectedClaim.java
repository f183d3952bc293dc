package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RejectionReason;

/**
 * What must come out of a claim, beside what its lines expect. What is null is not asked for.
 *
 * @param approved the sum of the lines
 * @param refused why the whole claim is refused
 * @param unknown what the claim names and no register knows, so that it is not judged at all
 */
public record ExpectedClaim(
    Decision.@Nullable Result result,
    @Nullable BigDecimal approved,
    @Nullable RejectionReason refused,
    @Nullable Unknown unknown) {
  static final ExpectedClaim NOTHING = new ExpectedClaim(null, null, null, null);

  /** What a claim may name in vain. */
  public enum Unknown {
    INSUREE,
    FACILITY,
    DIAGNOSIS
  }

  /** Whether the claim is refused before any line is looked at. */
  boolean coversAllLines() {
    return unknown != null
        || refused == RejectionReason.INSUREE_NOT_VALID
        || refused == RejectionReason.TARGET_DATE
        || refused == RejectionReason.NO_COVER;
  }
}
