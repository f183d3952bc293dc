package org.openimis.app.it.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.openimis.app.it.Books;

/** Where claims stand and what they have taken, as an auditor reads it in the database. */
final class LedgerBooks {
  private final Books books;

  LedgerBooks(DataSource dataSource) {
    this.books = new Books(dataSource);
  }

  /** The state of a claim. */
  String state(Filed claim) {
    return books.one(
        "SELECT state FROM scheme.claim_state WHERE claim_id = ?", String.class, claim.claim());
  }

  /** What happened to a claim: {@code CANCELLED -> CANCELLED (because)}. */
  List<String> events(Filed claim) {
    return books.rows(
        """
        SELECT event || ' -> ' || state || coalesce(' (' || reason || ')', '')
          FROM scheme.claim_event WHERE claim_id = ? ORDER BY sequence
        """,
        claim.claim());
  }

  /** What is used of a policy: {@code LK0000002 ceiling-other 150}; what is unused is left out. */
  List<String> used(String policy) {
    return books.rows(
        """
        SELECT insuree_number || ' ' || bucket || ' ' || trim_scale(balance)
          FROM scheme.account WHERE policy = ? AND balance <> 0
         ORDER BY insuree_number, bucket
        """,
        policy);
  }

  /** What a claim has posted: {@code reservation ceiling-other 150}, in its order. */
  List<String> postings(Filed claim) {
    return books.rows(
        """
        SELECT kind || ' ' || bucket || ' ' || trim_scale(amount)
          FROM scheme.posting WHERE claim_id = ?
         ORDER BY response_version, policy, insuree_number, bucket, sequence
        """,
        claim.claim());
  }

  /** The lines of a claim: {@code v1 replaced 300 150}, of which version, asked and paid. */
  List<String> lines(Filed claim) {
    return books.rows(
        """
        SELECT 'v' || version || ' ' || state || ' ' || trim_scale(asked) || ' ' || trim_scale(benefit)
          FROM scheme.claim_line WHERE claim_id = ? ORDER BY version, sequence
        """,
        claim.claim());
  }

  /** The versions of an answer that have a decision with its facts behind them. */
  List<String> decisions(Filed claim) {
    return books.rows(
        "SELECT version FROM scheme.decision WHERE response_id = ? ORDER BY version",
        claim.response());
  }

  /** Everything that a refused change must leave as it is. */
  Map<String, String> snapshot(Filed claim) {
    Map<String, String> all = new TreeMap<>();
    books.counts().forEach((table, rows) -> all.put(table, String.valueOf(rows)));
    all.put(
        "state",
        books
            .rows("SELECT * FROM scheme.claim_state WHERE claim_id = ?", claim.claim())
            .toString());
    all.put(
        "accounts",
        books.rows("SELECT sum(balance), sum(postings) FROM scheme.account").toString());
    return all;
  }

  /** What a batch run or a payment will do: the claim is held. */
  void hold(Filed claim) {
    books.execute(
        "UPDATE scheme.claim_state SET held = true WHERE claim_id = '" + claim.claim() + "'");
  }

  Books all() {
    return books;
  }
}
