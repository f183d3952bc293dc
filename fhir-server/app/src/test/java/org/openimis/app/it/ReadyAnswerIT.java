package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.util.List;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The answer to a claim is what anybody reads afterwards, to the letter. */
@IntegrationTest
class ReadyAnswerIT {
  private static final List<String> HEADERS =
      List.of("location", "content-location", "last-modified", "content-type");

  @Autowired private ImisClient imis;

  private static ClaimMaker claim(String code) {
    return aClaim(code)
        .at("VIHOS001")
        .of("105000002")
        .on("2018-10-05")
        .service("A1", 1, "400.00")
        .item("NOBODY-KNOWS", 2, "1.50");
  }

  @Test
  void it_is_the_text_that_a_read_gives() {
    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", claim("READY-1").make());
    ClaimResponse response = answer.as(ClaimResponse.class);

    Answer read =
        imis.as("facility").get("/fhir/ClaimResponse/" + response.getIdElement().getIdPart());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo(read.body());
  }

  @Test
  void its_headers_are_those_of_a_repetition_that_was_read_from_the_store() {
    Answer first = imis.as("facility").post("/fhir/Claim/$submit", claim("READY-2").make());
    Answer again = imis.as("facility").post("/fhir/Claim/$submit", claim("READY-2").make());

    assertThat(again.status()).isEqualTo(200);
    assertThat(first.body()).isEqualTo(again.body());
    for (String header : HEADERS) {
      assertThat(first.header(header)).as(header).isNotEmpty().isEqualTo(again.header(header));
    }
  }

  @Test
  void whoever_asks_for_another_form_gets_it() {
    ImisClient.As facility = imis.as("facility");
    Answer xml =
        facility
            .header("Accept", "application/fhir+xml")
            .post("/fhir/Claim/$submit", claim("READY-3").make());
    assertThat(xml.body()).startsWith("<ClaimResponse");
    Answer pretty = facility.post("/fhir/Claim/$submit?_pretty=true", claim("READY-4").make());
    assertThat(pretty.body()).startsWith("{\n").contains("\"READY-4\"");
    Answer packed =
        facility
            .header("Accept-Encoding", "gzip")
            .post("/fhir/Claim/$submit", claim("READY-6").make());
    assertThat(packed.header("content-encoding")).isEqualTo("gzip");
  }
}
