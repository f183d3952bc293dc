package org.openimis.app.it.books;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.Sabotage;
import org.openimis.app.it.SchemeLoads;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables that rules read come back from the resources, and claims wait meanwhile. */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildProjectionsIT {
  private static final int LOCK = 4712;
  private static final String IS_FIRST_ITEM =
      "scheme = 'br' AND code = 'BRI01' AND price_list = 'Lakeside Centre List'";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Story story;
  private Books books;

  @BeforeAll
  void load_a_scheme() {
    books = new Books(dataSource);
    story = new Story(imis, "BR");
    story.load(story.pack());
  }

  private Answer ask(String... tables) {
    var parameters = new Parameters();
    parameters.addParameter("scheme", new CodeType(story.scheme()));
    for (String table : tables) {
      parameters.addParameter("projection", new CodeType(table));
    }
    return imis.as("admin").post("/fhir/$rebuild-projections", parameters);
  }

  /** What was done to each table: {@code +2 -1}; tables that were right are left out. */
  private static Map<String, String> done(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Map<String, String> done = new TreeMap<>();
    for (ParametersParameterComponent table : answer.as(Parameters.class).getParameter()) {
      String change = "+" + part(table, "added") + " -" + part(table, "removed");
      if (!change.equals("+0 -0")) {
        done.put(part(table, "name"), change);
      }
    }
    return done;
  }

  private static String part(ParametersParameterComponent of, String name) {
    return of.getPart().stream()
        .filter(part -> part.getName().equals(name))
        .map(part -> part.getValue().primitiveValue())
        .findFirst()
        .orElseThrow();
  }

  /** A change for good. */
  private void change(String statement) {
    books.execute(statement);
  }

  private Answer claim(String code) {
    return story.send(story.tablets(code, 3, 1));
  }

  @Test
  void rows_that_are_wrong_missing_or_of_nobody_are_put_right_and_the_others_left_alone() {
    change("UPDATE scheme.cover SET expiry = expiry - 1 WHERE insuree_number = 'BR0000002'");
    change("DELETE FROM scheme.insuree WHERE number = 'BR0000004'");
    change(
        "INSERT INTO scheme.residence (resource_id, patient_id, scheme, village)"
            + " VALUES ('nobody', 'nobody', 'br', 'BRV1')");
    assertThat(story.check().found()).containsEntry("projections", 3);
    String untouched =
        "SELECT xmin, ctid FROM scheme.insuree WHERE scheme = 'br' ORDER BY number LIMIT 1";
    var before = books.rows(untouched);

    Answer answer = ask();

    assertThat(done(answer))
        .isEqualTo(Map.of("cover", "+1 -1", "insuree", "+1 -0", "residence", "+0 -1"));
    assertThat(answer.as(Parameters.class).getParameter())
        .filteredOn(table -> part(table, "name").equals("insuree"))
        .singleElement()
        .satisfies(table -> assertThat(part(table, "rows")).isEqualTo("11"));
    assertThat(story.check().told()).isEmpty();
    assertThat(books.rows(untouched)).isEqualTo(before);
    assertThat(done(ask())).isEmpty();
  }

  @Test
  void what_other_schemes_hold_is_not_looked_at() {
    String others = "UPDATE scheme.place SET name = name || '%s' WHERE code = 'LKV1'";
    change(others.formatted("!"));
    try {
      assertThat(done(ask())).isEmpty();
    } finally {
      change("UPDATE scheme.place SET name = rtrim(name, '!') WHERE code = 'LKV1'");
    }
  }

  @Test
  void all_schemes_are_rebuilt_when_none_is_named() {
    change("UPDATE scheme.place SET name = name || '!' WHERE code IN ('LKV1', 'BRV1')");
    Answer answer =
        imis.as("admin")
            .post(
                "/fhir/$rebuild-projections",
                new Parameters().addParameter("projection", new CodeType("place")));
    assertThat(done(answer)).isEqualTo(Map.of("place", "+2 -2"));
  }

  @Test
  void the_judge_reads_what_was_rebuilt() {
    change("UPDATE scheme.price SET price = 70 WHERE " + IS_FIRST_ITEM);
    change("UPDATE scheme.scheme SET activated_at = now() WHERE code = 'br'");
    assertThat(eligible(claim("WRONG-LAW"))).isEqualTo("70");

    assertThat(done(ask("price"))).isEqualTo(Map.of("price", "+1 -1"));

    assertThat(eligible(claim("RIGHT-LAW"))).isEqualTo("100");
  }

  private static String eligible(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(ClaimResponse.class).getTotal().stream()
        .filter(total -> total.getCategory().getCodingFirstRep().getCode().equals("eligible"))
        .map(total -> total.getAmount().getValue().toPlainString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void claims_of_the_scheme_wait_meanwhile_and_so_do_loads_and_other_rebuilds()
      throws SQLException {
    change("DELETE FROM scheme.price WHERE " + IS_FIRST_ITEM);
    CompletableFuture<Answer> running;
    try (var slow = Sabotage.waiting(dataSource, "scheme.price", "NEW.code = 'BRI01'", LOCK);
        HeldLock held = HeldLock.numbered(dataSource, LOCK)) {
      running = CompletableFuture.supplyAsync(() -> ask("insuree", "price"));
      await().atMost(30, SECONDS).until(() -> status().startsWith("loading 1/2"));

      assertThatItWaits(claim("WAITS"), "scheme-not-ready");
      assertThatItWaits(ask(), "busy");
      assertThatItWaits(new SchemeLoads(imis).send(story.pack()), "busy");
      assertThat(
              new Story(imis, "LK").send(new Story(imis, "LK").tablets("BR-OTHER", 3, 1)).status())
          .isEqualTo(201);
      // Readers of the table see it as it was.
      assertThat(books.rows("SELECT 1 FROM scheme.price WHERE " + IS_FIRST_ITEM)).isEmpty();

      held.release();
      assertThat(done(running.join())).isEqualTo(Map.of("price", "+1 -0"));
    }
    assertThat(status()).isEqualTo("active 2/2");
    assertThat(claim("WAITS").status()).isEqualTo(201);
  }

  private String status() {
    Parameters status = imis.as("admin").get("/fhir/$scheme-status?scheme=br").as(Parameters.class);
    Supplier<String> count =
        () ->
            status.getParameter("done").getValue().primitiveValue()
                + "/"
                + status.getParameter("total").getValue().primitiveValue();
    return status.getParameter("state").getValue().primitiveValue() + " " + count.get();
  }

  private static void assertThatItWaits(Answer answer, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    assertThat(answer.problems()).containsExactly(code);
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  @Test
  void a_rebuild_that_fails_leaves_the_table_as_it_was_and_claims_go_on() {
    change("UPDATE scheme.price SET price = 70 WHERE " + IS_FIRST_ITEM);
    try (var broken = Sabotage.failing(dataSource, "scheme.price", "NEW.code = 'BRI01'")) {
      assertThat(ask("price").status()).isEqualTo(500);
    }
    assertThat(books.rows("SELECT trim_scale(price) FROM scheme.price WHERE " + IS_FIRST_ITEM))
        .containsExactly("70");
    assertThat(claim("AFTER-FAILURE").status()).isEqualTo(201);
    assertThat(done(ask("price"))).isEqualTo(Map.of("price", "+1 -1"));
  }

  @Test
  void a_rebuild_whose_server_was_killed_is_called_again() {
    change("UPDATE scheme.scheme SET state = 'rebuilding' WHERE code = 'br'");
    assertThatItWaits(claim("KILLED"), "scheme-not-ready");

    assertThat(done(ask())).isEmpty();

    assertThat(claim("KILLED").status()).isEqualTo(201);
  }

  @Test
  void a_scheme_whose_load_broke_off_is_loaded_first() {
    change("UPDATE scheme.scheme SET state = 'loading' WHERE code = 'br'");
    try {
      assertThatItWaits(ask(), "scheme-not-ready");
      assertThat(books.rows("SELECT state FROM scheme.scheme WHERE code = 'br'"))
          .containsExactly("loading");
    } finally {
      story.load(story.pack());
    }
    assertThat(claim("LOADED").status()).isEqualTo(201);
  }

  @Test
  void what_is_not_there_cannot_be_rebuilt() {
    Answer noTable = ask("posting");
    assertThat(noTable.status()).isEqualTo(422);
    assertThat(noTable.problems())
        .containsExactly("value Parameters.parameter.where(name = 'projection').value");
    Answer noScheme =
        imis.as("admin")
            .post(
                "/fhir/$rebuild-projections",
                new Parameters().addParameter("scheme", new CodeType("never")));
    assertThat(noScheme.status()).isEqualTo(404);
    assertThat(noScheme.problems()).containsExactly("not-found");
  }
}
