package org.openimis.app.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.MovableClock;
import org.openimis.app.it.books.Story.Stored;
import org.openimis.store.books.PreauthorizationExpiry;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The books of a scheme in which everything has happened to claims that can happen are right; and
 * whatever is changed in them behind the back of the server is found (conventions 16 to 18).
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckBooksIT {
  private static final String ACCOUNT = "bk|BKPOL01|BK0000002|ceiling-other";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  @Autowired private MovableClock clock;
  @Autowired private PreauthorizationExpiry expiry;
  private Story story;
  private Books books;
  private Stored paid;
  private Stored cancelled;

  @BeforeAll
  void let_everything_happen_to_claims() {
    books = new Books(dataSource);
    story = new Story(imis, "BK");
    story.load(story.pack());
    paid = story.stored(story.tablets("PAID", 2, 3));
    story.stored(story.tablets("PLANNED", 2, 6).asPreauthorization());
    story.stored(story.tablets("DRAWN", 2, 4).drawingOn("BK-PLANNED"));
    cancelled = story.stored(story.tablets("CANCELLED", 3, 2));
    story.changed("$cancel", cancelled);
    story.changed("$reprocess", story.stored(story.tablets("AGAIN", 3, 5)));
    story.stored(story.claim("REFUSED", 3).service("BKS09", 1, "1000"));
    story.stored(story.tablets("ASKED", 3, 1).asPredetermination());
    story.stored(story.claim("RELATIVE", 4).item("BKI02", 2, "100"));
    letReservationsEnd();
    var reviewed = new Story(imis, "BL");
    reviewed.load(
        reviewed
            .pack()
            .with("scheme.yaml", "automatic-processing: true", "automatic-processing: false"));
    reviewed.stored(reviewed.tablets("WAITS", 2, 3));
    reviewed.changed("$process", reviewed.stored(reviewed.tablets("DONE", 3, 3)));
    reviewed.changed(
        "$process", reviewed.stored(reviewed.claim("INDEXED", 3).item("BLI02", 4, "100")));
    assertThat(reviewed.check().told()).isEmpty();
  }

  /** One of which a claim has drawn that is taken back afterwards, and one that nobody used. */
  private void letReservationsEnd() {
    story.stored(story.tablets("UNUSED", 5, 3).asPreauthorization());
    story.stored(story.tablets("ENDED", 4, 9).asPreauthorization());
    Stored drawn = story.stored(story.tablets("TAKEN-BACK", 4, 5).drawingOn("BK-ENDED"));
    Stored again = story.stored(story.tablets("JUDGED-AGAIN", 4, 2).drawingOn("BK-ENDED"));
    clock.passDays(31);
    try {
      assertThat(expiry.run()).isPositive();
    } finally {
      clock.putBack();
    }
    story.changed("$cancel", drawn);
    story.changed("$reprocess", again);
  }

  @Test
  void books_that_nobody_has_touched_are_right() {
    Map<String, Long> before = books.counts();

    CheckResult result = story.check();

    assertThat(result.told()).isEmpty();
    assertThat(result.sound()).isTrue();
    assertThat(result.examined().keySet())
        .containsExactlyInAnyOrder(
            "postings",
            "accounts",
            "claims",
            "lines",
            "charges",
            "answers",
            "decisions",
            "projections");
    assertThat(result.examined().values()).allMatch(number -> number > 0);
    assertThat(result.examined().get("answers")).isEqualTo(result.examined().get("postings"));
    assertThat(books.counts()).isEqualTo(before);
  }

  @Test
  void the_books_of_all_schemes_together_are_right() {
    CheckResult result = CheckResult.of(imis.as("admin").get("/fhir/$check-books"));

    assertThat(result.told()).isEmpty();
    assertThat(result.examined().get("claims"))
        .isGreaterThan(story.check().examined().get("claims"));
  }

  @Test
  void what_was_taken_back_after_its_preauthorization_ended_is_free_again() {
    // 150 of the deductible and 50 of the ceiling: the claim for 200 that was judged again.
    assertThat(
            books.rows(
                "SELECT bucket, trim_scale(balance) FROM scheme.account"
                    + " WHERE scheme = 'bk' AND insuree_number = 'BK0000004' ORDER BY bucket"))
        .containsExactly("ceiling-other | 250", "deductible-other | 150");
  }

  /** A change behind the server's back, and how many differences each check finds then. */
  record Plant(String name, String table, String change, String undo, Map<String, Integer> found) {
    @Override
    public String toString() {
      return name;
    }
  }

  Stream<Plant> plants() {
    return Stream.of(
        new Plant(
            "the balance of an account",
            "scheme.account",
            "UPDATE scheme.account SET balance = balance + 7 WHERE " + isAccount(),
            "UPDATE scheme.account SET balance = balance - 7 WHERE " + isAccount(),
            Map.of("accounts", 1, "answers", 1)),
        new Plant(
            "an amount in the ledger, with the account",
            "scheme.posting",
            "UPDATE scheme.posting SET amount = amount + 1, balance_after = balance_after + 1"
                + " WHERE sequence = 1 AND "
                + isAccount(),
            "UPDATE scheme.posting SET amount = amount - 1, balance_after = balance_after - 1"
                + " WHERE sequence = 1 AND "
                + isAccount(),
            Map.of("postings", 1, "accounts", 1, "charges", 1, "answers", 1)),
        new Plant(
            "an amount of a line",
            "scheme.claim_line",
            "UPDATE scheme.claim_line SET eligible = eligible + 1, benefit = benefit + 1 WHERE "
                + isPaid(),
            "UPDATE scheme.claim_line SET eligible = eligible - 1, benefit = benefit - 1 WHERE "
                + isPaid(),
            Map.of("lines", 2)), // the row, and the totals of the answer
        new Plant(
            "the state of a line",
            "scheme.claim_line",
            "UPDATE scheme.claim_line SET state = 'cancelled' WHERE " + isPaid(),
            "UPDATE scheme.claim_line SET state = 'accepted' WHERE " + isPaid(),
            Map.of("lines", 1)),
        new Plant(
            "an amount in the answer",
            "hfj_res_ver",
            inText(paid.answer(), "\"value\":150", "\"value\":151"),
            inText(paid.answer(), "\"value\":151", "\"value\":150"),
            // its line, its totals; its two ledger entries and their two accounts
            Map.of("lines", 2, "answers", 4)),
        new Plant(
            "the status of the answer",
            "hfj_res_ver",
            inText(paid.answer(), "\"status\":\"active\"", "\"status\":\"cancelled\""),
            inText(paid.answer(), "\"status\":\"cancelled\"", "\"status\":\"active\""),
            Map.of("claims", 1)),
        new Plant(
            "an answer that cannot be read",
            "hfj_res_ver",
            inText(paid.answer(), "{\"resourceType\"", "{{\"resourceType\""),
            inText(paid.answer(), "{{\"resourceType\"", "{\"resourceType\""),
            Map.of("claims", 1, "answers", 4)),
        new Plant(
            "a quantity in the claim",
            "hfj_res_ver",
            inText(paid.claim(), "\"quantity\":{\"value\":3}", "\"quantity\":{\"value\":2}"),
            inText(paid.claim(), "\"quantity\":{\"value\":2}", "\"quantity\":{\"value\":3}"),
            Map.of("lines", 1)),
        new Plant(
            "an answer that is gone",
            "hfj_resource",
            "UPDATE hfj_resource SET res_deleted_at = now() WHERE " + isAnswer(),
            "UPDATE hfj_resource SET res_deleted_at = NULL WHERE " + isAnswer(),
            Map.of("claims", 1, "answers", 4)),
        new Plant(
            "the state of a claim",
            "scheme.claim_state",
            "UPDATE scheme.claim_state SET state = 'CHECKED' WHERE " + isPaid(),
            "UPDATE scheme.claim_state SET state = 'VALUATED' WHERE " + isPaid(),
            Map.of("claims", 1)),
        new Plant(
            "a cancellation undone",
            "scheme.claim_state",
            "UPDATE scheme.claim_state SET state = 'VALUATED' WHERE " + isCancelled(),
            "UPDATE scheme.claim_state SET state = 'CANCELLED' WHERE " + isCancelled(),
            Map.of("claims", 1, "lines", 1, "charges", 1)),
        new Plant(
            "an event",
            "scheme.claim_event",
            "UPDATE scheme.claim_event SET sequence = 3 WHERE sequence = 2 AND " + isCancelled(),
            "UPDATE scheme.claim_event SET sequence = 2 WHERE sequence = 3 AND " + isCancelled(),
            Map.of("claims", 1)),
        new Plant(
            "the receipt of a submission",
            "scheme.submission",
            "UPDATE scheme.submission SET claim_id = 'another' WHERE " + isPaid(),
            "UPDATE scheme.submission SET claim_id = '"
                + paid.claim()
                + "' WHERE claim_id = 'another'",
            Map.of("claims", 1)),
        new Plant(
            "the hash of a submission",
            "scheme.submission",
            "UPDATE scheme.submission SET content_hash = 'x' || content_hash WHERE " + isPaid(),
            "UPDATE scheme.submission SET content_hash = substr(content_hash, 2) WHERE " + isPaid(),
            Map.of("decisions", 1)),
        new Plant(
            "a fact behind a decision",
            "scheme.decision",
            inDecision("facts", "{listPrices,0,price}", "90 XAF"),
            inDecision("facts", "{listPrices,0,price}", "100 XAF"),
            Map.of("decisions", 1)),
        new Plant(
            "the claim behind a decision",
            "scheme.decision",
            inDecision("claim", "{administrator}", "SOMEBODY"),
            "UPDATE scheme.decision SET claim = claim - 'administrator' WHERE " + isPaid(),
            Map.of("decisions", 1)),
        new Plant(
            "a decision",
            "scheme.decision",
            inDecision("decision", "{lines,0,valuation,benefit}", "1 XAF"),
            inDecision("decision", "{lines,0,valuation,benefit}", "150 XAF"),
            // its row and its answer say otherwise
            Map.of("decisions", 1, "lines", 2)),
        new Plant(
            "a decision that cannot be read",
            "scheme.decision",
            inDecision("decision", "{lines,0,verdict}", "yes"),
            "UPDATE scheme.decision SET decision = decision #- '{lines,0,verdict}' WHERE "
                + isPaid(),
            Map.of("decisions", 1)),
        new Plant(
            "a row that a rule reads",
            "scheme.cover",
            "UPDATE scheme.cover SET expiry = expiry - 1 WHERE " + isCover(),
            "UPDATE scheme.cover SET expiry = expiry + 1 WHERE " + isCover(),
            Map.of("projections", 1)),
        new Plant(
            "a row of no resource",
            "scheme.place",
            "INSERT INTO scheme.place (resource_id, scheme, code, name, type)"
                + " VALUES ('nobody', 'bk', 'BKXX', 'Nowhere', 'V')",
            "DELETE FROM scheme.place WHERE resource_id = 'nobody'",
            Map.of("projections", 1)),
        new Plant(
            "a key that was taken for nothing",
            "scheme.submission",
            "INSERT INTO scheme.submission (scheme, facility, use, claim_code, content_hash)"
                + " VALUES ('bk', 'BKHC01', 'claim', 'BK-NOTHING', 'v2:0')",
            "DELETE FROM scheme.submission WHERE claim_code = 'BK-NOTHING'",
            Map.of("claims", 1)));
  }

  @ParameterizedTest
  @MethodSource("plants")
  void a_change_behind_its_back_is_found(Plant plant) {
    try (var tampered = new Tampering(dataSource, plant.table(), plant.change(), plant.undo())) {
      CheckResult result = story.check();
      assertThat(result.found()).as(result.told().toString()).isEqualTo(plant.found());
      assertThat(result.sound()).isFalse();
    }
    assertThat(story.check().told()).isEmpty();
  }

  @Test
  void a_posting_that_is_missing_is_found_from_every_side() {
    books.execute("CREATE TABLE scheme.taken_out (LIKE scheme.posting)");
    try (var tampered =
        new Tampering(
            dataSource,
            "scheme.posting",
            "WITH gone AS (DELETE FROM scheme.posting WHERE sequence = 1 AND "
                + isAccount()
                + " RETURNING *) INSERT INTO scheme.taken_out SELECT * FROM gone",
            "INSERT INTO scheme.posting SELECT * FROM scheme.taken_out")) {
      CheckResult result = story.check();
      assertThat(result.of("postings"))
          .containsExactly(
              ACCOUNT + ": sequence=1 before=0 after=600, not sequence=2 before=150 after=750");
      assertThat(result.of("accounts"))
          .containsExactly(
              ACCOUNT
                  + ": balance=400 postings=4 currency=XAF last=400,"
                  + " not balance=550 postings=5 currency=XAF last=550");
      assertThat(result.of("charges"))
          .containsExactly(
              "claim bk|BKHC01|claim|BK-PAID: " + ACCOUNT + "=150 XAF, not " + ACCOUNT + "=none");
      assertThat(result.of("answers"))
          .containsExactly(
              ACCOUNT + " sequence 1: amount=150 XAF claim=" + paid.claim() + ", not none");
    } finally {
      books.execute("DROP TABLE scheme.taken_out");
    }
  }

  @Test
  void a_difference_says_where_and_what() {
    try (var tampered =
        new Tampering(
            dataSource,
            "scheme.decision",
            inDecision("facts", "{listPrices,0,price}", "90 XAF"),
            inDecision("facts", "{listPrices,0,price}", "100 XAF"))) {
      assertThat(story.check().told())
          .containsExactly(
              new CheckResult.Difference(
                  "decisions",
                  "claim bk|BKHC01|claim|BK-PAID decision 1 /charges/0/paid",
                  "ClaimResponse/" + paid.answer(),
                  "120 XAF",
                  "150 XAF"));
    }
  }

  @Test
  void many_differences_are_counted_and_the_first_ones_told() {
    try (var tampered =
            new Tampering(
                dataSource,
                "scheme.register_entry",
                "UPDATE scheme.register_entry SET price = price + 1 WHERE scheme = 'bk'",
                "UPDATE scheme.register_entry SET price = price - 1 WHERE scheme = 'bk'");
        var more =
            new Tampering(
                dataSource,
                "scheme.price",
                "UPDATE scheme.price SET valid_from = valid_from + 1 WHERE scheme = 'bk'",
                "UPDATE scheme.price SET valid_from = valid_from - 1 WHERE scheme = 'bk'");
        var most =
            new Tampering(
                dataSource,
                "scheme.cover_rule",
                "UPDATE scheme.cover_rule SET valid_from = valid_from + 1 WHERE scheme = 'bk'",
                "UPDATE scheme.cover_rule SET valid_from = valid_from - 1 WHERE scheme = 'bk'")) {
      CheckResult result = story.check();
      assertThat(result.differences().get("projections")).isGreaterThan(100);
      assertThat(result.told()).hasSize(100);
    }
  }

  @Test
  void only_some_checks_and_only_what_happened_since_can_be_asked_for() {
    CheckResult two = CheckResult.of(story.askToCheck("&check=accounts&check=postings"));
    assertThat(two.examined().keySet()).containsExactly("accounts", "postings");

    String since = "&since=" + Instant.now();
    int before = CheckResult.of(story.askToCheck(since)).examined().get("claims");
    Stored late = story.stored(story.tablets("LATE", 1, 1));
    CheckResult after = CheckResult.of(story.askToCheck(since));
    assertThat(after.told()).isEmpty();
    assertThat(after.examined()).containsEntry("claims", before + 1).containsEntry("accounts", 1);
    try (var tampered =
        new Tampering(
            dataSource,
            "scheme.claim_state",
            "UPDATE scheme.claim_state SET state = 'CHECKED' WHERE claim_id = '%s'"
                .formatted(late.claim()),
            "UPDATE scheme.claim_state SET state = 'VALUATED' WHERE claim_id = '%s'"
                .formatted(late.claim()))) {
      assertThat(CheckResult.of(story.askToCheck(since)).found()).containsEntry("claims", 1);
      assertThat(CheckResult.of(story.askToCheck("&since=2098-01-01T00:00:00Z")).told()).isEmpty();
    }
  }

  @Test
  void of_two_checks_at_once_one_is_told_to_come_back() throws SQLException {
    try (HeldLock other = HeldLock.named(dataSource, "openimis-check-books")) {
      Answer answer = story.askToCheck("");
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.problems()).containsExactly("busy");
      assertThat(answer.header("Retry-After")).isNotEmpty();
    }
    assertThat(story.check().sound()).isTrue();
  }

  @Test
  void what_is_not_there_cannot_be_checked() {
    Answer noScheme = imis.as("admin").get("/fhir/$check-books?scheme=never");
    assertThat(noScheme.status()).isEqualTo(404);
    assertThat(noScheme.problems()).containsExactly("not-found");
    Answer noCheck = story.askToCheck("&check=weather");
    assertThat(noCheck.status()).isEqualTo(422);
    assertThat(noCheck.problems())
        .containsExactly("value Parameters.parameter.where(name = 'check').value");
  }

  @Test
  void it_is_for_administrators() {
    for (String caller : List.of("facility", "officer", "reviewer")) {
      for (String operation : List.of("$check-books", "$rebuild-projections")) {
        Answer answer =
            imis.as(caller).post("/fhir/" + operation, "{\"resourceType\": \"Parameters\"}");
        assertThat(answer.status()).as(caller + " " + operation).isEqualTo(403);
      }
    }
  }

  private static String isAccount() {
    return "scheme = 'bk' AND insuree_number = 'BK0000002' AND bucket = 'ceiling-other'";
  }

  private String isPaid() {
    return "claim_id = '" + paid.claim() + "'";
  }

  private String isCancelled() {
    return "claim_id = '" + cancelled.claim() + "'";
  }

  private String isAnswer() {
    return "res_type = 'ClaimResponse' AND fhir_id = '" + paid.answer() + "'";
  }

  private static String isCover() {
    return "scheme = 'bk' AND insuree_number = 'BK0000002'";
  }

  private static String inText(String id, String old, String by) {
    return """
        UPDATE hfj_res_ver SET res_text_vc = replace(res_text_vc, '%s', '%s')
          FROM hfj_resource
         WHERE hfj_resource.res_id = hfj_res_ver.res_id AND fhir_id = '%s'
           AND res_text_vc LIKE '%%' || '%s' || '%%'
        """
        .formatted(old, by, id, old);
  }

  private String inDecision(String column, String path, String value) {
    return "UPDATE scheme.decision SET %s = jsonb_set(%s, '%s', '\"%s\"') WHERE %s"
        .formatted(column, column, path, value, isPaid());
  }
}
