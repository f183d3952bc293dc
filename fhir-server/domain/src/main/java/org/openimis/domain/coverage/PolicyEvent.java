package org.openimis.domain.coverage;

import static org.openimis.domain.coverage.PolicyStatus.ACTIVE;
import static org.openimis.domain.coverage.PolicyStatus.EXPIRED;
import static org.openimis.domain.coverage.PolicyStatus.IDLE;
import static org.openimis.domain.coverage.PolicyStatus.READY;
import static org.openimis.domain.coverage.PolicyStatus.SUSPENDED;

import java.util.Map;
import java.util.Optional;

/**
 * What can happen to a policy, and in which states (scheme-rules 3.4). Whatever stands in no row is
 * refused with the state the policy is in. A payment may be written down when the term is over: it
 * counts from its own day.
 */
public enum PolicyEvent {
  /** The contribution is complete, or was enforced, and brings the policy into force. */
  PAID(Map.of(IDLE, ACTIVE, SUSPENDED, ACTIVE, EXPIRED, EXPIRED)),
  /** The contribution is complete, and somebody has still to bring the policy into force. */
  COMPLETED(Map.of(IDLE, READY, SUSPENDED, READY, EXPIRED, EXPIRED)),
  /** A contribution was paid in part, and the officer suspends the policy. */
  UNDERPAID(Map.of(IDLE, SUSPENDED, ACTIVE, SUSPENDED, EXPIRED, EXPIRED)),
  /** An officer brings a paid policy into force, or ends its suspension. */
  ACTIVATED(Map.of(READY, ACTIVE, SUSPENDED, ACTIVE)),
  SUSPENDED_BY_OFFICER(Map.of(ACTIVE, SUSPENDED)),
  /** Ended before its last day. */
  TERMINATED(Map.of(IDLE, EXPIRED, READY, EXPIRED, ACTIVE, EXPIRED, SUSPENDED, EXPIRED)),
  /** Its last day is over. */
  RUN_OUT(Map.of(IDLE, EXPIRED, READY, EXPIRED, ACTIVE, EXPIRED, SUSPENDED, EXPIRED));

  private final Map<PolicyStatus, PolicyStatus> transitions;

  PolicyEvent(Map<PolicyStatus, PolicyStatus> transitions) {
    this.transitions = transitions;
  }

  /** The state that follows; empty when this cannot happen to a policy in that state. */
  public Optional<PolicyStatus> after(PolicyStatus status) {
    return Optional.ofNullable(transitions.get(status));
  }
}
