package org.openimis.store.books;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.domain.books.BookCheck;
import org.openimis.mapping.claim.LedgerEntry;
import org.openimis.mapping.claim.LedgerEntryReader;
import org.openimis.store.books.Findings.Place;

/**
 * Rebuilds the ledger as an auditor would who holds nothing but the answers, into a table of its
 * own, and compares it with the ledger that is kept (conventions 16).
 */
final class AnswerCheck {
  /** What the answers say: one row a ledger entry. */
  static final String TOLD =
      """
      told_entry (account text NOT NULL, sequence bigint NOT NULL, response_id text NOT NULL,
             claim_id text NOT NULL, currency text NOT NULL, amount numeric NOT NULL)
      """;

  private static final int BATCH = 1000;

  private final Snapshot snapshot;
  private final Findings findings;
  private final List<Object[]> entries = new ArrayList<>();

  AnswerCheck(Snapshot snapshot, Findings findings) {
    this.snapshot = snapshot;
    this.findings = findings;
  }

  /** Takes what an answer says of its postings. */
  void take(KeptCase kept, ClaimResponse answer) {
    try {
      for (LedgerEntry entry : LedgerEntryReader.read(answer)) {
        entries.add(
            new Object[] {
              entry.account(),
              entry.sequence(),
              kept.state().responseId(),
              kept.state().claimId(),
              entry.amount().currency().getCurrencyCode(),
              entry.amount().amount()
            });
      }
    } catch (RuntimeException e) { // an entry without its parts: the rest is still compared
      findings.differs(
          BookCheck.ANSWERS,
          new Place(kept.place().name(), "ClaimResponse/" + kept.state().responseId()),
          "ledger entries with account, sequence and amount",
          "an entry that cannot be read");
    }
    if (entries.size() >= BATCH) {
      flush();
    }
  }

  /** Compares, when every answer was taken. */
  void compare() {
    flush();
    snapshot.analyze("told_entry");
    findings.examined(BookCheck.ANSWERS, snapshot.count("SELECT count(*) FROM told_entry"));
    comparePostings();
    compareBalances();
  }

  private void flush() {
    snapshot.fill("INSERT INTO told_entry VALUES (?, ?, ?, ?, ?, ?)", entries);
    entries.clear();
  }

  private void comparePostings() {
    LedgerCheck.report(
        snapshot,
        findings,
        BookCheck.ANSWERS,
        """
        WITH kept AS (
               SELECT %s AS account, sequence, claim_id, currency, amount
                 FROM scheme.posting JOIN checked_claim USING (claim_id)),
             compared AS (
               SELECT account || ' sequence ' || sequence AS place,
                      'ClaimResponse/' || told.response_id AS resource,
                      'amount=' || trim_scale(told.amount) || ' ' || told.currency
                        || ' claim=' || told.claim_id AS expected,
                      'amount=' || trim_scale(kept.amount) || ' ' || kept.currency
                        || ' claim=' || kept.claim_id AS found
                 FROM told_entry told FULL JOIN kept USING (account, sequence))
        SELECT * FROM compared WHERE expected IS DISTINCT FROM found
        """
            .formatted(LedgerCheck.NAME));
  }

  /** Whole accounts: every claim that ever moved one of these is among those that were taken. */
  private void compareBalances() {
    LedgerCheck.report(
        snapshot,
        findings,
        BookCheck.ANSWERS,
        """
        WITH rebuilt AS (
               SELECT account, sum(amount) AS balance, count(*) AS postings
                 FROM told_entry GROUP BY account),
             kept AS (
               SELECT %s AS account, balance, postings
                 FROM scheme.account
                 JOIN checked_account USING (scheme, policy, insuree_number, bucket)),
             compared AS (
               SELECT account AS place, NULL AS resource,
                      format('balance=%%s postings=%%s', trim_scale(rebuilt.balance),
                             rebuilt.postings) AS expected,
                      format('balance=%%s postings=%%s', trim_scale(kept.balance), kept.postings)
                        AS found
                 FROM kept LEFT JOIN rebuilt USING (account))
        SELECT * FROM compared WHERE expected IS DISTINCT FROM found
        """
            .formatted(LedgerCheck.NAME));
  }
}
