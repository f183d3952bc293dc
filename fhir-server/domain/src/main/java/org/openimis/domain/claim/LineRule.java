package org.openimis.domain.claim;

/**
 * A rule about one line. It says nothing of what other rules look after: what it cannot judge for
 * want of a fact, it accepts.
 */
public interface LineRule {
  Verdict judge(ClaimLine line, ClaimCase claimCase);
}
