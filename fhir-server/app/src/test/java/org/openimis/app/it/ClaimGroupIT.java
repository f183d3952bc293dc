package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Many claims in one Bundle: each is answered for itself, in its place (conventions 7, 9). */
@IntegrationTest
class ClaimGroupIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  private static ClaimMaker aConsultation(String code) {
    return aClaim(code).at("VIHOS001").of("10500001").on("2019-01-28").service("A1", 1, "400.00");
  }

  private Answer submit(BundleType type, Resource... resources) {
    var bundle = new Bundle().setType(type);
    for (Resource resource : resources) {
      bundle.addEntry().setResource(resource);
    }
    return imis.as("facility").post("/fhir/Claim/$submit", bundle);
  }

  @ParameterizedTest
  @EnumSource(names = {"BATCH", "COLLECTION"})
  void every_entry_has_its_own_answer_in_its_place(BundleType type) {
    String good = "GROUP-" + type;
    String used = "GROUP-USED-" + type;
    imis.as("facility").post("/fhir/Claim/$submit", aConsultation(used).make());
    Answer answer =
        submit(
            type,
            aConsultation(good).make(),
            aConsultation("GROUP-STRANGER-" + type).of("55555").make(),
            aConsultation(used).service("R1", 1, "330.00").make(),
            new Patient().setActive(true),
            aConsultation(good).make(),
            aConsultation(good).service("R1", 1, "330.00").make(),
            aConsultation(used).make(),
            aConsultation("GROUP-ELSEWHERE-" + type).at("JMHOS001").make(),
            aConsultation("GROUP-EARLY-" + type).on("2016-01-28").make());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Bundle told = answer.as(Bundle.class);
    assertThat(told.getType()).isEqualTo(BundleType.BATCHRESPONSE);
    assertThat(told.getEntry())
        .extracting(ClaimGroupIT::said)
        .containsExactly(
            "201",
            "422 unresolved-reference Claim.patient",
            "409 duplicate-claim Claim.identifier",
            "400 resource-type",
            "200",
            "409 duplicate-claim Claim.identifier",
            "200",
            "403 forbidden Claim.provider",
            "201");
    ClaimResponseAssert.assertThat(response(told, 0)).isApprovedFor("400.00");
    assertThat(response(told, 4).getId()).isEqualTo(response(told, 0).getId());
    ClaimResponseAssert.assertThat(response(told, 8)).isDeniedFor("21");
    assertThat(told.getEntry().get(0).getResponse().getLocation())
        .isEqualTo(response(told, 0).getIdElement().toUnqualified().getValue());
  }

  @Test
  void one_claim_that_the_database_cannot_take_spoils_no_other() {
    Answer answer;
    try (var broken =
        Sabotage.failing(dataSource, "scheme.claim_line", "NEW.claim_code = 'GROUP-POISON'")) {
      answer =
          submit(
              BundleType.BATCH,
              aConsultation("GROUP-BEFORE").make(),
              aConsultation("GROUP-POISON").make(),
              aConsultation("GROUP-AFTER").make());
    }
    assertThat(answer.as(Bundle.class).getEntry())
        .extracting(ClaimGroupIT::said)
        .containsExactly("201", "500 fault", "201");
    assertThat(answer.body()).doesNotContain("secret of the database");
    Answer again = submit(BundleType.BATCH, aConsultation("GROUP-POISON").make());
    assertThat(again.as(Bundle.class).getEntry())
        .extracting(ClaimGroupIT::said)
        .containsExactly("201");
  }

  @Test
  void more_than_two_hundred_claims_are_too_many_and_none_is_taken() {
    Map<String, Long> before = new Books(dataSource).counts();
    Resource[] claims =
        IntStream.rangeClosed(1, 201)
            .mapToObj(i -> aConsultation("GROUP-MANY-" + i).make())
            .toArray(Resource[]::new);
    Answer answer = submit(BundleType.BATCH, claims);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.problems()).containsExactly("too-many Bundle.entry");
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }

  @Test
  void a_transaction_or_an_empty_bundle_is_no_group_of_claims() {
    Answer transaction = submit(BundleType.TRANSACTION, aConsultation("GROUP-TX").make());
    assertThat(transaction.status()).isEqualTo(400);
    assertThat(transaction.problems()).containsExactly("bundle-shape Bundle.type");
    Answer empty = submit(BundleType.BATCH);
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.problems()).containsExactly("required Bundle.entry");
  }

  private static ClaimResponse response(Bundle told, int index) {
    return (ClaimResponse) told.getEntry().get(index).getResource();
  }

  /** The status, and for a refusal what is wrong where. */
  private static String said(BundleEntryComponent entry) {
    String status = entry.getResponse().getStatus().substring(0, 3);
    if (!(entry.getResponse().getOutcome() instanceof OperationOutcome outcome)) {
      return status;
    }
    List<String> problems = Answer.problems(outcome);
    assertThat(entry.hasResource()).isFalse();
    return status + " " + String.join(", ", problems);
  }
}
