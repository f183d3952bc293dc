package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody writes an answer but the judge, and nobody deletes or patches anything (conventions 6).
 */
@IntegrationTest
class ClosedDoorsIT {
  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  @Autowired private DataSource dataSource;
  private ClaimResponse answer = new ClaimResponse();
  private Map<String, Long> before = Map.of();

  @BeforeEach
  void a_claim_was_answered() {
    answer =
        imis.as("facility")
            .post(
                "/fhir/Claim/$submit",
                aClaim("DOORS")
                    .at("VIHOS001")
                    .of("10500001")
                    .on("2019-01-27")
                    .service("A1", 1, "400.00")
                    .make())
            .as(ClaimResponse.class);
    before = new Books(dataSource).counts();
  }

  @ParameterizedTest
  @ValueSource(strings = {"facility", "admin"})
  void an_answer_is_neither_created_nor_changed_by_a_client(String client) {
    String body = fhir.newJsonParser().encodeResourceToString(answer);
    refused(client, "POST", "ClaimResponse", body, "application/fhir+json");
    refused(client, "PUT", answerPath(), body, "application/fhir+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"facility", "admin"})
  void nothing_is_deleted(String client) {
    refused(client, "DELETE", answerPath(), null, "");
    refused(client, "DELETE", claimPath(), null, "");
    refused(client, "DELETE", "Claim?identifier=DOORS", null, "");
    refused(client, "DELETE", answer.getPatient().getReference(), null, "");
  }

  @Test
  void nothing_is_patched() {
    String patch = "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"cancelled\"}]";
    refused("admin", "PATCH", claimPath(), patch, "application/json-patch+json");
    refused("admin", "PATCH", answerPath(), patch, "application/json-patch+json");
  }

  private void refused(String client, String method, String path, String body, String type) {
    Answer told = imis.as(client).exchange(method, "/fhir/" + path, body, type);
    assertThat(told.status()).as(method + " " + path + ": " + told.body()).isEqualTo(405);
    assertThat(told.problems()).containsExactly("method-not-allowed");
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }

  private String answerPath() {
    return "ClaimResponse/" + answer.getIdElement().getIdPart();
  }

  private String claimPath() {
    return "Claim/" + answer.getRequest().getReferenceElement().getIdPart();
  }
}
