package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.THEIRS;
import static org.openimis.app.it.access.TwoFacilities.claim;

import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A Bundle is no way around the rules of its entries. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchScopeIT {
  @Autowired private ImisClient imis;
  private String ours = "";
  private String theirs = "";
  private String theirDraft = "";

  @BeforeAll
  void each_facility_has_a_claim() {
    var both = new TwoFacilities(imis);
    ours = both.submitted("BATCH-OURS", OURS).getRequest().getReferenceElement().getIdPart();
    theirs = both.submitted("BATCH-THEIRS", THEIRS).getRequest().getReferenceElement().getIdPart();
    theirDraft = both.drafted("BATCH-DRAFT", THEIRS).getIdElement().getIdPart();
  }

  private static BundleEntryComponent get(String url) {
    var entry = new BundleEntryComponent();
    entry.getRequest().setMethod(HTTPVerb.GET).setUrl(url);
    return entry;
  }

  private static BundleEntryComponent write(HTTPVerb method, String url, Resource resource) {
    var entry = new BundleEntryComponent().setResource(resource);
    entry.getRequest().setMethod(method).setUrl(url);
    return entry;
  }

  private Answer send(String role, BundleType type, BundleEntryComponent... entries) {
    var bundle = new Bundle().setType(type);
    List.of(entries).forEach(bundle::addEntry);
    return imis.as(role).post("/fhir", bundle);
  }

  private List<BundleEntryComponent> answers(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(Bundle.class).getEntry();
  }

  private static List<String> statuses(List<BundleEntryComponent> entries) {
    return entries.stream().map(entry -> entry.getResponse().getStatus().substring(0, 3)).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"BATCH", "TRANSACTION"})
  void reads_in_a_bundle_see_what_reads_see(BundleType type) {
    List<BundleEntryComponent> entries =
        answers(
            send(
                "facility",
                type,
                get("Claim/" + ours),
                get("Claim/" + theirs),
                get("Claim/" + theirs + "/_history"),
                get("/Claim/" + theirs + "/_history/1"),
                get(imis.server() + "/fhir/Claim/" + theirs),
                get("Claim?identifier=BATCH-OURS"),
                get("Claim?identifier=BATCH-THEIRS"),
                get("Claim?_id=" + theirs + "&_summary=count"),
                get("Patient"),
                get("Group"),
                get("AuditEvent"),
                get("Provenance"),
                get("Patient?_has:Claim:patient:identifier=BATCH-THEIRS"),
                get("Claim?no-such=x"),
                get("NoSuch/1"),
                get("metadata"),
                get("$scheme-status?scheme=demo"),
                get("Claim/$submit"),
                get("..")));
    assertThat(statuses(entries))
        .containsExactly(
            "200", "404", "404", "404", "404", "200", "200", "200", "403", "403", "403", "403",
            "403", "400", "404", "422", "422", "422", "404");
    assertThat(entries.get(0).getResource()).isInstanceOf(Claim.class);
    assertThat(((Bundle) entries.get(5).getResource()).getEntry()).hasSize(1);
    assertThat(((Bundle) entries.get(6).getResource()).getTotal()).isZero();
    assertThat(((Bundle) entries.get(7).getResource()).getTotal()).isZero();
    for (BundleEntryComponent entry : entries) {
      if (!entry.getResponse().getStatus().startsWith("200")) {
        var outcome = (OperationOutcome) entry.getResponse().getOutcome();
        assertThat(outcome.getIssueFirstRep().getDetails().getText()).isNotBlank();
        assertThat(outcome.getIssueFirstRep().hasDiagnostics()).isFalse();
        assertThat(entry.hasResource()).isFalse();
      }
    }
  }

  @Test
  void an_operation_of_hapi_is_not_there_in_a_bundle_either() {
    Answer answer = send("admin", BundleType.BATCH, get("Claim/" + ours + "/$everything"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("BATCH-OURS");
  }

  @Test
  void the_sentences_of_the_entries_are_in_the_callers_language() {
    var bundle = new Bundle().setType(BundleType.BATCH).addEntry(get("Claim/" + theirs));
    Answer answer = imis.as("facility").header("Accept-Language", "fr").post("/fhir", bundle);
    var outcome = (OperationOutcome) answers(answer).get(0).getResponse().getOutcome();
    assertThat(outcome.getLanguage()).isEqualTo("fr");
  }

  @ParameterizedTest
  @EnumSource(names = {"BATCH", "TRANSACTION"})
  void nothing_but_new_drafts_is_written(BundleType type) {
    Claim own = claim("BATCH-W", OURS).draft();
    Claim other = own.copy();
    other.setId(theirDraft);
    refused(405, send("facility", type, write(HTTPVerb.PUT, "Claim/" + theirDraft, other)));
    other.setId(theirs);
    refused(405, send("facility", type, write(HTTPVerb.PUT, "Claim/" + theirs, other)));
    refused(405, send("facility", type, write(HTTPVerb.PUT, "Claim?identifier=BATCH-OURS", own)));
    refused(405, send("facility", type, write(HTTPVerb.DELETE, "Claim/" + ours, null)));
    refused(405, send("admin", type, write(HTTPVerb.DELETE, "Claim/" + ours, null)));
    refused(405, send("facility", type, write(HTTPVerb.PATCH, "Claim/" + ours, own)));
    refused(405, send("facility", type, write(HTTPVerb.HEAD, "Claim/" + ours, null)));
    refused(422, send("facility", type, write(HTTPVerb.POST, "Claim/$submit", own)));
    refused(422, send("facility", type, write(HTTPVerb.POST, "Claim/%24submit", own)));
    refused(400, send("admin", type, write(HTTPVerb.POST, "Claim", new Patient().setActive(true))));
    refused(
        400, send("admin", type, write(HTTPVerb.POST, "Patient", new Patient().setActive(true))));
    refused(400, send("admin", type, write(HTTPVerb.POST, "ClaimResponse", anAnswer())));
    var conditional = write(HTTPVerb.POST, "Claim", own);
    conditional.getRequest().setIfNoneExist("identifier=BATCH-THEIRS");
    refused(422, send("facility", type, conditional));
    assertThat(imis.as("admin").get("/fhir/Claim/" + theirDraft).as(Claim.class).getMeta())
        .satisfies(meta -> assertThat(meta.getVersionId()).isEqualTo("1"));
  }

  private static Resource anAnswer() {
    return new ClaimResponse().setStatus(ClaimResponse.ClaimResponseStatus.ACTIVE);
  }

  private static void refused(int status, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.problems()).first().asString().contains("Bundle.entry[0]");
  }

  @Test
  void a_draft_for_another_facility_is_refused() {
    Claim forged = claim("BATCH-F", THEIRS).draft();
    List<BundleEntryComponent> entries =
        answers(
            send(
                "facility",
                BundleType.BATCH,
                write(HTTPVerb.POST, "Claim", forged),
                write(HTTPVerb.POST, "Claim", claim("BATCH-G", OURS).draft())));
    assertThat(statuses(entries)).containsExactly("403", "201");
    Answer together =
        send(
            "facility",
            BundleType.TRANSACTION,
            write(HTTPVerb.POST, "Claim", claim("BATCH-H", OURS).draft()),
            write(HTTPVerb.POST, "Claim", forged));
    assertThat(together.status()).isEqualTo(403);
    for (String code : List.of("BATCH-F", "BATCH-H")) {
      assertThat(TwoFacilities.found(imis.as("admin").get("/fhir/Claim?identifier=" + code)))
          .isEmpty();
    }
  }

  @Test
  void references_by_search_are_not_resolved() {
    Claim draft = claim("BATCH-I", OURS).draft();
    draft.setPatient(new Reference("Patient?identifier=10500001"));
    Answer answer = send("facility", BundleType.TRANSACTION, write(HTTPVerb.POST, "Claim", draft));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems()).containsExactly("reference Claim.patient");
    Answer alone = imis.as("facility").post("/fhir/Claim", draft);
    assertThat(alone.problems()).containsExactly("reference Claim.patient");
  }

  @ParameterizedTest
  @EnumSource(names = {"BATCH", "TRANSACTION"})
  void neither_officers_nor_reviewers_write_drafts(BundleType type) {
    for (String role : List.of("officer", "reviewer")) {
      Answer answer =
          send(role, type, write(HTTPVerb.POST, "Claim", claim("BATCH-N", OURS).draft()));
      assertThat(answer.status()).as(role + answer.body()).isEqualTo(403);
    }
  }

  @Test
  void a_bundle_of_another_kind_or_with_too_many_entries_is_refused() {
    for (BundleType type :
        List.of(
            BundleType.DOCUMENT,
            BundleType.MESSAGE,
            BundleType.SEARCHSET,
            BundleType.HISTORY,
            BundleType.COLLECTION,
            BundleType.BATCHRESPONSE)) {
      Answer answer = send("admin", type, get("Claim"));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.problems()).containsExactly("bundle-shape Bundle.type");
    }
    var many = new BundleEntryComponent[201];
    Arrays.setAll(many, i -> get("Location?_count=1"));
    Answer answer = send("admin", BundleType.BATCH, many);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.problems()).containsExactly("too-many Bundle.entry");
    assertThat(
            imis.as("admin")
                .post(
                    "/fhir",
                    "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":"
                        + "{\"method\":\"FETCH\",\"url\":\"Claim\"}}]}")
                .problems())
        .containsExactly("value Bundle.entry[0].request.method");
  }
}
