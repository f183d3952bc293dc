package org.openimis.app.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.SchemeLoads.Report;
import org.springframework.beans.factory.annotation.Autowired;

/** While a pack is loaded its scheme judges nothing, and a load that broke off goes on (33). */
@LakesideTest
class SchemeLoadResumeIT {
  /** More than a load writes in one transaction. */
  private static final int MORE = 300;

  private static final int LOCK = 4711;

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private SchemeLoads loads;

  @BeforeEach
  void get_ready() {
    loads = new SchemeLoads(imis);
  }

  private static PackCopy withMoreItems(PackCopy pack, String letters) {
    return pack.withRows(
        "items.csv",
        IntStream.range(0, MORE)
            .mapToObj(i -> "%sX%03d,Another item,D,1 piece,10,B,0,15,".formatted(letters, i))
            .toArray(String[]::new));
  }

  private Answer aClaimOf(String letters, String code) {
    return imis.as("admin")
        .post(
            "/fhir/Claim/$submit",
            aClaim(code)
                .in("XAF")
                .at(letters + "HC01")
                .of(letters + "0000002")
                .on("2024-05-06")
                .item(letters + "I01", 1, "100")
                .make());
  }

  private Answer aQuestionAbout(String letters) {
    return imis.as("admin")
        .post("/fhir/CoverageEligibilityRequest/$submit", EligibilityIT.about(letters + "0000002"));
  }

  private void assertThatItWaits(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    assertThat(answer.problems()).contains("scheme-not-ready");
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(imis.withoutToken().get("/actuator/health/readiness").status()).isEqualTo(200);
  }

  @Test
  void a_load_that_broke_off_keeps_the_scheme_closed_and_the_next_one_writes_only_the_rest() {
    Report first = loads.load(PackCopy.of("KA"));
    PackCopy more = withMoreItems(PackCopy.of("KA"), "KA");
    try (var broken =
        Sabotage.failing(dataSource, "scheme.pack_resource", "NEW.code LIKE '%KAX250'")) {
      assertThat(loads.send(more).status()).isEqualTo(500);
    }
    // The register of item codes and the first 199 items; the second chunk was undone.
    assertThat(loads.progress("ka")).isEqualTo("loading 200/301");
    assertThatItWaits(aClaimOf("KA", "KA-1"));
    assertThatItWaits(aQuestionAbout("KA"));

    Report second = loads.load(more);
    assertThat(second)
        .extracting(Report::created, Report::updated, Report::unchanged)
        .containsExactly(MORE - 199, 0, first.created() + 199);
    assertThat(loads.progress("ka")).isEqualTo("active 101/101");
    assertThat(aClaimOf("KA", "KA-1").status()).isEqualTo(201);
  }

  @Test
  void claims_that_name_what_a_first_load_has_not_written_yet_wait_as_well() {
    PackCopy pack = withMoreItems(PackCopy.of("KB"), "KB");
    try (var broken =
        Sabotage.failing(dataSource, "scheme.pack_resource", "NEW.code LIKE '%KBX250'")) {
      assertThat(loads.send(pack).status()).isEqualTo(500);
    }
    // The patient is in the last part of the pack.
    assertThatItWaits(aClaimOf("KB", "KB-1"));
    assertThatItWaits(aQuestionAbout("KB"));
    assertThat(aClaimOf("LK", "KB-OTHER-SCHEME").status()).isEqualTo(201);
    loads.load(pack);
    assertThat(aClaimOf("KB", "KB-1").status()).isEqualTo(201);
  }

  @Test
  void of_two_loads_at_once_one_is_told_to_come_back() throws SQLException {
    loads.load(PackCopy.of("KC"));
    PackCopy more = withMoreItems(PackCopy.of("KC"), "KC");
    CompletableFuture<Answer> first;
    try (Connection holder = dataSource.getConnection();
        var slow =
            Sabotage.waiting(dataSource, "scheme.pack_resource", "NEW.code LIKE '%KCX250'", LOCK)) {
      holder.createStatement().execute("SELECT pg_advisory_lock(" + LOCK + ")");
      first = CompletableFuture.supplyAsync(() -> loads.send(more));
      await().atMost(30, SECONDS).until(() -> loads.progress("kc").equals("loading 200/301"));

      Answer second = loads.send(more);
      assertThat(second.status()).isEqualTo(503);
      assertThat(second.problems()).containsExactly("busy");
      assertThatItWaits(aClaimOf("KC", "KC-1"));
      assertThat(aClaimOf("LK", "KC-OTHER-SCHEME").status()).isEqualTo(201);

      holder.createStatement().execute("SELECT pg_advisory_unlock(" + LOCK + ")");
      assertThat(first.join().status()).isEqualTo(200);
    }
    assertThat(loads.progress("kc")).isEqualTo("active 301/301");
    assertThat(aClaimOf("KC", "KC-1").status()).isEqualTo(201);
  }

  @Test
  void nobody_knows_the_progress_of_a_scheme_that_was_never_loaded() {
    assertThat(loads.status("never").status()).isEqualTo(404);
  }
}
