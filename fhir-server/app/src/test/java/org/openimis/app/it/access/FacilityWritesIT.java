package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.THEIRS;
import static org.openimis.app.it.access.TwoFacilities.claim;
import static org.openimis.app.it.access.TwoFacilities.found;
import static org.openimis.app.it.access.TwoFacilities.question;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A facility submits, drafts and asks for itself only, and learns nothing of others by trying. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacilityWritesIT {
  @Autowired private ImisClient imis;
  private ClaimResponse theirAnswer = new ClaimResponse();
  private String theirDraft = "";
  private String theirOrganization = "";

  @BeforeAll
  void another_facility_has_claimed() {
    var both = new TwoFacilities(imis);
    theirAnswer = both.submitted("WRITE-THEIRS", THEIRS);
    theirDraft = both.drafted("WRITE-THEIR-DRAFT", THEIRS).getIdElement().getIdPart();
    theirOrganization = both.idOf("Organization?identifier=" + THEIRS);
  }

  private String theirClaim() {
    return theirAnswer.getRequest().getReferenceElement().getIdPart();
  }

  @Test
  void a_facility_submits_for_itself_only_and_learns_not_which_others_exist() {
    for (String operation : List.of("/fhir/Claim/$submit", "/fhir/Claim")) {
      Answer theirs = imis.as("facility").post(operation, claim("WRITE-FORGED", THEIRS).make());
      Answer nobodys = imis.as("facility").post(operation, claim("WRITE-FORGED", "NOPE").make());
      assertThat(theirs.status()).isEqualTo(403);
      assertThat(theirs.problems()).containsExactly("forbidden Claim.provider");
      assertThat(nobodys.body()).isEqualTo(theirs.body());
      Claim byId = claim("WRITE-FORGED", THEIRS).make();
      byId.getProvider().setReference("Organization/" + theirOrganization);
      assertThat(imis.as("facility").post(operation, byId).status()).isEqualTo(403);
    }
  }

  @Test
  void a_repeat_of_their_claim_is_not_answered_with_their_answer() {
    Answer answer =
        imis.as("facility").post("/fhir/Claim/$submit", claim("WRITE-THEIRS", THEIRS).make());
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain(theirAnswer.getIdElement().getIdPart());
    // The same code is ours to use.
    Answer ours =
        imis.as("facility").post("/fhir/Claim/$submit", claim("WRITE-THEIRS", OURS).make());
    assertThat(ours.status()).as(ours.body()).isEqualTo(201);
  }

  @Test
  void a_foreign_claim_in_a_bundle_is_refused_in_its_entry() {
    var sent = new Bundle().setType(BundleType.BATCH);
    sent.addEntry().setResource(claim("WRITE-GROUP-1", OURS).make());
    sent.addEntry().setResource(claim("WRITE-GROUP-2", THEIRS).make());
    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", sent);
    assertThat(answer.status()).isEqualTo(200);
    List<BundleEntryComponent> entries = answer.as(Bundle.class).getEntry();
    assertThat(entries)
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("201", "403");
    assertThat(Answer.problems((OperationOutcome) entries.get(1).getResponse().getOutcome()))
        .containsExactly("forbidden Claim.provider");
    assertThat(found(imis.as("admin").get("/fhir/Claim?identifier=WRITE-GROUP-2"))).isEmpty();
  }

  @Test
  void drafts_are_for_itself_too() {
    Answer created = imis.as("facility").post("/fhir/Claim", claim("WRITE-D", THEIRS).draft());
    assertThat(created.status()).isEqualTo(403);
    Claim draft = claim("WRITE-D", OURS).draft();
    draft.setId(theirDraft);
    assertThat(imis.as("facility").put("/fhir/Claim/" + theirDraft, draft).status()).isEqualTo(404);
    draft.setId(theirClaim());
    assertThat(imis.as("facility").put("/fhir/Claim/" + theirClaim(), draft).status())
        .isEqualTo(404);
    String ours =
        imis.as("facility")
            .post("/fhir/Claim", claim("WRITE-D", OURS).draft())
            .as(Claim.class)
            .getIdElement()
            .getIdPart();
    Claim givenAway = claim("WRITE-D", THEIRS).draft();
    givenAway.setId(ours);
    assertThat(imis.as("facility").put("/fhir/Claim/" + ours, givenAway).status()).isEqualTo(403);
  }

  @Test
  void a_facility_asks_about_cover_for_itself_only() {
    String operation = "/fhir/CoverageEligibilityRequest/$submit";
    assertThat(imis.as("facility").post(operation, question(OURS)).status()).isEqualTo(201);
    Answer theirs = imis.as("facility").post(operation, question(THEIRS));
    assertThat(theirs.status()).isEqualTo(403);
    assertThat(theirs.problems()).containsExactly("forbidden CoverageEligibilityRequest.provider");
    assertThat(imis.as("facility").post(operation, question("NOPE")).body())
        .isEqualTo(theirs.body());
  }
}
