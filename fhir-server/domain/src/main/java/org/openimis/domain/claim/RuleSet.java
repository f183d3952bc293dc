package org.openimis.domain.claim;

import java.util.List;

/**
 * Which rules a scheme applies, and in which order: the first that refuses names the reason.
 *
 * @param version of the rules' meaning; stored with every decision and raised when a rule changes
 *     what it answers
 * @param claimRules about the whole claim
 * @param lineRules about each line
 * @param coverRules about each line under each cover that may pay for it
 */
public record RuleSet(
    String version, List<String> claimRules, List<String> lineRules, List<String> coverRules) {
  /** The version of the rules in this code. */
  public static final String CURRENT_VERSION = "2";

  public static final RuleSet STANDARD =
      new RuleSet(
          CURRENT_VERSION, Rules.claimRuleNames(), Rules.lineRuleNames(), Rules.coverRuleNames());

  public RuleSet {
    claimRules = List.copyOf(claimRules);
    lineRules = List.copyOf(lineRules);
    coverRules = List.copyOf(coverRules);
  }
}
