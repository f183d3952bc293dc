package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import javax.sql.DataSource;
import org.openimis.app.it.Books;

/** What holds in the books of one scheme at any moment, whatever happened before. */
final class Invariants {
  private final Books books;
  private final String scheme;

  Invariants(DataSource dataSource, String letters) {
    this.books = new Books(dataSource);
    this.scheme = letters.toLowerCase(Locale.ROOT);
  }

  /**
   * All of them.
   *
   * @param ceiling of each policy of the basic package
   */
  void hold(int ceiling) {
    balancesAreTheSumsOfTheirPostings();
    ceilingsAreKept(ceiling);
    everyClaimHasOneAnswerInTheVersionThatTheBooksName();
    whatIsPaidIsWhatIsTaken();
    everyDecisionComesOutAgain();
  }

  /** Every posting stands on the one before, from nothing to the balance. */
  private void balancesAreTheSumsOfTheirPostings() {
    none(
        "balance that is not the sum of its postings",
        """
        SELECT account.* FROM scheme.account
          JOIN (SELECT scheme, policy, insuree_number, bucket, sum(amount) AS total,
                       count(*) AS many, max(sequence) AS last
                  FROM scheme.posting GROUP BY scheme, policy, insuree_number, bucket) posted
         USING (scheme, policy, insuree_number, bucket)
         WHERE scheme = ? AND (balance <> total OR postings <> many OR postings <> last)
        """);
    none(
        "posting that does not begin where the one before has ended",
        """
        SELECT * FROM (
          SELECT posting.*, lag(balance_after, 1, 0.0) OVER (
                   PARTITION BY policy, insuree_number, bucket ORDER BY sequence) AS before
            FROM scheme.posting WHERE scheme = ?) each
         WHERE balance_before <> before
        """);
  }

  private void ceilingsAreKept(int ceiling) {
    none(
        "policy above its ceiling",
        """
        SELECT policy, sum(balance) FROM scheme.account
         WHERE scheme = ? AND bucket LIKE 'ceiling%%' AND policy LIKE '%%POL01'
         GROUP BY policy HAVING sum(balance) > %d
        """
            .formatted(ceiling));
  }

  private void everyClaimHasOneAnswerInTheVersionThatTheBooksName() {
    none(
        "submission without its answer",
        """
        SELECT * FROM scheme.submission
          LEFT JOIN scheme.claim_state state USING (scheme, facility, use, claim_code)
         WHERE scheme = ? AND (state.claim_id IS NULL OR submission.claim_id <> state.claim_id
            OR submission.response_id <> state.response_id)
        """);
    none(
        "answer in another version",
        """
        SELECT state.* FROM scheme.claim_state state
          LEFT JOIN hfj_resource response ON response.fhir_id = state.response_id
          LEFT JOIN hfj_resource claim ON claim.fhir_id = state.claim_id
         WHERE scheme = ? AND (response.res_ver IS DISTINCT FROM state.response_version
            OR claim.res_ver IS DISTINCT FROM state.claim_version)
        """);
    none(
        "event out of order",
        """
        SELECT state.claim_id, events, count(*), max(sequence) FROM scheme.claim_state state
          JOIN scheme.claim_event USING (claim_id)
         WHERE scheme = ? GROUP BY state.claim_id, events
        HAVING count(*) <> events OR max(sequence) <> events
        """);
  }

  /** No line of these packs is paid outside its ceiling. */
  private void whatIsPaidIsWhatIsTaken() {
    none(
        "policy of which was taken what no live line was paid",
        """
        SELECT * FROM (
          SELECT policy, sum(balance) AS taken FROM scheme.account
           WHERE scheme = ? AND bucket LIKE 'ceiling%%' GROUP BY policy) taken
          FULL JOIN (
          SELECT policy, sum(benefit) AS paid FROM scheme.claim_line
           WHERE scheme = '%s' AND state = 'accepted' AND use = 'claim' GROUP BY policy) paid
         USING (policy)
         WHERE coalesce(taken, 0) <> coalesce(paid, 0)
        """
            .formatted(scheme));
  }

  private void everyDecisionComesOutAgain() {
    assertThat(books.replays())
        .allSatisfy(replay -> assertThat(replay.again()).isEqualTo(replay.written()));
  }

  /** What all live claims of the scheme are paid together. */
  BigDecimal paid() {
    return books.one(
        """
        SELECT coalesce(sum(benefit), 0) FROM scheme.claim_line
         WHERE scheme = ? AND state = 'accepted'
        """,
        BigDecimal.class,
        scheme);
  }

  private void none(String what, String query) {
    assertThat(books.rows(query, scheme)).as(what).isEmpty();
  }
}
