package org.openimis.app.it.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.profiles.CodeSystems;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents of claims are kept once, apart from the claims, and shown to whoever sees these. */
@IntegrationTest
class AttachmentIT {
  private static final String NOTE = "Glasgow 15, discharged in good health";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  private static Claim aVisit(String code, Attachment... attachments) {
    Claim claim =
        aClaim(code).at("VIHOS001").of("10500001").on("2019-01-29").service("A1", 1, "400").make();
    for (Attachment attachment : attachments) {
      claim
          .addSupportingInfo()
          .setSequence(claim.getSupportingInfo().size())
          .setCategory(
              new CodeableConcept(
                  new Coding()
                      .setSystem(CodeSystems.OPENIMIS_SUPPORTING_INFO)
                      .setCode("attachment")))
          .setValue(attachment);
    }
    return claim;
  }

  private static Attachment note(String text) {
    return new Attachment()
        .setContentType("text/plain")
        .setTitle("note.txt")
        .setData(text.getBytes(UTF_8));
  }

  private ClaimResponse submitted(Claim claim) {
    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", claim);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(ClaimResponse.class);
  }

  private static String idOf(ClaimResponse response) {
    return response.getRequest().getReferenceElement().getIdPart();
  }

  private Claim stored(String id) {
    return imis.as("facility").get("/fhir/Claim/" + id).as(Claim.class);
  }

  private static Attachment attachment(Claim claim, int index) {
    return (Attachment) claim.getSupportingInfo().get(index).getValue();
  }

  private Answer attach(String claim, Type... values) {
    var parameters = new Parameters();
    for (Type value : values) {
      String name = value instanceof Attachment ? "content" : "item";
      parameters.addParameter().setName(name).setValue(value);
    }
    return imis.as("facility").post("/fhir/Claim/" + claim + "/$attach", parameters);
  }

  private long count(String query, Object... args) {
    return new Books(dataSource).one("SELECT count(*) FROM " + query, Long.class, args);
  }

  private Map<String, Long> everything() {
    return Map.of(
        "resources", count("hfj_resource"),
        "versions", count("hfj_res_ver"),
        "documents", count("scheme.attachment"),
        "keys", count("scheme.submission"));
  }

  @Test
  void a_document_that_comes_with_a_claim_is_kept_apart_from_it() {
    Attachment sent = note(NOTE).setSize(NOTE.length());
    String claim = idOf(submitted(aVisit("ATT-INLINE", sent)));

    Attachment kept = attachment(stored(claim), 0);
    assertThat(kept.hasData()).isFalse();
    assertThat(kept.getTitle()).isEqualTo("note.txt");
    assertThat(kept.getSize()).isEqualTo(NOTE.length());
    assertThat(kept.getHash()).hasSize(20);
    assertThat(kept.getUrl()).matches("Binary/[0-9a-f-]{36}");
    Answer document = imis.as("facility").get("/fhir/" + kept.getUrl());
    assertThat(document.status()).isEqualTo(200);
    assertThat(document.body()).isEqualTo(NOTE);
  }

