package org.openimis.app.it.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is done to a claim, the answer is a decision or a refusal that says why, and never a
 * fault of ours. The seed is fixed, so that a mutant that once failed comes again.
 */
@IntegrationTest
class MutatedClaimIT {
  private static final int MUTANTS = 300;
  private static final long SEED = 20190129;

  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  @Autowired private DataSource dataSource;

  @Test
  void no_mutant_of_a_claim_makes_the_server_fail() throws Exception {
    var intact = new Intact(dataSource);
    var random = new Random(SEED);
    for (int i = 0; i < MUTANTS; i++) {
      ObjectNode mutant = soundClaim("MUTANT-" + i);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        Mutations.mutate(mutant, random);
      }
      String before = intact.rows();
      Answer answer = imis.as("admin").post("/fhir/Claim/$submit", mutant.toString());
      assertThat(answer.status()).as("mutant %d: %s %s", i, mutant, answer).isLessThan(500);
      if (answer.status() < 300) {
        assertThat(answer.as(ClaimResponse.class).hasOutcome()).isTrue();
      } else {
        Intact.isTold(answer);
        assertThat(intact.rows()).as("mutant %d: %s", i, mutant).isEqualTo(before);
      }
    }
  }

  private ObjectNode soundClaim(String code) throws Exception {
    var claim =
        aClaim(code)
            .at("VIHOS001")
            .of("10500001")
            .on("2019-01-30")
            .service("A1", 1, "400.00")
            .item("0022", 2, "130.00")
            .make();
    return (ObjectNode)
        new ObjectMapper().readTree(fhir.newJsonParser().encodeResourceToString(claim));
  }
}
