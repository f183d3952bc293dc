package org.openimis.domain.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.valuation.Charge;
import org.openimis.domain.valuation.PolicyAccount;

/**
 * The judge: claim and facts in, decision out. It knows no clock, asks no database and writes no
 * log, so the same facts give the same decision for ever.
 */
public final class Adjudication {
  private final RuleSet ruleSet;
  private final List<ClaimRule> claimRules;
  private final LineJudge lineJudge;

  public Adjudication(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    this.claimRules = Rules.claimRules(ruleSet.claimRules());
    this.lineJudge =
        new LineJudge(Rules.lineRules(ruleSet.lineRules()), Rules.coverRules(ruleSet.coverRules()));
  }

  public Decision judge(SubmittedClaim claim, ClaimFacts facts) {
    var claimCase = new ClaimCase(claim, facts);
    List<Finding> againstClaim = findingsAgainst(claimCase);
    if (!againstClaim.isEmpty()) {
      return decision(claimCase, againstClaim, refuseAll(claim, againstClaim), List.of());
    }
    List<LineJudgement> judged = refuseAllForCategory(lineJudge.judge(claimCase));
    Map<String, PolicyAccount> accounts = new TreeMap<>();
    List<LineDecision> lines = value(judged, claimCase, accounts);
    List<Charge> charges =
        accounts.values().stream()
            .map(PolicyAccount::charge)
            .filter(charge -> !charge.isNothing())
            .toList();
    return decision(claimCase, nothingAccepted(claim, judged), lines, charges);
  }

  private List<Finding> findingsAgainst(ClaimCase claimCase) {
    return claimRules.stream()
        .map(rule -> rule.judge(claimCase).finding())
        .filter(Objects::nonNull)
        .toList();
  }

  /** Every line carries the claim's reason (scheme-rules 2.5: 9 and 7/21 stop). */
  private static List<LineDecision> refuseAll(SubmittedClaim claim, List<Finding> findings) {
    return claim.lines().stream().map(line -> LineDecision.refused(line, findings)).toList();
  }

  /**
   * A category of which a person has had the most refuses the whole claim: every line that had no
   * reason of its own gets that one (scheme-rules 2.6.9, REC).
   */
  private static List<LineJudgement> refuseAllForCategory(List<LineJudgement> judged) {
    Optional<Finding> hit =
        judged.stream()
            .filter(line -> !line.isAccepted())
            .map(line -> line.findings().get(0))
            .filter(finding -> CategoryMaximumRule.isAboutClaim(finding.reason()))
            .findFirst();
    return hit.map(
            finding ->
                judged.stream()
                    .map(line -> line.isAccepted() ? line.refusedFor(finding) : line)
                    .toList())
        .orElse(judged);
  }

  /** Items first, then services, as money is taken (scheme-rules 2.9); answered in their order. */
  private static List<LineDecision> value(
      List<LineJudgement> judged, ClaimCase claimCase, Map<String, PolicyAccount> accounts) {
    Map<Integer, LineDecision> bySequence = new TreeMap<>();
    judged.stream()
        .sorted(Comparator.comparing(line -> line.line().code().kind() == LineKind.SERVICE))
        .forEach(line -> bySequence.put(line.line().sequence(), value(line, claimCase, accounts)));
    List<LineDecision> lines = new ArrayList<>();
    judged.forEach(
        line -> lines.add(Objects.requireNonNull(bySequence.get(line.line().sequence()))));
    return lines;
  }

  private static LineDecision value(
      LineJudgement judged, ClaimCase claimCase, Map<String, PolicyAccount> accounts) {
    ProductChoice.Chosen chosen = judged.chosen();
    if (chosen == null) {
      return LineDecision.refused(judged.line(), judged.findings());
    }
    PolicyAccount account =
        accounts.computeIfAbsent(
            chosen.candidate().cover().policy(),
            policy -> account(policy, chosen.candidate().cover().product(), claimCase));
    Valuation valuation =
        LineValuation.of(judged.line(), claimCase, chosen, judged.quantity(), account);
    return new LineDecision(judged.line(), List.of(), judged.remarks(), valuation);
  }

  private static PolicyAccount account(String policy, String product, ClaimCase claimCase) {
    BenefitTerms terms = claimCase.facts().terms(product);
    return new PolicyAccount(
        claimCase.facts().balance(policy),
        terms,
        claimCase.category(),
        claimCase.isHospital(terms),
        claimCase.claim().lines().get(0).unitPrice().currency());
  }

  /**
   * A claim without an accepted line has a reason of its own: 1 when the rules left nothing of it,
   * 3 when lines passed them and no product pays any of those (scheme-rules 2.4 and 2.5).
   */
  private static List<Finding> nothingAccepted(SubmittedClaim claim, List<LineJudgement> judged) {
    if (judged.stream().anyMatch(LineJudgement::isAccepted)) {
      return List.of();
    }
    RejectionReason reason =
        judged.stream().anyMatch(LineJudgement::passed)
            ? RejectionReason.NOT_COVERED
            : RejectionReason.NOT_IN_REGISTER;
    return List.of(Finding.of(reason, claim.key().code()));
  }

  private Decision decision(
      ClaimCase claimCase, List<Finding> findings, List<LineDecision> lines, List<Charge> charges) {
    return new Decision(ruleSet.version(), claimCase.category(), findings, lines, charges);
  }
}
