package org.openimis.domain.claim;

import java.util.Map;
import java.util.Set;

/**
 * Where a submitted claim stands (conventions 10, scheme-rules 2.2). Drafts have no state here:
 * nobody has judged them.
 */
public enum ClaimState {
  /** No line is accepted. */
  REJECTED,
  /** The rules have accepted lines; a reviewer or an officer has yet to process the claim. */
  CHECKED,
  /** Accepted, with lines of relative price that wait for the batch run. */
  PROCESSED,
  /** Every accepted line has its final amount. */
  VALUATED,
  /** Taken back by the facility. */
  CANCELLED;

  private static final Set<ClaimState> JUDGED = Set.of(REJECTED, CHECKED, PROCESSED, VALUATED);
  private static final Map<ClaimEvent, Set<ClaimState>> ALLOWED =
      Map.of(
          ClaimEvent.PROCESSED, Set.of(CHECKED),
          ClaimEvent.REPROCESSED, JUDGED,
          ClaimEvent.CANCELLED, JUDGED);

  /**
   * The state in which a decision leaves a claim.
   *
   * @param automaticProcessing whether the scheme values claims without a review
   */
  public static ClaimState after(Decision decision, boolean automaticProcessing) {
    if (decision.result() == Decision.Result.DENIED) {
      return REJECTED;
    }
    if (!automaticProcessing) {
      return CHECKED;
    }
    return decision.hasRelativePrice() ? PROCESSED : VALUATED;
  }

  /** Whether this may happen to a claim in this state. */
  public boolean allows(ClaimEvent event) {
    return ALLOWED.getOrDefault(event, Set.of()).contains(this);
  }

  /** Whether what the claim takes of ceilings is decided, and no longer only reserved. */
  public boolean isSettled() {
    return this == PROCESSED || this == VALUATED;
  }
}
