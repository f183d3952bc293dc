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
    List<LineDecision> lines = new ArrayList<>();
    boolean linePassed = false;
    for (ClaimLine line : claim.lines()) {
      List<Finding> againstLine = findingsAgainst(line, claimCase);
      linePassed |= againstLine.isEmpty();
      lines.add(
          againstLine.isEmpty()
              ? valued(line, claimCase)
              : new LineDecision(line, againstLine, null));
    }
    return decision(nothingAccepted(claim, lines, linePassed), lines);
  }

  private List<Finding> findingsAgainst(ClaimLine line, ClaimCase claimCase) {
    List<Finding> findings = new ArrayList<>();
    for (LineRule rule : lineRules) {
      addTo(findings, rule.judge(line, claimCase));
    }
    return findings;
  }

  private static LineDecision valued(ClaimLine line, ClaimCase claimCase) {
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

  /**
   * A claim without an accepted line has a reason of its own: 1 when the line rules left nothing of
   * it, 3 when lines passed them and no product pays any of those (scheme-rules 2.4 and 2.5).
   */
  private static List<Finding> nothingAccepted(
      SubmittedClaim claim, List<LineDecision> lines, boolean linePassed) {
    if (!lines.stream().allMatch(LineDecision::isRefused)) {
      return List.of();
    }
    RejectionReason reason =
        linePassed ? RejectionReason.NOT_COVERED : RejectionReason.NOT_IN_REGISTER;
    return List.of(Finding.of(reason, claim.key().code()));
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
