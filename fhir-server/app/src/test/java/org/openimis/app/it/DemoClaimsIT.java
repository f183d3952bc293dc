package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.Test;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.claim.SampleClaims;
import org.openimis.profiles.AdjudicationCodes;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** The ten claims of the public demo scheme; the arithmetic stands in packs/demo/scenarios. */
@IntegrationTest
class DemoClaimsIT {
  private static final Map<String, String> APPROVED =
      Map.of(
          "CID00001", "1670.00",
          "CIB00001", "1000.00",
          "CIA00001", "5810.00",
          "RAD00001", "0.00",
          "UPDH0001", "1340.00",
          "UPDH0002", "21010.00",
          "JADH0001", "410.00",
          "CIG00001", "2870.00",
          "UPDH0009", "21010.00");

  @Autowired private ImisClient imis;

  @Test
  void nine_claims_are_decided_as_the_rules_imply_and_one_names_a_stranger() {
    SchemePack pack = PackReader.read(PackFiles.ofClassPath("demo")).orElseThrow();
    for (SampleClaim sample : pack.sample().claims()) {
      Answer answer =
          imis.as("admin").post("/fhir/Claim/$submit", SampleClaims.toFhir(sample, pack.scheme()));
      if (sample.code().equals("CIA06601")) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problems()).containsExactly("unresolved-reference Claim.patient");
      } else {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(benefit(answer.as(ClaimResponse.class)))
            .as(sample.code())
            .isEqualTo(new BigDecimal(APPROVED.get(sample.code())));
      }
    }
  }

  private static BigDecimal benefit(ClaimResponse response) {
    return response.getTotal().stream()
        .filter(
            total ->
                total.getCategory().getCodingFirstRep().getCode().equals(AdjudicationCodes.BENEFIT))
        .map(total -> total.getAmount().getValue())
        .findFirst()
        .orElseThrow();
  }
}
