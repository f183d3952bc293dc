package org.openimis.benchmarks.claims;

import org.openimis.domain.scheme.SampleClaim;

/**
 * A claim for a benchmark, and what a right server does with it.
 *
 * @param claim what is sent
 * @param kind what it is there for
 */
public record SyntheticClaim(SampleClaim claim, Kind kind) {

  /** What a claim is there for. */
  public enum Kind {
    /** Judged, with lines that are paid. */
    PAID,
    /** Judged and denied by a rule. */
    DENIED,
    /** Sent before, in every detail. */
    REPEATED
  }
}
