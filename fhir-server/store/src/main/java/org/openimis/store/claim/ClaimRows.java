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

/** Our own rows about judged claims: lines, findings, decisions with their facts. */
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

  void add(JudgedClaim judged, Receipt receipt, RuleSet ruleSet) {
    Decision decision = judged.decision();
    addFindings(receipt.claimId(), WHOLE_CLAIM, decision.findings());
    for (LineDecision line : decision.lines()) {
      addLine(judged.claim(), receipt.claimId(), line);
      addFindings(receipt.claimId(), line.line().sequence(), line.findings());
    }
    decisions.add(
        new Object[] {
          receipt.responseId(),
          receipt.claimId(),
          FactsCodec.write(ruleSet),
          FactsCodec.write(judged.claim()),
          FactsCodec.write(judged.facts()),
          FactsCodec.write(decision)
        });
  }

  private void addLine(SubmittedClaim claim, String claimId, LineDecision line) {
    Finding refusal = line.refusal();
    Valuation paid = line.valuation();
    lines.add(
        new @Nullable Object[] {
          claimId,
          line.line().sequence(),
          claim.key().scheme(),
          claim.insuree(),
          claim.key().facility(),
          claim.key().code(),
          line.line().code().kind().name(),
          line.line().code().code(),
          claim.visit().targetDate(),
          line.line().quantity(),
          refusal == null ? "accepted" : "refused",
          refusal == null ? null : refusal.reason().code(),
          paid == null ? null : paid.product(),
          paid == null ? null : paid.policy(),
          line.line().unitPrice().currency().getCurrencyCode(),
          line.line().asked().amount(),
          paid == null ? BigDecimal.ZERO : paid.eligible().amount(),
          paid == null ? BigDecimal.ZERO : paid.copay().amount(),
          paid == null ? BigDecimal.ZERO : paid.benefit().amount()
        });
  }

  private void addFindings(String claimId, int line, List<Finding> found) {
    int position = 1;
    for (Finding finding : found) {
      findings.add(
          new Object[] {
            claimId,
            line,
            position++,
            finding.reason().code(),
            finding.details().toArray(String[]::new)
          });
    }
  }

  void write() {
    database.batch(
        """
        INSERT INTO scheme.claim_line (claim_id, sequence, scheme, insuree_number, facility,
               claim_code, kind, code, care_date, quantity, state, reason, product, policy,
               currency, asked, eligible, copay, benefit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        lines);
    database.batch(
        """
        INSERT INTO scheme.finding (claim_id, line, position, reason, details)
        VALUES (?, ?, ?, ?, ?)
        """,
        findings);
    database.batch(
        """
        INSERT INTO scheme.decision (response_id, version, claim_id, rule_set, claim, facts, decision)
        VALUES (?, 1, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb)
        """,
        decisions);
  }
}
