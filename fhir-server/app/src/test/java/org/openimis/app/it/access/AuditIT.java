package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.app.it.access.TwoFacilities.INSUREE;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.THEIRS;
import static org.openimis.app.it.access.TwoFacilities.claim;
import static org.openimis.app.it.access.TwoFacilities.found;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row a request: who asked for what, when, and what came of it (conventions 19). */
@IntegrationTest
class AuditIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  private List<Map<String, Object>> rowsOf(Answer answer) {
    return new JdbcTemplate(dataSource)
        .queryForList(
            "SELECT subject, role, facility, action, method, target, written::text AS written,"
                + " status, reason FROM scheme.audit WHERE request_id = ?",
            answer.header("X-Request-ID"));
  }

  private Map<String, Object> rowOf(Answer answer) {
    List<Map<String, Object>> rows = rowsOf(answer);
    assertThat(rows).as(answer.body()).hasSize(1);
    return rows.get(0);
  }

  @Test
  void a_submission_is_recorded_with_what_it_wrote() {
    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", claim("AUDIT-1", OURS).make());
    ClaimResponse response = answer.as(ClaimResponse.class);
    assertThat(rowOf(answer))
        .containsEntry("subject", "facility")
        .containsEntry("role", "facility")
        .containsEntry("facility", OURS)
        .containsEntry("action", "$submit")
        .containsEntry("method", "POST")
        .containsEntry("target", "Claim")
        .containsEntry("status", 201)
        .containsEntry("reason", null)
        .satisfies(
            row ->
                assertThat((String) row.get("written"))
                    .contains(response.getRequest().getReference().replaceAll("/_history.*", ""))
                    .contains("ClaimResponse/" + response.getIdElement().getIdPart()));
  }

  @Test
  void a_repeat_is_recorded_and_wrote_nothing() {
    imis.as("facility").post("/fhir/Claim/$submit", claim("AUDIT-2", OURS).make());
    Answer again = imis.as("facility").post("/fhir/Claim/$submit", claim("AUDIT-2", OURS).make());
    assertThat(again.status()).isEqualTo(200);
    assertThat(rowOf(again)).containsEntry("status", 200).containsEntry("written", "{}");
  }

  @Test
  void reads_searches_and_histories_are_recorded() {
    String id = new TwoFacilities(imis).idOf("Organization?identifier=" + OURS);
    Answer read = imis.as("reviewer").get("/fhir/Organization/" + id);
    assertThat(rowOf(read))
        .containsEntry("action", "read")
        .containsEntry("target", "Organization/" + id)
        .containsEntry("status", 200);
    assertThat(rowOf(imis.as("reviewer").get("/fhir/Organization/" + id + "/_history")))
        .containsEntry("action", "history-instance");
    assertThat(rowOf(imis.as("reviewer").get("/fhir/Organization?identifier=" + OURS)))
        .containsEntry("action", "search-type")
        .containsEntry("target", "Organization");
  }

  @Test
  void refusals_are_recorded_with_their_reasons() {
    Claim bad = claim("AUDIT-3", OURS).make();
    bad.setCreatedElement(null);
    bad.getItemFirstRep().getUnitPrice().setCurrency("USD");
    refused(imis.as("facility").post("/fhir/Claim/$submit", bad), 422, "required currency");
    refused(
        imis.as("facility").post("/fhir/Claim/$submit", claim("AUDIT-4", THEIRS).make()),
        403,
        "forbidden");
    refused(imis.as("officer").get("/fhir/Claim"), 403, "forbidden");
    refused(imis.as("facility").get("/fhir/Claim/no-such"), 404, "not-found");
    refused(imis.as("facility").get("/fhir/NoSuchType"), 404, "not-found");
    refused(imis.as("facility").get("/fhir/Claim?no-such=1"), 400, "search");
    refused(
        imis.as("facility").exchange("DELETE", "/fhir/Claim/1", null, ""),
        405,
        "method-not-allowed");
    refused(imis.as("facility").post("/fhir/Claim", "{"), 400, "parse");
    refused(
        imis.as("facility").header("Accept", "image/png").get("/fhir/Claim"),
        406,
        "not-acceptable");
    refused(imis.as("facility").get("/fhir/Claim/$expunge"), 404, "not-found");
  }

  private void refused(Answer answer, int status, String reason) {
    assertThat(rowOf(answer))
        .containsEntry("status", status)
        .containsEntry("reason", reason)
        .containsEntry("written", "{}");
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void drafts_are_recorded_in_the_transaction_that_stores_them() {
    Answer created = imis.as("facility").post("/fhir/Claim", claim("AUDIT-5", OURS).draft());
    String id = created.as(Claim.class).getIdElement().getIdPart();
    assertThat(rowOf(created))
        .containsEntry("action", "create")
        .containsEntry("status", 201)
        .containsEntry("written", "{Claim/" + id + "}");
    Claim draft = created.as(Claim.class);
    draft.getPriority().setText("changed");
    assertThat(rowOf(imis.as("facility").put("/fhir/Claim/" + id, draft)))
        .containsEntry("action", "update")
        .containsEntry("status", 200)
        .containsEntry("written", "{Claim/" + id + "}");
  }

  @Test
  void a_transaction_is_one_row_and_a_batch_one_for_each_draft_that_was_stored() {
    assertThat(rowOf(bundleOf(BundleType.TRANSACTION)))
        .containsEntry("action", "transaction")
        .satisfies(row -> assertThat(((String) row.get("written")).split(",")).hasSize(2));
    assertThat(rowsOf(bundleOf(BundleType.BATCH)))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).containsEntry("status", 200));
  }

  private Answer bundleOf(BundleType type) {
    var bundle = new Bundle().setType(type);
    for (int i = 0; i < 2; i++) {
      bundle
          .addEntry()
          .setResource(claim("AUDIT-B" + i, OURS).draft())
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl("Claim");
    }
    return imis.as("facility").post("/fhir", bundle);
  }

  @Test
  void no_row_tells_of_a_claim_that_is_not_stored() {
    long dangling =
        count(
            """
            SELECT count(*) FROM scheme.audit, unnest(written) AS reference
             WHERE NOT EXISTS (SELECT 1 FROM hfj_resource
                                WHERE res_type || '/' || fhir_id = reference)
            """);
    assertThat(dangling).isZero();
    long untold =
        count(
            """
            SELECT count(*) FROM hfj_resource
             WHERE res_type IN ('Claim', 'ClaimResponse')
               AND NOT EXISTS (SELECT 1 FROM scheme.audit
                                WHERE written @> ARRAY[res_type || '/' || fhir_id])
            """);
    assertThat(untold).isZero();
  }

  @Test
  void rows_hold_nobodys_number_or_name() {
    imis.as("facility").get("/fhir/Patient/" + INSUREE);
    imis.as("facility").get("/fhir/Patient?identifier=" + INSUREE);
    imis.as("facility").get("/fhir/Patient/$" + INSUREE);
    imis.as("facility").get("/fhir/" + INSUREE);
    imis.as("facility").get("/fhir/" + INSUREE + "/" + INSUREE);
    imis.as("facility").exchange("DELETE", "/fhir/Patient/" + INSUREE, null, "");
    Claim bad = claim("AUDIT-" + INSUREE, OURS).make();
    bad.getPatient().getIdentifier().setValue(INSUREE + "-x");
    imis.as("facility").post("/fhir/Claim/$submit", bad);
    assertThat(
            count(
                "SELECT count(*) FROM scheme.audit WHERE audit::text LIKE ?", "%" + INSUREE + "%"))
        .isZero();
  }

  private long count(String query, Object... args) {
    Long found = new JdbcTemplate(dataSource).queryForObject(query, Long.class, args);
    return found == null ? -1 : found;
  }

  @Test
  void rows_are_never_changed() {
    imis.as("admin").get("/fhir/Organization?_count=1");
    var sql = new JdbcTemplate(dataSource);
    for (String change :
        List.of(
            "UPDATE scheme.audit SET status = 200",
            "DELETE FROM scheme.audit",
            "TRUNCATE scheme.audit")) {
      assertThatThrownBy(() -> sql.execute(change))
          .as(change)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void administrators_search_events_and_provenance() {
    String before = Instant.now().minusSeconds(1).toString();
    Answer submitted =
        imis.as("facility").post("/fhir/Claim/$submit", claim("AUDIT-6", OURS).make());
    ClaimResponse response = submitted.as(ClaimResponse.class);
    String claim = response.getRequest().getReference().replaceAll("/_history.*", "");
    String answer = "ClaimResponse/" + response.getIdElement().getIdPart();
    imis.as("reviewer").get("/fhir/" + claim);

    List<Resource> events = found(admin("AuditEvent?entity=" + claim + "&date=ge" + before));
    assertThat(events).hasSize(2);
    AuditEvent written =
        (AuditEvent)
            found(admin("AuditEvent?agent=facility&entity=" + claim + "&date=ge" + before)).get(0);
    assertThat(written.getSubtypeFirstRep().getCode()).isEqualTo("$submit");
    assertThat(written.getAgentFirstRep().getWho().getIdentifier().getValue())
        .isEqualTo("facility");
    assertThat(written.getOutcome().toCode()).isEqualTo("0");
    assertThat(written.getEntity())
        .extracting(entity -> entity.getWhat().getReference())
        .contains(claim, answer);
    assertThat(found(admin("AuditEvent?agent=nobody&entity=" + claim))).isEmpty();
    assertThat(found(admin("AuditEvent?entity=" + claim + "&date=lt" + before))).isEmpty();

    Provenance provenance = (Provenance) found(admin("Provenance?target=" + answer)).get(0);
    assertThat(provenance.getTarget())
        .extracting(target -> target.getReference())
        .contains(claim, answer);
    String id = written.getIdElement().getIdPart();
    assertThat(admin("AuditEvent/" + id).status()).isEqualTo(200);
    assertThat(admin("Provenance/" + id).status()).isEqualTo(200);
    assertThat(admin("AuditEvent/0").status()).isEqualTo(404);
    assertThat(admin("AuditEvent/99999999999999999999").status()).isEqualTo(404);
    for (String role : List.of("facility", "officer", "reviewer")) {
      assertThat(imis.as(role).get("/fhir/AuditEvent/" + id).status()).as(role).isEqualTo(403);
      assertThat(imis.as(role).get("/fhir/Provenance/" + id).status()).as(role).isEqualTo(403);
      assertThat(imis.as(role).get("/fhir/AuditEvent?entity=" + claim).status()).isEqualTo(403);
      assertThat(imis.as(role).get("/fhir/Provenance?target=" + answer).status()).isEqualTo(403);
    }
  }

  @Test
  void provenance_of_a_request_that_wrote_nothing_is_not_there() {
    Answer read = imis.as("reviewer").get("/fhir/Organization?_count=1");
    Long id =
        new JdbcTemplate(dataSource)
            .queryForObject(
                "SELECT id FROM scheme.audit WHERE request_id = ?",
                Long.class,
                read.header("X-Request-ID"));
    assertThat(admin("AuditEvent/" + id).status()).isEqualTo(200);
    assertThat(admin("Provenance/" + id).status()).isEqualTo(404);
  }

  @Test
  void the_audit_is_read_page_by_page() {
    Bundle page = admin("AuditEvent?_count=2").as(Bundle.class);
    assertThat(page.getEntry()).hasSize(2);
    String next = page.getLink("next").getUrl().substring(imis.server().length());
    Bundle second = imis.as("admin").get(next).as(Bundle.class);
    assertThat(second.getEntry()).hasSize(2);
  }

  private Answer admin(String path) {
    return imis.as("admin").get("/fhir/" + path);
  }
}
