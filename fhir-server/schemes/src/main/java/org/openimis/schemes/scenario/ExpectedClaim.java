package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.refusal.ProblemCode;

/**
 * What must come out of a claim, beside what its lines expect. What is null is not asked for.
 *
 * @param approved the sum of the lines
 * @param refused why the whole claim is refused
 * @param unknown what the claim names and no register knows, so that it is not judged at all
 * @param refusedAtEntry why the claim is not taken in, so that it is not judged at all
 * @param state in which the decision leaves the claim
 * @param category what the claim counts as
 * @param charges what it takes of each policy, of all that it takes anything of
 */
public record ExpectedClaim(
    Decision.@Nullable Result result,
    @Nullable BigDecimal approved,
    @Nullable RejectionReason refused,
    @Nullable Unknown unknown,
    @Nullable ProblemCode refusedAtEntry,
    @Nullable ClaimState state,
    @Nullable ServiceCategory category,
    @Nullable List<ExpectedCharge> charges) {
  static final ExpectedClaim NOTHING =
      new ExpectedClaim(null, null, null, null, null, null, null, null);

  public ExpectedClaim {
    charges = charges == null ? null : List.copyOf(charges);
  }

  /** What a claim may name in vain. */
  public enum Unknown {
    INSUREE,
    FACILITY,
    DIAGNOSIS
  }

  /** Whether the claim never comes before the judge. */
  public boolean isAtTheDoor() {
    return unknown != null || refusedAtEntry != null;
  }

  /** Whether the claim is refused before any line is looked at. */
  boolean coversAllLines() {
    return isAtTheDoor()
        || refused == RejectionReason.INSUREE_NOT_VALID
        || refused == RejectionReason.TARGET_DATE
        || refused == RejectionReason.NO_COVER;
  }
}
