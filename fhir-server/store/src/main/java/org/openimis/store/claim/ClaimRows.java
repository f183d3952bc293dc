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
import org.openimis.store.sql.TableRows;
import org.openimis.store.sql.TableRows.Table;

/** Our own rows about judgements: lines, findings, decisions with their facts. */
final class ClaimRows {
  /** Under which line number findings about the whole claim stand. */
  private static final int WHOLE_CLAIM = 0;

  private static final Table LINES =
      new Table(
          "scheme.claim_line",
          "claim_id text",
          "version bigint",
          "sequence int",
          "scheme text",
          "use text",
          "insuree_number text",
          "facility text",
          "claim_code text",
          "kind text",
          "code text",
          "care_date date",
          "quantity numeric",
          "accepted numeric",
          "state text",
          "reason text",
          "product text",
          "policy text",
          "currency text",
          "asked numeric",
          "eligible numeric",
          "deductible numeric",
          "copay numeric",
          "over_category numeric",
          "over_ceiling numeric",
          "benefit numeric");

  private static final Table DECISIONS =
      new Table(
          "scheme.decision",
          "response_id text",
          "version bigint",
          "claim_id text",
          "content_hash text",
          "rule_set jsonb",
          "claim jsonb",
          "facts jsonb",
          "decision jsonb");

  private final Database database;
  private final TableRows lines = new TableRows(LINES);
  private final List<Object[]> findings = new ArrayList<>();
  private final TableRows decisions = new TableRows(DECISIONS);

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
        receipt.responseId(),
        version,
        receipt.claimId(),
        judged.contentHash(),
        FactsCodec.write(ruleSet),
        FactsCodec.write(judged.claim()),
        FactsCodec.write(judged.facts()),
        FactsCodec.write(decision));
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
    lines.write(database);
    database.batch(
        """
        INSERT INTO scheme.finding (claim_id, version, line, position, refuses, reason, details)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        findings);
    decisions.write(database);
  }
}