  @Test
  void a_document_is_there_to_be_saved_and_never_shown_as_a_page() {
    String url = attachment(stored(idOf(submitted(aVisit("ATT-SAVE", note("x"))))), 0).getUrl();

    for (String accept : List.of("*/*", "text/plain", "text/html,*/*;q=0.8", "image/png")) {
      Answer answer = imis.as("reviewer").header("Accept", accept).get("/fhir/" + url);
      assertThat(answer.status()).as(accept).isEqualTo(200);
      assertThat(answer.header("Content-Type")).as(accept).startsWith("text/plain");
      assertThat(answer.header("Content-Disposition")).startsWithIgnoringCase("attachment");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.body()).isEqualTo("x");
    }
    for (String format : List.of("application/fhir+json", "application/fhir+xml")) {
      Answer answer = imis.as("reviewer").header("Accept", format).get("/fhir/" + url);
      assertThat(answer.header("Content-Type")).startsWith(format);
      assertThat(answer.as(Binary.class).getContentType()).isEqualTo("text/plain");
      assertThat(answer.as(Binary.class).getData()).isEqualTo("x".getBytes(UTF_8));
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void the_same_claim_again_is_the_same_claim_with_or_without_its_documents() {
    ClaimResponse first = submitted(aVisit("ATT-AGAIN", note("x")));
    Map<String, Long> before = everything();

    for (Claim again :
        List.of(
            aVisit("ATT-AGAIN", note("x")), aVisit("ATT-AGAIN", note("y")), aVisit("ATT-AGAIN"))) {
      Answer answer = imis.as("facility").post("/fhir/Claim/$submit", again);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.as(ClaimResponse.class).getIdElement().getIdPart())
          .isEqualTo(first.getIdElement().getIdPart());
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void the_same_content_of_one_claim_is_one_document() {
    Claim claim =
        stored(
            idOf(submitted(aVisit("ATT-TWICE", note("x"), note("x").setTitle("copy"), note("y")))));

    assertThat(attachment(claim, 0).getUrl()).isEqualTo(attachment(claim, 1).getUrl());
    assertThat(attachment(claim, 2).getUrl()).isNotEqualTo(attachment(claim, 1).getUrl());
    assertThat(count("scheme.attachment WHERE claim_id = ?", claim.getIdElement().getIdPart()))
        .isEqualTo(2);
  }

  @Test
  void a_hash_as_openimis_has_it_is_taken() {
    Attachment sent = note("abc");
    sent.getHashElement().setValueAsString("D8BCE9746547BB7743E5933FBF0FC4F2D2CBCAD3");

    Attachment kept = attachment(stored(idOf(submitted(aVisit("ATT-HASH", sent)))), 0);
    assertThat(kept.getHashElement().getValueAsString()).isEqualTo("qZk+NkcGgWq6PiVxeFDCbJzQ2J0=");
  }

  @Test
  void what_is_wrong_with_documents_is_told_with_the_rest_and_nothing_is_kept() {
    Claim claim =
        aVisit(
            "ATT-WRONG",
            note("abc").setSize(4),
            note("abc").setHash(new byte[20]),
            note("<html>"),
            note("abc").setContentType("application/pdf"),
            note("abc").setContentType("text/html"),
            new Attachment().setData(new byte[] {1}));
    claim.getItemFirstRep().getQuantity().setValue(BigDecimal.valueOf(-1));
    Map<String, Long> before = everything();

    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", claim);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems())
        .contains(
            "value Claim.item[0].quantity.value",
            "value Claim.supportingInfo[0].value.size",
            "value Claim.supportingInfo[1].value.hash",
            "not-supported Claim.supportingInfo[2].value.data",
            "value Claim.supportingInfo[3].value.data",
            "not-supported Claim.supportingInfo[4].value.contentType",
            "required Claim.supportingInfo[5].value.contentType");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void a_document_that_comes_later_makes_a_new_version_and_no_new_judgement() {
    ClaimResponse answered = submitted(aVisit("ATT-LATER"));
    String id = idOf(answered);

    Answer attached = attach(id, note(NOTE), new PositiveIntType(1));

    assertThat(attached.status()).as(attached.body()).isEqualTo(200);
    Claim claim = attached.as(Claim.class);
    assertThat(claim.getIdElement().getVersionIdPart()).isEqualTo("2");
    assertThat(attachment(claim, 0).getUrl()).startsWith("Binary/");
    assertThat(claim.getSupportingInfoFirstRep().getSequence()).isEqualTo(1);
    assertThat(claim.getItemFirstRep().getInformationSequence())
        .extracting(PositiveIntType::getValue)
        .containsExactly(1);
    ClaimResponse after =
        imis.as("facility")
            .get("/fhir/ClaimResponse/" + answered.getIdElement().getIdPart())
            .as(ClaimResponse.class);
    assertThat(after.getIdElement().getVersionIdPart()).isEqualTo("1");
    assertThat(after.getRequest().getReferenceElement().getVersionIdPart()).isEqualTo("1");
    assertThat(
            new Books(dataSource)
                .rows(
                    "SELECT claim_version, response_version, decision_version, events"
                        + " FROM scheme.claim_state WHERE claim_id = ?",
                    id))
        .containsExactly("2 | 1 | 1 | 1");
  }

  @Test
  void the_same_document_again_changes_nothing() {
    String id = idOf(submitted(aVisit("ATT-RETRY")));
    attach(id, note(NOTE));
    Map<String, Long> before = everything();

    Answer again = attach(id, note(NOTE));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.as(Claim.class).getIdElement().getVersionIdPart()).isEqualTo("2");
    assertThat(everything()).isEqualTo(before);
    assertThat(attach(id, note("more")).as(Claim.class).getSupportingInfo()).hasSize(2);
  }

  @Test
  void a_claim_with_documents_lives_on_like_any_other() {
    String id = idOf(submitted(aVisit("ATT-LIFE")));
    attach(id, note(NOTE));

    Answer again =
        imis.as("facility").exchange("POST", "/fhir/Claim/" + id + "/$reprocess", null, "");
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(again.as(ClaimResponse.class).getRequest().getReferenceElement().getVersionIdPart())
        .isEqualTo("2");
    Answer corrected =
        imis.as("facility")
            .post("/fhir/Claim/" + id + "/$reprocess", aVisit("ATT-LIFE", note(NOTE), note("new")));
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
    assertThat(attachment(stored(id), 0).getUrl()).startsWith("Binary/");
    assertThat(attachment(stored(id), 1).getUrl()).startsWith("Binary/");
    assertThat(count("scheme.attachment WHERE claim_id = ?", id)).isEqualTo(2);

    Answer cancelled =
        imis.as("facility").exchange("POST", "/fhir/Claim/" + id + "/$cancel", null, "");
    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
    assertThat(stored(id).getStatus()).isEqualTo(ClaimStatus.CANCELLED);
    assertThat(stored(id).getSupportingInfo()).hasSize(2);
    Answer late = attach(id, note("too late"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problems()).containsExactly("state-transition Claim.status");
    assertThat(late.sentences()).singleElement().asString().contains("cancelled");
  }

  @Test
  void what_cannot_be_attached_is_refused_and_nothing_is_kept() {
    String id = idOf(submitted(aVisit("ATT-REFUSED")));
    Map<String, Long> before = everything();

    assertThat(attach(id).problems())
        .containsExactly("required Parameters.parameter.where(name = 'content').value");
    assertThat(attach(id, note("x"), new PositiveIntType(2)).problems())
        .containsExactly("value Parameters.parameter.where(name = 'item').value");
    assertThat(attach(id, note("x").setSize(7)).problems())
        .containsExactly("value Parameters.parameter.where(name = 'content').value.size");
    assertThat(attach(id, note("#!/bin/sh")).problems())
        .containsExactly("not-supported Parameters.parameter.where(name = 'content').value.data");
    Answer large = attach(id, note("x".repeat(5 * 1024 * 1024 + 1)));
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.problems())
        .containsExactly("too-large Parameters.parameter.where(name = 'content').value.data");
    assertThat(attach(id, note("x".repeat(8 * 1024 * 1024))).status()).isEqualTo(413);
    assertThat(everything()).isEqualTo(before);
    assertThat(attach(id, note("x".repeat(5 * 1024 * 1024))).status()).isEqualTo(200);
  }

  @Test
  void nobody_points_to_a_document_of_another_facility() {
    Claim theirs =
        aVisit("ATT-THEIRS", note("theirs"))
            .setProvider(aClaim("x").at("VIDS001").make().getProvider());
    ClaimResponse answered =
        imis.as("admin").post("/fhir/Claim/$submit", theirs).as(ClaimResponse.class);
    String url =
        attachment(imis.as("admin").get("/fhir/Claim/" + idOf(answered)).as(Claim.class), 0)
            .getUrl();

    assertThat(imis.as("facility").get("/fhir/" + url).status()).isEqualTo(404);
    assertThat(imis.as("officer").get("/fhir/" + url).status()).isEqualTo(404);
    assertThat(imis.as("reviewer").get("/fhir/" + url).status()).isEqualTo(200);
    assertThat(imis.as("admin").get("/fhir/" + url).status()).isEqualTo(200);
    assertThat(imis.withoutToken().get("/fhir/" + url).status()).isEqualTo(401);
    assertThat(attach(idOf(answered), note("x")).status()).isEqualTo(404);
    for (String pointed : List.of(url, "Binary/01890000-0000-7000-8000-000000000000")) {
      Attachment pointer = new Attachment().setContentType("text/plain").setUrl(pointed);
      Answer answer = imis.as("facility").post("/fhir/Claim/$submit", aVisit("ATT-STEAL", pointer));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problems())
          .containsExactly("unresolved-reference Claim.supportingInfo[0].value.url");
    }
  }

  @Test
  void reviewers_and_officers_attach_nothing() {
    String id = idOf(submitted(aVisit("ATT-ROLES")));
    var parameters = new Parameters();
    parameters.addParameter().setName("content").setValue(note("x"));

    for (String client : List.of("reviewer", "officer")) {
      Answer answer = imis.as(client).post("/fhir/Claim/" + id + "/$attach", parameters);
      assertThat(answer.status()).as(client).isEqualTo(403);
    }
    assertThat(imis.as("admin").post("/fhir/Claim/" + id + "/$attach", parameters).status())
        .isEqualTo(200);
  }

  @Test
  void a_draft_keeps_its_documents_when_it_is_changed_and_submitted() {
    Claim draft =
        imis.as("facility")
            .post("/fhir/Claim", aVisit("ATT-DRAFT", note(NOTE)).setStatus(ClaimStatus.DRAFT))
            .as(Claim.class);
    String id = draft.getIdElement().getIdPart();
    String url = attachment(draft, 0).getUrl();
    assertThat(url).startsWith("Binary/");
    assertThat(imis.as("facility").get("/fhir/" + url).body()).isEqualTo(NOTE);
    assertThat(attach(id, note("x")).status()).isEqualTo(409);

    draft.addSupportingInfo(
        aVisit("x", note(NOTE).setTitle("again")).getSupportingInfoFirstRep().setSequence(2));
    Claim changed = imis.as("facility").put("/fhir/Claim/" + id, draft).as(Claim.class);
    assertThat(attachment(changed, 0).getUrl()).isEqualTo(url);
    assertThat(attachment(changed, 1).getUrl()).isEqualTo(url);

    Answer judged =
        imis.as("facility").exchange("POST", "/fhir/Claim/" + id + "/$submit", null, "");
    assertThat(judged.status()).as(judged.body()).isEqualTo(201);
    assertThat(attachment(stored(id), 0).getUrl()).isEqualTo(url);
    assertThat(imis.as("facility").get("/fhir/" + url).body()).isEqualTo(NOTE);
    assertThat(count("scheme.attachment WHERE claim_id = ?", id)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"BATCH", "TRANSACTION"})
  void drafts_in_bundles_keep_their_documents_too(BundleType type) {
    var bundle = new Bundle().setType(type);
    for (String text : List.of("one", "two")) {
      bundle
          .addEntry()
          .setResource(aVisit("ATT-" + type + text, note(text)).setStatus(ClaimStatus.DRAFT))
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl("Claim");
    }

    Bundle answered = imis.as("facility").post("/fhir", bundle).as(Bundle.class);

    assertThat(answered.getEntry())
        .extracting(entry -> textOf(entry.getResponse().getLocation()))
        .containsExactly("one", "two");
  }

  private String textOf(String location) {
    Claim stored = imis.as("facility").get("/fhir/" + location).as(Claim.class);
    return imis.as("facility").get("/fhir/" + attachment(stored, 0).getUrl()).body();
  }

  @Test
  void claims_of_a_group_keep_each_their_own() {
    var bundle = new Bundle().setType(BundleType.BATCH);
    bundle.addEntry().setResource(aVisit("ATT-GROUP-1", note("one")));
    bundle.addEntry().setResource(aVisit("ATT-GROUP-2", note("two")));

    Bundle answered = imis.as("facility").post("/fhir/Claim/$submit", bundle).as(Bundle.class);

    assertThat(answered.getEntry())
        .extracting(entry -> textOf("Claim/" + idOf((ClaimResponse) entry.getResource())))
        .containsExactly("one", "two");
  }

  @Test
  void who_attached_what_is_in_the_audit() {
    String id = idOf(submitted(aVisit("ATT-AUDIT", note("x"))));
    attach(id, note("y"));

    List<String> written =
        new Books(dataSource)
            .rows(
                "SELECT action, cardinality(written) FROM scheme.audit"
                    + " WHERE ? = ANY (written) ORDER BY id",
                "Claim/" + id);
    assertThat(written).containsExactly("$submit | 3", "$attach | 2");
  }

  @Test
  void a_document_cannot_be_written_or_searched_by_itself() {
    String id = attachment(stored(idOf(submitted(aVisit("ATT-DOORS", note("x"))))), 0).getUrl();
    var binary = new Binary().setContentType("text/plain").setData("x".getBytes(UTF_8));
    assertThat(imis.as("admin").post("/fhir/Binary", binary).status()).isEqualTo(405);
    assertThat(imis.as("admin").put("/fhir/" + id, binary).status()).isEqualTo(405);
    assertThat(imis.as("admin").get("/fhir/Binary?contenttype=text/plain").status()).isEqualTo(405);
    assertThat(imis.as("admin").exchange("DELETE", "/fhir/" + id, null, "").status())
        .isEqualTo(405);
  }
}
