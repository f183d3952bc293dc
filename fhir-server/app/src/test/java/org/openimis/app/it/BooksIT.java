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
        .containsExactly(answer.getIdElement().getIdPart() + " | 1 | 1");
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
        .hasMessageMatching("(?s).*(is append-only|is kept for ever).*");
    assertThat(books.counts()).isEqualTo(before);
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
