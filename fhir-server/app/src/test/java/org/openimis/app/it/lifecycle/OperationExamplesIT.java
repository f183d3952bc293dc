package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The requests and answers that docs/operations shows, sent to the demo scheme. */
@IntegrationTest
class OperationExamplesIT {
  @Autowired private ImisClient imis;

  /** The address of a claim of 400 shillings. */
  private String claim(String code) {
    ClaimMaker claim =
        aClaim(code).at("VIHOS001").of("10500001").on("2019-01-31").service("A1", 1, "400.00");
    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", claim.make());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return "/fhir/Claim/" + Filed.of(answer.as(ClaimResponse.class)).claim();
  }

  @Test
  void cancel() {
    String claim = claim("EXAMPLE-CANCEL");
    Example.isAnswered(
        imis.as("facility").post(claim + "/$cancel", Example.request("cancel")), "cancel");
  }

  @Test
  void reprocess() {
    String claim = claim("EXAMPLE-REPROCESS");
    Example.isAnswered(
        imis.as("facility").post(claim + "/$reprocess", Example.request("reprocess")), "reprocess");
  }

  @Test
  void validate_rules() {
    Example.isAnswered(
        imis.as("facility").post("/fhir/Claim/$validate-rules", Example.request("validate-rules")),
        "validate-rules");
  }
}
