package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.THEIRS;
import static org.openimis.app.it.access.TwoFacilities.claim;
import static org.openimis.app.it.access.TwoFacilities.idsOf;

import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A reviewer reads the claims of all facilities and submits or changes none; an administrator may
 * all of it. What a reviewer may process is in {@link ClaimChangesScopeIT}.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewerAndAdminScopeIT {
  @Autowired private ImisClient imis;
  private ClaimResponse ours = new ClaimResponse();
  private ClaimResponse theirs = new ClaimResponse();

  @BeforeAll
  void two_facilities_have_claimed() {
    var both = new TwoFacilities(imis);
    ours = both.submitted("REVIEW-1", OURS);
    theirs = both.submitted("REVIEW-2", THEIRS);
    both.asked(OURS);
  }

  private static String claimOf(ClaimResponse response) {
    return response.getRequest().getReferenceElement().getIdPart();
  }

  @Test
  void both_see_the_claims_of_all() {
    for (String role : List.of("reviewer", "admin")) {
      assertThat(idsOf(imis.as(role).get("/fhir/Claim?identifier=REVIEW-1,REVIEW-2")))
          .containsExactlyInAnyOrder(claimOf(ours), claimOf(theirs));
      assertThat(
              idsOf(imis.as(role).get("/fhir/ClaimResponse?request.identifier=REVIEW-1,REVIEW-2")))
          .hasSize(2);
      assertThat(imis.as(role).get("/fhir/Claim/" + claimOf(theirs) + "/_history/1").status())
          .isEqualTo(200);
    }
  }

  @Test
  void a_reviewer_writes_nothing() {
    var sent = claim("REVIEW-3", OURS);
    Claim stored = imis.as("admin").get("/fhir/Claim/" + claimOf(ours)).as(Claim.class);
    forbidden(imis.as("reviewer").post("/fhir/Claim/$submit", sent.make()));
    forbidden(imis.as("reviewer").post("/fhir/Claim", sent.make()));
    forbidden(imis.as("reviewer").post("/fhir/Claim", sent.draft()));
    forbidden(imis.as("reviewer").put("/fhir/Claim/" + claimOf(ours), stored));
    forbidden(
        imis.as("reviewer")
            .post("/fhir/CoverageEligibilityRequest/$submit", TwoFacilities.question(OURS)));
    forbidden(imis.as("reviewer").get("/fhir/$scheme-status?scheme=demo"));
    forbidden(imis.as("reviewer").post("/fhir/$load-scheme", "{\"resourceType\":\"Parameters\"}"));
    forbidden(
        imis.as("reviewer").post("/fhir/$import-register", "{\"resourceType\":\"Parameters\"}"));
    forbidden(imis.as("reviewer").get("/fhir/$import-status?import=x"));
  }

  @Test
  void a_reviewer_sees_neither_questions_about_cover_nor_the_audit() {
    for (String path :
        List.of(
            "CoverageEligibilityRequest",
            "CoverageEligibilityResponse",
            "AuditEvent",
            "Provenance",
            "Patient?_has:CoverageEligibilityRequest:patient:status=active")) {
      forbidden(imis.as("reviewer").get("/fhir/" + path));
    }
    assertThat(
            TwoFacilities.found(
                    imis.as("reviewer")
                        .get(
                            "/fhir/Patient?identifier="
                                + TwoFacilities.INSUREE
                                + "&_revinclude=CoverageEligibilityRequest:patient"))
                .size())
        .isEqualTo(1);
  }

  @Test
  void an_administrator_sees_all_and_submits_for_anyone() {
    for (String type :
        List.of(
            "Patient",
            "Group",
            "Coverage",
            "Contract",
            "CoverageEligibilityRequest",
            "AuditEvent")) {
      assertThat(idsOf(imis.as("admin").get("/fhir/" + type + "?_count=1"))).as(type).hasSize(1);
    }
    Answer answer = imis.as("admin").post("/fhir/Claim/$submit", claim("REVIEW-4", THEIRS).make());
    assertThat(answer.status()).isEqualTo(201);
  }

  private static void forbidden(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    assertThat(answer.problems()).first().asString().startsWith("forbidden");
  }
}
