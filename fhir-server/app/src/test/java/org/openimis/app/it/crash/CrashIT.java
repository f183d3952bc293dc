package org.openimis.app.it.crash;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.openimis.app.it.crash.CrashPack.aConsultation;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Exactly one effect, whatever dies (conventions 8). One server is killed with a claim at each
 * {@link Moment} and one whose answer nobody has read; the next one on the same data is sent them
 * all again. Then its database is killed under it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIT {
  private static final String SUBMIT = "/fhir/Claim/$submit";
  private static final String IMPORT = "/fhir/$import-register";
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final int LAST = Integer.MAX_VALUE;

  /** Two people whose claims were in one Bundle with another one that was stopped. */
  private static final List<Integer> NEIGHBOURS = List.of(20, 21);

  private final ExecutorService clients = Executors.newCachedThreadPool();
  private final List<CompletableFuture<Answer>> interrupted = new ArrayList<>();
  private final List<Effect> seenBefore = new ArrayList<>();
  private List<Long> orphans = List.of();
  private String importId = "";
  private int importedBefore;
  private String unread = "";
  private String saidByTheDead = "";
  private ServerLife server;

  @BeforeAll
  void kill_a_server_with_claims_at_every_moment_and_start_the_next(@TempDir Path home)
      throws Exception {
    Path pack = home.resolve("pack");
    CrashPack.write(pack);
    try (var first = ServerLife.begin(home.resolve("data"), pack)) {
      List<Moment> stops = Arrays.stream(Moment.values()).filter(Moment::stops).toList();
      JdbcTemplate sql = first.sql();
      var sleepers = new Sleepers(sql);
      sleepers.lieInWait(stops.stream().map(Moment::trigger));
      stops.forEach(moment -> send(first.imis(), moment));
      sleepers.awaitAsleepAt(stops);
      sendTwinOf(Moment.KEY_TAKEN, first);
      unread = submitWithoutReading(Moment.ANSWER_UNREAD, first);
      for (Moment moment : Moment.values()) {
        seenBefore.add(Effect.of(sql, moment.claim(), moment.insuree()));
      }
      orphans = sleepers.processes();
      importId = beginImport(first);
      first.kill();
      saidByTheDead = first.said();
    }
    server = ServerLife.begin(home.resolve("data"), pack);
    new Sleepers(server.sql()).goHome();
  }

  @AfterAll
  void stop() throws InterruptedException {
    clients.shutdownNow();
    if (server != null) {
      server.close();
    }
  }

  private void send(ImisClient imis, Moment moment) {
    Claim claim = aConsultation(moment.claim(), moment.insuree());
    Resource body = moment == Moment.WITHIN_GROUP ? betweenNeighbours(claim) : claim;
    interrupted.add(
        CompletableFuture.supplyAsync(() -> imis.as("admin").post(SUBMIT, body), clients));
  }

  private static Bundle betweenNeighbours(Claim claim) {
    var bundle = new Bundle().setType(BundleType.BATCH);
    bundle.addEntry().setResource(neighbour(NEIGHBOURS.get(0)));
    bundle.addEntry().setResource(claim);
    bundle.addEntry().setResource(neighbour(NEIGHBOURS.get(1)));
    return bundle;
  }

  private static Claim neighbour(int person) {
    return aConsultation("NEIGHBOUR-" + person, CrashPack.insuree(person));
  }

  /** The same claim by another client, which waits for the first one's key. */
  private void sendTwinOf(Moment moment, ServerLife first) {
    send(first.imis(), moment);
    await()
        .atMost(30, SECONDS)
        .until(
            () ->
                first
                    .sql()
                    .queryForObject(
                        "SELECT count(*) = 1 FROM pg_stat_activity"
                            + " WHERE wait_event_type = 'Lock' AND query LIKE '%submission%'",
                        Boolean.class));
  }

  /** Returns the id of the ClaimResponse that was stored, and that the client has not read. */
  private static String submitWithoutReading(Moment moment, ServerLife first) throws IOException {
    byte[] body =
        FHIR.newJsonParser()
            .encodeResourceToString(aConsultation(moment.claim(), moment.insuree()))
            .getBytes(StandardCharsets.UTF_8);
    String head =
        """
        POST %s HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: application/fhir+json
        Content-Length: %d

        """
            .formatted(SUBMIT, first.imis().token("admin"), body.length)
            .replace("\n", "\r\n");
    @SuppressWarnings("resource") // the kill closes it
    var socket = new Socket("localhost", URI.create(first.address()).getPort());
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(body);
    socket.getOutputStream().flush();
    return await()
        .atMost(30, SECONDS)
        .until(
            () ->
                first
                    .sql()
                    .queryForList(
                        "SELECT response_id FROM scheme.submission WHERE claim_code = ?",
                        String.class,
                        moment.claim()),
            found -> found.size() == 1)
        .get(0);
  }

  /** Returns its id when some families are in the register and others are not. */
  private String beginImport(ServerLife first) {
    Answer begun = first.imis().as("admin").post(IMPORT, CrashRegister.toImport());
    assertThat(begun.status()).as(begun.body()).isEqualTo(200);
    importedBefore =
        await()
            .atMost(60, SECONDS)
            .pollInterval(20, MILLISECONDS)
            .until(() -> imported(first.sql(), "scheme.insuree", "number"), count -> count > 0);
    return begun.as(Parameters.class).getParameterValue("import").primitiveValue();
  }

  private static int imported(JdbcTemplate sql, String table, String column) {
    return Objects.requireNonNull(
        sql.queryForObject(
            "SELECT count(*) FROM %s WHERE %s LIKE '%s%%'"
                .formatted(table, column, CrashRegister.LETTERS),
            Integer.class));
  }

  private Answer submit(Moment moment) {
    return submit(aConsultation(moment.claim(), moment.insuree()));
  }

  private Answer submit(Resource claims) {
    return server.imis().as("admin").post(SUBMIT, claims);
  }

  private static String idOf(Answer answer) {
    return answer.as(ClaimResponse.class).getIdElement().getIdPart();
  }

  @Test
  void nobody_was_answered_by_the_killed_server() {
    assertThat(interrupted)
        .hasSize(Moment.values().length) // with the twin, without the one that nobody read
        .allSatisfy(
            request ->
                assertThatThrownBy(() -> request.get(60, SECONDS))
                    .hasRootCauseInstanceOf(IOException.class));
  }

  @Test
  void before_the_kill_nobody_saw_anything_but_the_claim_that_was_committed() {
    List<Effect> expected =
        Arrays.stream(Moment.values())
            .map(moment -> moment.stops() ? Effect.NONE : Effect.ONE)
            .toList();
    assertThat(seenBefore).isEqualTo(expected);
  }

  @Test
  void the_next_start_ends_the_sessions_that_the_killed_server_left_asleep() {
    assertThat(orphans).hasSize(Moment.values().length - 1);
    assertThat(orphans).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
    assertThat(new Sleepers(server.sql()).asleep()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ANSWER_UNREAD")
  void a_claim_that_was_not_committed_is_taken_afresh_when_it_is_sent_again(Moment moment) {
    assertThat(Effect.of(server.sql(), moment.claim(), moment.insuree())).isEqualTo(Effect.NONE);

    Answer retry = submit(moment);
    Answer again = submit(moment);

    assertThat(retry.status()).as(retry.body()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(idOf(again)).isEqualTo(idOf(retry));
    assertThat(Effect.of(server.sql(), moment.claim(), moment.insuree())).isEqualTo(Effect.ONE);
  }

  @Test
  void a_claim_that_was_committed_gets_its_stored_answer_when_it_is_sent_again() {
    Answer retry = submit(Moment.ANSWER_UNREAD);

    assertThat(retry.status()).isEqualTo(200);
    assertThat(idOf(retry)).isEqualTo(unread);
    assertThat(
            Effect.of(server.sql(), Moment.ANSWER_UNREAD.claim(), Moment.ANSWER_UNREAD.insuree()))
        .isEqualTo(Effect.ONE);
  }

  @Test
  void the_claims_before_and_behind_it_in_its_bundle_were_undone_with_it() {
    for (int person : NEIGHBOURS) {
      String code = "NEIGHBOUR-" + person;
      String insuree = CrashPack.insuree(person);
      assertThat(Effect.of(server.sql(), code, insuree)).isEqualTo(Effect.NONE);
      assertThat(submit(neighbour(person)).status()).isEqualTo(201);
      assertThat(Effect.of(server.sql(), code, insuree)).isEqualTo(Effect.ONE);
    }
  }

  @Test
  void an_import_that_was_under_way_is_finished_by_the_next_server_with_everybody_once() {
    assertThat(importedBefore).isPositive().isLessThan(CrashRegister.PEOPLE);
    String status = "/fhir/$import-status?import=" + importId;
    await()
        .atMost(120, SECONDS)
        .until(
            () ->
                server
                    .imis()
                    .as("admin")
                    .get(status)
                    .as(Parameters.class)
                    .getParameterValue("state")
                    .primitiveValue()
                    .equals("done"));

    Parameters told = server.imis().as("admin").get(status).as(Parameters.class);
    for (String number :
        List.of("families", "looked", "insurees", "written", "policies", "covers")) {
      assertThat(told.getParameterValue(number).primitiveValue())
          .as(number)
          .isEqualTo(String.valueOf(CrashRegister.PEOPLE));
    }
    assertThat(told.getParameterValue("faults").primitiveValue()).isEqualTo("0");
    JdbcTemplate sql = server.sql();
    assertThat(imported(sql, "scheme.insuree", "number")).isEqualTo(CrashRegister.PEOPLE);
    assertThat(imported(sql, "scheme.family", "head")).isEqualTo(CrashRegister.PEOPLE);
    assertThat(imported(sql, "scheme.cover", "insuree_number")).isEqualTo(CrashRegister.PEOPLE);
    for (String type : List.of("Patient", "Group", "Contract", "Coverage")) {
      assertThat(
              sql.queryForObject(
                  "SELECT count(*) FROM hfj_res_ver JOIN hfj_resource USING (res_id, res_ver)"
                      + " WHERE hfj_resource.res_type = ? AND res_text_vc LIKE ?",
                  Integer.class,
                  type,
                  "%" + CrashRegister.LETTERS + "0%"))
          .as(type)
          .isEqualTo(CrashRegister.PEOPLE);
    }
    assertThat(sql.queryForObject("SELECT count(*) FROM scheme.register_row", Integer.class))
        .isZero();
  }

  /** What of the database is killed. */
  enum Victim {
    /** One session's process: PostgreSQL ends all others too and starts again by itself. */
    SESSION,
    /** PostgreSQL as a whole: the server starts it again. */
    POSTMASTER
  }

  @ParameterizedTest
  @EnumSource
  void a_server_whose_database_is_killed_under_load_answers_503_and_comes_back(Victim victim)
      throws Exception {
    var load = new Load(server.imis(), victim.name(), 30 + victim.ordinal() * 2);
    var sleepers = new Sleepers(server.sql());
    String insuree = CrashPack.insuree(40 + victim.ordinal());
    Claim held = aConsultation("HELD-" + victim, insuree);
    sleepers.lieInWait(Stream.of(Moment.POSTED.trigger("HELD-" + victim, insuree)));
    var heldAnswer = CompletableFuture.supplyAsync(() -> submit(held), clients);
    sleepers.awaitAsleepAt(List.of(Moment.POSTED));
    var run = CompletableFuture.runAsync(load::run, clients);
    load.awaitTaken(20);

    process(victim, sleepers).destroyForcibly();

    assertThat(heldAnswer.get(60, SECONDS))
        .satisfies(
            answer -> {
              assertThat(answer.status()).as(answer.body()).isEqualTo(503);
              assertThat(answer.problems()).containsExactly("busy");
              assertThat(answer.header("Retry-After")).isNotEmpty();
            });
    run.get(120, SECONDS);
    assertThat(server.isAlive()).isTrue();
    server.awaitReady();
    assertThat(load.unexpected()).isEmpty();
    assertThat(load.taken()).allSatisfy((code, ids) -> assertThat(ids).hasSize(1));
    assertThat(load.effects(server.sql())).isEqualTo(load.expectedEffects());

    new Sleepers(server.sql()).goHome();
    assertThat(submit(held).status()).isEqualTo(201);
    assertThat(submit(held).status()).isEqualTo(200);
    assertThat(Effect.of(server.sql(), "HELD-" + victim, insuree)).isEqualTo(Effect.ONE);
  }

  private ProcessHandle process(Victim victim, Sleepers sleepers) {
    return victim == Victim.POSTMASTER
        ? server.postmaster()
        : ProcessHandle.of(sleepers.processes().get(0)).orElseThrow();
  }

  @Test
  @Order(LAST)
  void after_all_that_the_books_check_and_the_logs_name_nobody() {
    Answer check = server.imis().as("admin").get("/fhir/$check-books");
    assertThat(check.status()).as(check.body()).isEqualTo(200);
    Parameters told = check.as(Parameters.class);
    assertThat(((BooleanType) told.getParameter("sound").getValue()).booleanValue())
        .as(check.body())
        .isTrue();
    assertThat(saidByTheDead + server.said()).doesNotContain(CrashPack.insuree(0).substring(0, 7));
  }
}
