package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;
import static org.openimis.app.it.ClaimResponseAssert.assertThat;
import static org.openimis.app.it.lifecycle.Same.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * IHE FAIS Track Claim [ITI-129]: a facility finds what became of its claims, and how, and nobody
 * else's.
 */
@IntegrationTest
class TrackClaimIT {
  private static final String CODES = "http://openimis.org/fhir/identifier/claim-code|";

  @Autowired private ImisClient imis;

  private static ClaimMaker aConsultation(String code) {
    return aClaim(code).at("VIHOS001").of("10500001").on("2019-01-30").service("A1", 1, "400.00");
  }

  private ClaimResponse submitted(ClaimMaker claim) {
    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", claim.make());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(ClaimResponse.class);
  }

  private ClaimResponse changed(String operation, ClaimResponse answer, Parameters parameters) {
    Answer changed =
        imis.as("facility")
            .post("/fhir/Claim/" + Filed.of(answer).claim() + "/" + operation, parameters);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    return changed.as(ClaimResponse.class);
  }

  private List<ClaimResponse> found(String search) {
    Answer answer = imis.as("facility").get("/fhir/ClaimResponse?" + search);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(Bundle.class).getEntry().stream()
        .map(entry -> (ClaimResponse) entry.getResource())
        .toList();
  }

  @Test
  void an_answer_is_found_by_all_that_the_facility_knows_of_its_claim() {
    ClaimResponse answer = submitted(aConsultation("TRACK-FOUND"));
    String id = answer.getIdElement().getIdPart();
    for (String search :
        List.of(
            "_id=" + id,
            "identifier=" + CODES + "TRACK-FOUND",
            "identifier=TRACK-FOUND",
            "request=Claim/" + Filed.of(answer).claim(),
            "patient=" + answer.getPatient().getReference() + "&identifier=TRACK-FOUND",
            "requestor=" + answer.getRequestor().getReference() + "&identifier=TRACK-FOUND",
            "status=active&identifier=TRACK-FOUND",
            "outcome=complete&identifier=TRACK-FOUND",
            "decision=approved&identifier=TRACK-FOUND",
            "business-status=16&identifier=TRACK-FOUND")) {
      assertThat(found(search)).as(search).hasSize(1);
      assertThat(json(found(search).get(0))).as(search).isEqualTo(json(answer));
    }
  }

  @Test
  void a_claim_that_was_taken_back_is_found_as_cancelled_and_no_longer_as_active() {
    ClaimResponse answer = submitted(aConsultation("TRACK-BACK"));
    ClaimResponse cancelled = changed("$cancel", answer, new Parameters());

    assertThat(found("identifier=TRACK-BACK")).hasSize(1);
    assertThat(json(found("identifier=TRACK-BACK").get(0))).isEqualTo(json(cancelled));
    assertThat(found("identifier=TRACK-BACK&status=cancelled")).hasSize(1);
    assertThat(found("identifier=TRACK-BACK&status=active")).isEmpty();
    assertThat(found("request=Claim/" + Filed.of(answer).claim())).hasSize(1);
    Answer claims = imis.as("facility").get("/fhir/Claim?identifier=TRACK-BACK&status=cancelled");
    assertThat(claims.as(Bundle.class).getEntry()).hasSize(1);
  }

  @Test
  void a_claim_that_was_judged_again_is_found_in_its_last_version_and_its_past_is_there_to_read() {
    ClaimResponse first = submitted(aConsultation("TRACK-AGAIN"));
    var corrected = new Parameters();
    corrected
        .addParameter()
        .setName("resource")
        .setResource(aConsultation("TRACK-AGAIN").service("M31", 1, "21000.00").make());
    ClaimResponse second = changed("$reprocess", first, corrected);

    assertThat(second).isPartlyApprovedFor("400.00");
    assertThat(found("identifier=TRACK-AGAIN")).hasSize(1);
    assertThat(json(found("identifier=TRACK-AGAIN&decision=partial").get(0)))
        .isEqualTo(json(second));
    assertThat(found("identifier=TRACK-AGAIN&decision=approved")).isEmpty();

    String address = "/fhir/ClaimResponse/" + second.getIdElement().getIdPart();
    Bundle history = imis.as("facility").get(address + "/_history").as(Bundle.class);
    assertThat(history.getEntry()).hasSize(2);
    assertThat(json(history.getEntry().get(1).getResource())).isEqualTo(json(first));
    ClaimResponse old = imis.as("facility").get(address + "/_history/1").as(ClaimResponse.class);
    assertThat(json(old)).isEqualTo(json(first));
    // Each answer leads to the claim that it judged.
    for (ClaimResponse answer : List.of(first, second)) {
      Claim judged =
          imis.as("facility").get("/fhir/" + answer.getRequest().getReference()).as(Claim.class);
      assertThat(judged.getItem()).hasSameSizeAs(answer.getItem());
    }
  }

  @Test
  void what_has_changed_since_is_found_by_the_time_of_the_change() throws InterruptedException {
    ClaimResponse early = submitted(aConsultation("TRACK-SINCE-1"));
    submitted(aConsultation("TRACK-SINCE-2"));
    Thread.sleep(5); // HAPI keeps milliseconds
    ClaimResponse changed = changed("$cancel", early, new Parameters());
    String since =
        URLEncoder.encode(
            changed.getMeta().getLastUpdatedElement().getValueAsString(), StandardCharsets.UTF_8);

    assertThat(found("_lastUpdated=ge" + since + "&identifier=TRACK-SINCE-1,TRACK-SINCE-2"))
        .extracting(each -> each.getIdElement().getIdPart())
        .containsExactly(early.getIdElement().getIdPart());
  }

  @Test
  void answers_to_another_facility_are_not_there_and_neither_is_their_past() {
    ClaimResponse theirs =
        imis.as("admin")
            .post("/fhir/Claim/$submit", aConsultation("TRACK-THEIRS").at("VIDS001").make())
            .as(ClaimResponse.class);
    imis.as("admin")
        .exchange("POST", "/fhir/Claim/" + Filed.of(theirs).claim() + "/$cancel", null, "");
    String id = theirs.getIdElement().getIdPart();

    for (String search :
        List.of(
            "identifier=TRACK-THEIRS",
            "_id=" + id,
            "request=Claim/" + Filed.of(theirs).claim(),
            "status=cancelled&identifier=TRACK-THEIRS")) {
      assertThat(found(search)).as(search).isEmpty();
    }
    for (String path :
        List.of(
            "ClaimResponse/" + id,
            "ClaimResponse/" + id + "/_history",
            "ClaimResponse/" + id + "/_history/1",
            "ClaimResponse/" + id + "/_history/2",
            "Claim/" + Filed.of(theirs).claim() + "/_history",
            "Claim/" + Filed.of(theirs).claim() + "/_history/1")) {
      assertThat(imis.as("facility").get("/fhir/" + path).status()).as(path).isEqualTo(404);
    }
  }
}
