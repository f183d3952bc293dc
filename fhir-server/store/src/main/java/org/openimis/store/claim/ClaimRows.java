package org.openimis.store.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Receipt;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.claim.Valuation;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.FactsCodec;

/** Our own rows about judgements: lines, findings, decisions with their facts. */
final class ClaimRows {
  /** Under which line number findings about the whole claim stand. */
  private static final int WHOLE_CLAIM = 0;

  private final Database database;
  private final List<Object[]> lines = new ArrayList<>();
  private final List<Object[]> findings = new ArrayList<>();
  private final List<Object[]> decisions = new ArrayList<>();

  ClaimRows(Database database) {
    this.database = database;
  }

  /**
   * Takes note of a judgement.
   *
   * @param version of the answer that tells it
   */
  void add(JudgedClaim judged, Receipt receipt, long version, RuleSet ruleSet) {
    Decision decision = judged.decision();
    var found = new FindingRows(receipt.claimId(), version);
    found.add(WHOLE_CLAIM, decision.findings(), List.of());
    for (LineDecision line : decision.lines()) {
      lines.add(line(judged.claim(), receipt.claimId(), version, line));
      found.add(line.line().sequence(), line.findings(), line.remarks());
    }
    decisions.add(
        new Object[] {
          receipt.responseId(),
          version,
          receipt.claimId(),
          judged.contentHash(),
          FactsCodec.write(ruleSet),
          FactsCodec.write(judged.claim()),
          FactsCodec.write(judged.facts()),
          FactsCodec.write(decision)
        });
  }

  private static @Nullable Object[] line(
      SubmittedClaim claim, String claimId, long version, LineDecision line) {
    Finding refusal = line.refusal();
    Valuation paid = line.valuation();
    return new @Nullable Object[] {
      claimId,
      version,
      line.line().sequence(),
      claim.key().scheme(),
      claim.key().use(),
      claim.insuree(),
      claim.key().facility(),
      claim.key().code(),
      line.line().code().kind().name(),
      line.line().code().code(),
      claim.visit().targetDate(),
      line.line().quantity(),
      paid == null ? BigDecimal.ZERO : paid.quantity(),
      refusal == null ? "accepted" : "refused",
      refusal == null ? null : refusal.reason().code(),
      paid == null ? null : paid.product(),
      paid == null ? null : paid.policy(),
      line.line().unitPrice().currency().getCurrencyCode(),
      line.line().asked().amount(),
      paid == null ? BigDecimal.ZERO : paid.eligible().amount(),
      paid == null ? BigDecimal.ZERO : paid.deductible().amount(),
      paid == null ? BigDecimal.ZERO : paid.copay().amount(),
      paid == null ? BigDecimal.ZERO : paid.overCategory().amount(),
      paid == null ? BigDecimal.ZERO : paid.overCeiling().amount(),
      paid == null ? BigDecimal.ZERO : paid.benefit().amount()
    };
  }

  /** Findings of one judgement, each with its position in its line. */
  private final class FindingRows {
    private final String claimId;
    private final long version;

    FindingRows(String claimId, long version) {
      this.claimId = claimId;
      this.version = version;
    }

    void add(int line, List<Finding> refusing, List<Finding> remarks) {
      int position = 1;
      for (Finding finding : refusing) {
        add(line, position++, true, finding);
      }
      for (Finding finding : remarks) {
        add(line, position++, false, finding);
      }
    }

    private void add(int line, int position, boolean refuses, Finding finding) {
      findings.add(
          new Object[] {
            claimId,
            version,
            line,
            position,
            refuses,
            finding.reason().code(),
            finding.details().toArray(String[]::new)
          });
    }
  }

  void write() {
    database.batch(
        """
        INSERT INTO scheme.claim_line (claim_id, version, sequence, scheme, use, insuree_number,
               facility, claim_code, kind, code, care_date, quantity, accepted, state, reason,
               product, policy, currency, asked, eligible, deductible, copay, over_category,
               over_ceiling, benefit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        lines);
    database.batch(
        """
        INSERT INTO scheme.finding (claim_id, version, line, position, refuses, reason, details)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        findings);
    database.batch(
        """
        INSERT INTO scheme.decision (response_id, version, claim_id, content_hash, rule_set, claim,
               facts, decision)
        VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb)
        """,
        decisions);
  }
}
