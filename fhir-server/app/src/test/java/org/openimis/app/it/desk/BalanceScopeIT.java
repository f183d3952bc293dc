package org.openimis.app.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may ask what is left of whose cover: whoever may read the Coverage. */
@IntegrationTest
class BalanceScopeIT {
  private static final String DATE = "/$balance?date=2018-12-01";

  @Autowired private ImisClient imis;

  private String coverage(String policy, String member) {
    Answer answer = imis.as("admin").get("/fhir/Coverage?identifier=" + policy + "/" + member);
    return "/fhir/Coverage/"
        + answer.as(Bundle.class).getEntryFirstRep().getResource().getIdElement().getIdPart();
  }

  @Test
  void facilities_reviewers_and_administrators_ask_about_everybody() {
    String stranger = coverage("POL00001", "070707070");
    for (String client : List.of("facility", "reviewer", "admin")) {
      Answer answer = imis.as(client).get(stranger + DATE);
      assertThat(answer.status()).as(client).isEqualTo(200);
      assertThat(answer.as(Parameters.class).getParameter()).isEmpty();
    }
    assertThat(imis.withoutToken().get(stranger + DATE).status()).isEqualTo(401);
  }

  @Test
  void an_officer_asks_about_the_families_of_the_own_districts() {
    assertThat(imis.as("officer").get(coverage("POL00032", "10500001") + DATE).status())
        .isEqualTo(200);
    Answer stranger = imis.as("officer").get(coverage("POL00001", "070707070") + DATE);
    Answer nobody =
        imis.as("officer").get("/fhir/Coverage/01890000-0000-7000-8000-000000000000" + DATE);
    assertThat(stranger.status()).isEqualTo(404);
    assertThat(stranger.problems()).isEqualTo(nobody.problems());
    assertThat(imis.as("officer").get(coverage("POL00001", "070707070") + "/$balance?date=x"))
        .extracting(Answer::status)
        .isEqualTo(422);
  }
}
