package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What stands in the books after a claim, and what no failure leaves there (conventions 14, 17,
 * 18).
 */
@IntegrationTest
class BooksIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Books books;

  @BeforeEach
  void open_the_books() {
    books = new Books(dataSource);
  }

  private Answer submit(Claim claim) {
    return imis.as("admin").post("/fhir/Claim/$submit", claim);
  }

  private static ClaimMaker aNightInHospital(String code) {
    return aClaim(code)
        .at("RAHOS001")
        .of("101000001")
        .during("2019-02-11", "2019-02-12")
        .service("M31", 1, "21000.00") // not covered
        .service("A1", 1, "400.00") // for out-patients
        .service("I1", 2, "1500.00"); // list price 1300.00
  }

  @Test
  void each_line_each_finding_and_the_decision_are_written_down() {
    ClaimResponse answer = submit(aNightInHospital("BOOKS-1").make()).as(ClaimResponse.class);
    String claim = answer.getRequest().getReferenceElement().getIdPart();
    assertThat(
            books.rows(
                """
                SELECT sequence, scheme, insuree_number, facility, claim_code, kind, code, care_date,
                       quantity, state, reason, product, currency, asked, eligible, copay, benefit
                  FROM scheme.claim_line WHERE claim_id = ? ORDER BY sequence
                """,
                claim))
        .containsExactly(
            "1 | demo | 101000001 | RAHOS001 | BOOKS-1 | SERVICE | M31 | 2019-02-12 | 1.0000"
                + " | refused | 3 | null | TZS | 21000.0000 | 0.0000 | 0.0000 | 0.0000",
            "2 | demo | 101000001 | RAHOS001 | BOOKS-1 | SERVICE | A1 | 2019-02-12 | 1.0000"
                + " | refused | 10 | null | TZS | 400.0000 | 0.0000 | 0.0000 | 0.0000",
            "3 | demo | 101000001 | RAHOS001 | BOOKS-1 | SERVICE | I1 | 2019-02-12 | 2.0000"
                + " | accepted | null | BCUL0001 | TZS | 3000.0000 | 2600.0000 | 0.0000 | 2600.0000");
    assertThat(
            books.rows(
                "SELECT line, position, reason, details FROM scheme.finding WHERE claim_id = ?"
                    + " ORDER BY line, position",
                claim))
        .containsExactly("1 | 1 | 3 | {M31,2019-02-12}", "2 | 1 | 10 | {A1,O,B,I}");
    assertThat(
            books.rows(
                "SELECT response_id, version, rule_set ->> 'version' FROM scheme.decision WHERE claim_id = ?",
                claim))
        .containsExactly(answer.getIdElement().getIdPart() + " | 1 | 2");
    assertThat(
            books.rows(
                "SELECT scheme, facility, use, claim_id, response_id FROM scheme.submission WHERE claim_code = 'BOOKS-1'"))
        .containsExactly(
            "demo | RAHOS001 | claim | %s | %s"
                .formatted(claim, answer.getIdElement().getIdPart()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE scheme.decision SET version = 2",
        "DELETE FROM scheme.decision",
        "TRUNCATE scheme.decision",
        "UPDATE scheme.finding SET reason = '1'",
        "DELETE FROM scheme.finding",
        "TRUNCATE scheme.finding",
        "UPDATE scheme.audit SET status = 200",
        "DELETE FROM scheme.audit",
        "TRUNCATE scheme.audit",
        "UPDATE scheme.posting SET amount = amount + 1, balance_after = balance_after + 1",
        "UPDATE scheme.posting SET kind = 'release'",
        "DELETE FROM scheme.posting",
        "TRUNCATE scheme.posting",
        "UPDATE scheme.account SET balance = balance + 1",
        "UPDATE scheme.account SET balance = 0, postings = postings - 1",
        "UPDATE scheme.account SET postings = postings + 1, currency = 'EUR'",
        "DELETE FROM scheme.account",
        "TRUNCATE scheme.account",
        "UPDATE scheme.claim_event SET reason = 'another'",
        "DELETE FROM scheme.claim_event",
        "TRUNCATE scheme.claim_event",
        "UPDATE scheme.claim_line SET eligible = eligible + 1, benefit = benefit + 1",
        "UPDATE scheme.claim_line SET state = 'refused', reason = '3' WHERE state = 'accepted'",
        "UPDATE scheme.claim_line SET state = 'cancelled', accepted = 0",
        "DELETE FROM scheme.claim_line",
        "TRUNCATE scheme.claim_line",
        "UPDATE scheme.submission SET claim_id = 'another'",
        "UPDATE scheme.submission SET content_hash = 'another'",
        "DELETE FROM scheme.submission",
        "TRUNCATE scheme.submission"
      })
  void a_book_of_record_is_added_to_and_never_changed(String change) {
    submit(aNightInHospital("BOOKS-KEPT").make());
    Map<String, Long> before = books.counts();
    assertThatThrownBy(() -> books.execute(change))
        .rootCause()
        .hasMessageMatching("(?s).*(is append-only|is kept for ever|moved by postings only).*");
    assertThat(books.counts()).isEqualTo(before);
  }

  @Test
  void what_a_claim_takes_of_its_policy_stands_in_the_ledger_once() {
    ClaimResponse answer = submit(aNightInHospital("BOOKS-LEDGER").make()).as(ClaimResponse.class);
    String claim = answer.getRequest().getReferenceElement().getIdPart();
    List<String> posted =
        books.rows(
            """
            SELECT bucket, kind, response_version, currency, amount, balance_after - balance_before,
                   posting.sequence = account.postings, balance_after = account.balance
              FROM scheme.posting JOIN scheme.account
                   USING (scheme, policy, insuree_number, bucket, currency)
             WHERE claim_id = ?
            """,
            claim);
    assertThat(posted)
        .containsExactly("ceiling-hospital | settlement | 1 | TZS | 2600.0000 | 2600.0000 | t | t");

    assertThat(submit(aNightInHospital("BOOKS-LEDGER").make()).status()).isEqualTo(200);
    assertThat(
            books.one("SELECT count(*) FROM scheme.posting WHERE claim_id = ?", Long.class, claim))
        .isEqualTo(1);
    assertThat(
            books.rows(
                "SELECT sequence, event, state FROM scheme.claim_event WHERE claim_id = ?", claim))
        .containsExactly("1 | SUBMITTED | VALUATED");
  }

  /** Which columns a posting has that the database would not take, and the rule against it. */
  @ParameterizedTest
  @CsvSource({
    "1, 101, 0, 101, 100, 0, posting_check",
    "1, 60, 0, 60, 100, 50, posting_check",
    "1, 60, 0, 50, 100, 0, posting_check",
    "1, 0, 0, 0, 100, 0, posting_amount_check",
    "1, -10, 5, -5, 100, 0, posting_balance_after_check",
    "0, 60, 0, 60, 100, 0, posting_sequence_check",
  })
  void no_charge_passes_its_limit_and_no_posting_fails_to_add_up(
      int sequence, int amount, int before, int after, int limit, int used, String rule) {
    assertThatThrownBy(() -> books.execute(posting(sequence, amount, before, after, limit, used)))
        .rootCause()
        .hasMessageContaining("violates check constraint \"" + rule);
  }

  @Test
  void a_limit_may_be_used_to_the_last_and_no_number_twice() {
    assertThatThrownBy(
            () ->
                books.execute(
                    posting(1, 40, 60, 100, 100, 60) + ";" + posting(1, 1, 100, 101, 999, 0)))
        .rootCause()
        .hasMessageContaining("violates unique constraint \"posting_pkey\"");
  }

  private static String posting(
      int sequence, int amount, int before, int after, int limit, int used) {
    return """
        INSERT INTO scheme.posting (scheme, policy, insuree_number, bucket, sequence, kind, claim_id,
               response_version, currency, amount, balance_before, balance_after, limit_level,
               limit_amount, used_before)
        VALUES ('demo', 'NOBODYS', 'NOBODY', 'ceiling-other', %d, 'settlement', 'none', 1, 'TZS',
                %d, %d, %d, 'INSUREE', %d, %d)
        """
        .formatted(sequence, amount, before, after, limit, used);
  }

  @Test
  void an_account_never_holds_less_than_nothing_and_a_line_adds_up() {
    assertThatThrownBy(
            () ->
                books.execute(
                    "INSERT INTO scheme.account VALUES"
                        + " ('demo', 'NOBODYS', 'NOBODY', 'ceiling-other', 'TZS', -1, 1)"))
        .rootCause()
        .hasMessageContaining("account_balance_check");
    submit(aNightInHospital("BOOKS-SUM").make());
    assertThatThrownBy(
            () ->
                books.execute(
                    """
                    INSERT INTO scheme.claim_line
                    SELECT (line).* FROM (
                           SELECT jsonb_populate_record(claim_line,
                                  '{"version": 99, "benefit": 1}') AS line
                             FROM scheme.claim_line
                            WHERE claim_code = 'BOOKS-SUM' AND state = 'accepted') changed
                    """))
        .rootCause()
        .hasMessageContaining("violates check constraint \"claim_line_check");
  }

  @Test
  void every_decision_comes_out_again_from_its_facts() {
    submit(aNightInHospital("BOOKS-REPLAY").make());
    List<Books.Replay> replays = books.replays();
    assertThat(replays).extracting(Books.Replay::claim).contains("BOOKS-REPLAY");
    assertThat(replays)
        .allSatisfy(replay -> assertThat(replay.again()).isEqualTo(replay.written()));
  }

  @Test
  void what_is_refused_leaves_no_trace_but_in_the_audit() {
    Map<String, Long> before = books.counts();
    long audited = books.one("SELECT count(*) FROM scheme.audit", Long.class);
    ClaimMaker sound = aNightInHospital("BOOKS-BAD");
    List<Answer> answers =
        List.of(
            submit(aNightInHospital("BOOKS-BAD").of("55555").make()),
            submit(aNightInHospital("BOOKS-BAD").diagnosedWith("ZZZ").make()),
            submit(aNightInHospital("BOOKS-BAD").during("2019-02-12", "2019-02-11").make()),
            submit(aClaim("BOOKS-BAD").at("RAHOS001").of("101000001").on("2019-02-12").make()),
            imis.as("admin").post("/fhir/Claim/$submit", "{\"resourceType\": \"Claim\""),
            imis.as("officer").post("/fhir/Claim/$submit", sound.make()),
            imis.withoutToken().post("/fhir/Claim/$submit", sound.make()));
    assertThat(answers)
        .extracting(Answer::status)
        .containsExactly(422, 422, 422, 422, 400, 403, 401);
    assertThat(books.counts()).isEqualTo(before);
    assertThat(books.one("SELECT count(*) FROM scheme.audit", Long.class)).isGreaterThan(audited);
    assertThat(submit(sound.make()).status()).isEqualTo(201);
  }

  @Test
  void a_claim_that_fails_in_the_middle_leaves_nothing_and_can_be_sent_again() {
    Map<String, Long> before = books.counts();
    Answer failed;
    try (var broken =
        Sabotage.failing(dataSource, "scheme.decision", "NEW.claim ->> 'insuree' = '101000001'")) {
      failed = submit(aNightInHospital("BOOKS-FAILED").make());
    }
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.problems()).containsExactly("fault");
    assertThat(failed.body()).doesNotContain("secret of the database");
    assertThat(books.counts()).isEqualTo(before);
    assertThat(submit(aNightInHospital("BOOKS-FAILED").make()).status()).isEqualTo(201);
  }

  @Test
  void a_deadlock_is_tried_again_and_the_client_learns_nothing_of_it() {
    try (var twice =
        Sabotage.deadlocking(
            dataSource, "scheme.claim_line", "NEW.claim_code = 'BOOKS-RETRIED'", 2)) {
      assertThat(submit(aNightInHospital("BOOKS-RETRIED").make()).status()).isEqualTo(201);
    }
    assertThat(
            books.rows("SELECT count(*) FROM scheme.claim_line WHERE claim_code = 'BOOKS-RETRIED'"))
        .containsExactly("3");
  }

  @Test
  void a_database_that_never_finds_time_is_busy_and_keeps_nothing() {
    Map<String, Long> before = books.counts();
    Answer busy;
    try (var always =
        Sabotage.deadlocking(
            dataSource, "scheme.claim_line", "NEW.claim_code = 'BOOKS-BUSY'", 1000)) {
      busy = submit(aNightInHospital("BOOKS-BUSY").make());
    }
    assertThat(busy.status()).isEqualTo(503);
    assertThat(busy.problems()).containsExactly("busy");
    assertThat(busy.header("Retry-After")).isNotEmpty();
    assertThat(books.counts()).isEqualTo(before);
    assertThat(submit(aNightInHospital("BOOKS-BUSY").make()).status()).isEqualTo(201);
  }
}
