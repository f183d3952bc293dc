package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be given once in 30 days is paid once, however many ask at the same moment. */
@LakesideTest
class ClaimRaceIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  private static ClaimMaker aDentalCleaning(String code, String insuree, String day) {
    return aClaim(code).in("XAF").at("LKHC01").of(insuree).on(day).service("LKS08", 1, "400");
  }

  @Test
  void eight_claims_for_one_person_at_once_are_paid_once() {
    List<ClaimResponse> answers =
        AtOnce.all(
                8,
                i ->
                    imis.as("admin")
                        .post(
                            "/fhir/Claim/$submit",
                            aDentalCleaning("RACE-" + i, "LK0000002", "2024-11-04").make()))
            .stream()
            .map(answer -> answer.as(ClaimResponse.class))
            .toList();
    assertThat(answers).extracting(ClaimRaceIT::paid).containsOnlyOnce("400");
    assertThat(acceptedOf("RACE-%")).isEqualTo(1);
  }

  @Test
  void groups_that_name_the_same_people_in_another_order_do_not_stand_in_each_other_s_way() {
    List<String> people = List.of("LK0000001", "LK0000002", "LK0000003");
    List<Answer> answers =
        AtOnce.all(
            6,
            i -> {
              var bundle = new Bundle().setType(BundleType.BATCH);
              IntStream.range(0, people.size())
                  .mapToObj(p -> people.get(i % 2 == 0 ? p : people.size() - 1 - p))
                  .map(p -> aDentalCleaning("CROSS-" + i + p, p, "2024-07-15"))
                  .forEach(claim -> bundle.addEntry().setResource(claim.make()));
              return imis.as("admin").post("/fhir/Claim/$submit", bundle);
            });
    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(answer.as(Bundle.class).getEntry())
                    .extracting(entry -> entry.getResponse().getStatus())
                    .containsOnly("201 Created"));
    assertThat(acceptedOf("CROSS-%")).isEqualTo(people.size());
  }

  private static String paid(ClaimResponse answer) {
    return answer.getTotal().stream()
        .filter(total -> total.getCategory().getCodingFirstRep().getCode().equals("benefit"))
        .map(total -> total.getAmount().getValue().toPlainString())
        .findFirst()
        .orElseThrow();
  }

  private int acceptedOf(String codes) {
    return new Books(dataSource)
        .one(
            "SELECT count(*) FROM scheme.claim_line WHERE claim_code LIKE ? AND state = 'accepted'",
            Integer.class,
            codes);
  }
}
