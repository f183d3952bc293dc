package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.CoverLineRule.Accepted;

/** Applies the rules about lines, one line after the other. */
final class LineJudge {
  private final List<LineRule> lineRules;
  private final List<CoverLineRule> coverRules;

  LineJudge(List<LineRule> lineRules, List<CoverLineRule> coverRules) {
    this.lineRules = lineRules;
    this.coverRules = coverRules;
  }

  /** One judgement a line, in their order. */
  List<LineJudgement> judge(ClaimCase claimCase) {
    List<LineJudgement> judgements = new ArrayList<>();
    List<Accepted> accepted = new ArrayList<>();
    for (ClaimLine line : claimCase.claim().lines()) {
      LineJudgement judgement = judge(line, claimCase, accepted);
      if (judgement.isAccepted()) {
        accepted.add(new Accepted(line, judgement.quantity()));
      }
      judgements.add(judgement);
    }
    return judgements;
  }

  private LineJudgement judge(ClaimLine line, ClaimCase claimCase, List<Accepted> accepted) {
    if (claimCase.facts().review(line).filter(LineReview::refused).isPresent()) {
      // What a reviewer refuses is not looked at again (scheme-rules 2.5).
      return LineJudgement.refused(
          line, List.of(Finding.of(RejectionReason.MEDICAL_OFFICER, line.code().code())));
    }
    List<Finding> findings = new ArrayList<>();
    for (LineRule rule : lineRules) {
      Finding finding = rule.judge(line, claimCase).finding();
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings.isEmpty()
        ? judgeCovers(line, claimCase, accepted)
        : LineJudgement.refused(line, findings);
  }

  /** Accepted as soon as one cover passes; otherwise the first fault found is the reason. */
  private LineJudgement judgeCovers(ClaimLine line, ClaimCase claimCase, List<Accepted> accepted) {
    List<Finding> faults = new ArrayList<>();
    Map<ClaimCase.Candidate, Verdict> cuts = new HashMap<>();
    List<ClaimCase.Candidate> passing = new ArrayList<>();
    for (ClaimCase.Candidate candidate : claimCase.candidates(line.code())) {
      List<Finding> against = new ArrayList<>();
      for (CoverLineRule rule : coverRules) {
        Verdict verdict = rule.judge(line, candidate, claimCase, accepted);
        if (verdict.isRefused() && verdict.finding() != null) {
          against.add(verdict.finding());
        } else if (verdict.atMost() != null) {
          cuts.merge(candidate, verdict, LineJudge::tighter);
        }
      }
      if (against.isEmpty()) {
        passing.add(candidate);
      }
      faults.addAll(against);
    }
    Optional<ProductChoice.Chosen> chosen = ProductChoice.choose(line, claimCase, passing);
    if (chosen.isEmpty()) {
      if (passing.isEmpty() && !faults.isEmpty()) {
        return LineJudgement.refused(line, faults);
      }
      faults.add(0, notPaidForVisit(line, claimCase));
      return LineJudgement.unpaid(line, faults);
    }
    return accepted(line, claimCase, chosen.get(), cuts.get(chosen.get().candidate()), faults);
  }

  private static LineJudgement accepted(
      ClaimLine line,
      ClaimCase claimCase,
      ProductChoice.Chosen chosen,
      @Nullable Verdict cut,
      List<Finding> faults) {
    List<Finding> remarks = new ArrayList<>();
    BigDecimal quantity = claimCase.quantity(line);
    if (cut != null && cut.atMost() != null && cut.finding() != null) {
      quantity = cut.atMost();
      remarks.add(cut.finding());
    }
    remarks.addAll(faults);
    return new LineJudgement(line, List.of(), remarks, true, chosen, quantity);
  }

  private static Verdict tighter(Verdict one, Verdict other) {
    BigDecimal first = one.atMost();
    BigDecimal second = other.atMost();
    return first != null && second != null && second.compareTo(first) < 0 ? other : one;
  }

  private static Finding notPaidForVisit(ClaimLine line, ClaimCase claimCase) {
    return Finding.of(RejectionReason.NOT_COVERED, line.code().code(), claimCase.targetDate());
  }
}
