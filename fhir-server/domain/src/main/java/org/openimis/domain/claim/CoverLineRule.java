package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.List;

/**
 * A rule about one line under one cover that may pay for it. A line is accepted as soon as one of
 * its covers passes all of these rules (scheme-rules 2.6.10).
 */
public interface CoverLineRule {

  /**
   * @param accepted lines of the same claim that stand before this one and are accepted
   */
  Verdict judge(
      ClaimLine line, ClaimCase.Candidate candidate, ClaimCase claimCase, List<Accepted> accepted);

  /** A line of the same claim that is accepted, and with how many units. */
  record Accepted(ClaimLine line, BigDecimal quantity) {}
}
