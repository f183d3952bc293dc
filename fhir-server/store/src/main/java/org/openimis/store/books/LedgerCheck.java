package org.openimis.store.books;

import org.openimis.domain.books.BookCheck;
import org.openimis.store.books.Findings.Place;

/** Proves the ledger from its own rows: the chain of each account and its balance. */
final class LedgerCheck {
  /** The name of an account, as {@code AccountId.shown()} and the answers write it. */
  static final String NAME = "scheme || '|' || policy || '|' || insuree_number || '|' || bucket";

  private static final String ACCOUNT = "scheme, policy, insuree_number, bucket";

  private final Snapshot snapshot;
  private final Findings findings;

  LedgerCheck(Snapshot snapshot, Findings findings) {
    this.snapshot = snapshot;
    this.findings = findings;
  }

  /**
   * Numbers without a gap, each posting from where the one before it ended, none past its limit.
   */
  void checkPostings() {
    findings.examined(
        BookCheck.POSTINGS,
        snapshot.count(
            "SELECT count(*) FROM scheme.posting JOIN checked_account USING (" + ACCOUNT + ")"));
    report(
        BookCheck.POSTINGS,
        """
        WITH chained AS (
               SELECT posting.*,
                      coalesce(lag(sequence) OVER account, 0) + 1 AS next,
                      coalesce(lag(balance_after) OVER account, 0) AS left_before
                 FROM scheme.posting JOIN checked_account USING (%s)
               WINDOW account AS (PARTITION BY %s ORDER BY sequence))
        SELECT %s AS place, 'Claim/' || claim_id AS resource,
               format('sequence=%%s before=%%s after=%%s', next, trim_scale(left_before),
                      trim_scale(left_before + amount)) AS expected,
               format('sequence=%%s before=%%s after=%%s', sequence, trim_scale(balance_before),
                      trim_scale(balance_after)) AS found
          FROM chained
         WHERE (sequence, balance_before, balance_after)
               IS DISTINCT FROM (next, left_before, left_before + amount)
        """
            .formatted(ACCOUNT, ACCOUNT, NAME));
    report(
        BookCheck.POSTINGS,
        """
        SELECT %s || ' sequence ' || sequence AS place, 'Claim/' || claim_id AS resource,
               format('used=%%s or less', trim_scale(limit_amount)) AS expected,
               format('used=%%s', trim_scale(used_before + amount)) AS found
          FROM scheme.posting JOIN checked_account USING (%s)
         WHERE amount > 0 AND used_before + amount > limit_amount
        """
            .formatted(NAME, ACCOUNT));
  }

  /** Balance, number of postings and currency of each account, reckoned from its postings. */
  void checkAccounts() {
    findings.examined(BookCheck.ACCOUNTS, snapshot.count("SELECT count(*) FROM checked_account"));
    report(
        BookCheck.ACCOUNTS,
        """
        WITH reckoned AS (
               SELECT %s, sum(amount) AS balance, count(*) AS postings,
                      string_agg(DISTINCT currency, ',') AS currency, max(sequence) AS last
                 FROM scheme.posting JOIN checked_account USING (%s)
                GROUP BY %s),
             compared AS (
               SELECT %s, NULL AS resource,
                      format('balance=%%s postings=%%s currency=%%s last=%%s',
                             trim_scale(reckoned.balance), reckoned.postings, reckoned.currency,
                             trim_scale(reckoned.balance)) AS expected,
                      format('balance=%%s postings=%%s currency=%%s last=%%s',
                             trim_scale(account.balance), account.postings, account.currency,
                             trim_scale(ended.balance_after)) AS found
                 FROM checked_account
                 LEFT JOIN scheme.account USING (%s)
                 LEFT JOIN reckoned USING (%s)
                 LEFT JOIN LATERAL (
                      SELECT balance_after FROM scheme.posting last
                       WHERE (last.scheme, last.policy, last.insuree_number, last.bucket,
                              last.sequence)
                           = (checked_account.scheme, checked_account.policy,
                              checked_account.insuree_number, checked_account.bucket,
                              reckoned.last)) ended ON true)
        SELECT %s AS place, resource, expected, found FROM compared
         WHERE expected IS DISTINCT FROM found
        """
            .formatted(ACCOUNT, ACCOUNT, ACCOUNT, ACCOUNT, ACCOUNT, ACCOUNT, NAME));
  }

  private void report(BookCheck check, String sql) {
    report(snapshot, findings, check, sql);
  }

  /** Tells every row of a query that finds place, resource, expected and found. */
  static void report(Snapshot snapshot, Findings findings, BookCheck check, String sql) {
    snapshot.each(
        sql,
        row ->
            findings.differs(
                check,
                new Place(row.getString("place"), row.getString("resource")),
                row.getString("expected"),
                row.getString("found")));
  }
}
