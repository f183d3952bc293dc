package org.openimis.domain.claim;

/** A rule about the whole claim. When it refuses, no line is looked at. */
public interface ClaimRule {
  Verdict judge(ClaimCase claimCase);
}
