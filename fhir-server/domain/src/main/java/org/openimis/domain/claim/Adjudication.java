package org.openimis.domain.claim;

import java.util.ArrayList;
import java.util.List;
import org.openimis.domain.catalogue.MedicalCode;

/**
 * The judge: claim and facts in, decision out. It knows no clock, asks no database and writes no
 * log, so the same facts give the same decision for ever.
 */
public final class Adjudication {
  private final RuleSet ruleSet;
  private final List<ClaimRule> claimRules;
  private final List<LineRule> lineRules;

  public Adjudication(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    this.claimRules = Rules.claimRules(ruleSet.claimRules());
    this.lineRules = Rules.lineRules(ruleSet.lineRules());
  }

  public Decision judge(SubmittedClaim claim, ClaimFacts facts) {
    var claimCase = new ClaimCase(claim, facts);
    List<Finding> againstClaim = new ArrayList<>();
    for (ClaimRule rule : claimRules) {
      addTo(againstClaim, rule.judge(claimCase));
    }
    if (!againstClaim.isEmpty()) {
      return decision(againstClaim, refuseAll(claim, againstClaim));
    }
    List<LineDecision> lines = claim.lines().stream().map(line -> judge(line, claimCase)).toList();
    return decision(nothingLeft(claim, lines), lines);
  }

  private LineDecision judge(ClaimLine line, ClaimCase claimCase) {
    List<Finding> findings = new ArrayList<>();
    for (LineRule rule : lineRules) {
      addTo(findings, rule.judge(line, claimCase));
    }
    if (!findings.isEmpty()) {
      return new LineDecision(line, findings, null);
    }
    return ProductChoice.choose(line, claimCase)
        .map(chosen -> new LineDecision(line, List.of(), LineValuation.of(line, claimCase, chosen)))
        .orElseGet(() -> new LineDecision(line, List.of(notPaidForVisit(line, claimCase)), null));
  }

  private static Finding notPaidForVisit(ClaimLine line, ClaimCase claimCase) {
    MedicalCode code = line.code();
    return Finding.of(RejectionReason.NOT_COVERED, code.code(), claimCase.targetDate());
  }

  /** Every line carries the claim's reason (scheme-rules 2.5: 9 and 7/21 stop). */
  private static List<LineDecision> refuseAll(SubmittedClaim claim, List<Finding> findings) {
    return claim.lines().stream().map(line -> new LineDecision(line, findings, null)).toList();
  }

  /** Reason 1 for a claim without an accepted line. */
  private static List<Finding> nothingLeft(SubmittedClaim claim, List<LineDecision> lines) {
    return lines.stream().allMatch(LineDecision::isRefused)
        ? List.of(Finding.of(RejectionReason.NOT_IN_REGISTER, claim.key().code()))
        : List.of();
  }

  private Decision decision(List<Finding> findings, List<LineDecision> lines) {
    return new Decision(ruleSet.version(), findings, lines);
  }

  private static void addTo(List<Finding> findings, Verdict verdict) {
    Finding finding = verdict.finding();
    if (finding != null) {
      findings.add(finding);
    }
  }
}
