package org.openimis.domain.claim;

/** What happens to a claim once it is there; each is written down with who did it and when. */
public enum ClaimEvent {
  SUBMITTED,
  PROCESSED,
  REPROCESSED,
  CANCELLED,
  /** A preauthorization that nobody used in time. */
  EXPIRED
}
