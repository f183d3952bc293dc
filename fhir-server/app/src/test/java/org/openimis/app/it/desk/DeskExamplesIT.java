package org.openimis.app.it.desk;

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
class DeskExamplesIT {
  @Autowired private ImisClient imis;

  private String submitted(ClaimMaker claim) {
    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", claim.make());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(ClaimResponse.class).getRequest().getReferenceElement().getIdPart();
  }

  @Test
  void inquire() {
    submitted(
        aClaim("EXAMPLE-INQUIRE")
            .at("VIHOS001")
            .of("105000002")
            .on("2018-10-05")
            .service("A1", 1, "400.00"));

    PageExample.isAnswered(
        imis.as("facility").post("/fhir/Claim/$inquire", PageExample.request("inquire")),
        "inquire");
  }

  @Test
  void attach() {
    String claim =
        submitted(
            aClaim("EXAMPLE-ATTACH")
                .at("VIHOS001")
                .of("10500001")
                .on("2019-02-01")
                .service("A1", 1, "400.00"));

    PageExample.isAnswered(
        imis.as("facility")
            .post("/fhir/Claim/" + claim + "/$attach", PageExample.request("attach")),
        "attach");
  }
}
