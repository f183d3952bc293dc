package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.THEIRS;
import static org.openimis.app.it.access.TwoFacilities.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may try, submit, cancel, reprocess and process a claim (conventions 35): each door asked by
 * each role, and what is another facility's looks absent.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimChangesScopeIT {
  private static final String NOBODY = "01890000-0000-7000-8000-000000000000";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private String theirClaim = "";
  private String theirDraft = "";
  private int claims;

  @BeforeAll
  void another_facility_has_claimed() {
    var both = new TwoFacilities(imis);
    theirClaim = idOfClaim(both.submitted("CHANGE-THEIRS", THEIRS));
    theirDraft = both.drafted("CHANGE-THEIR-DRAFT", THEIRS).getIdElement().getIdPart();
  }

  private static String idOfClaim(ClaimResponse answer) {
    return answer.getRequest().getReferenceElement().getIdPart();
  }

  private String ourClaim() {
    return idOfClaim(new TwoFacilities(imis).submitted("CHANGE-" + ++claims, OURS));
  }

  private String ourDraft() {
    return new TwoFacilities(imis).drafted("CHANGE-" + ++claims, OURS).getIdElement().getIdPart();
  }

  private Answer ask(String role, String operation, String claim) {
    return imis.as(role).exchange("POST", "/fhir/Claim/" + claim + "/" + operation, null, "");
  }

  @ParameterizedTest(name = "{0} asks for {1}: {2}")
  @CsvSource({
    "facility, $submit,    201",
    "facility, $cancel,    200",
    "facility, $reprocess, 200",
    "facility, $process,   403",
    "officer,  $submit,    403",
    "officer,  $cancel,    403",
    "officer,  $reprocess, 403",
    "officer,  $process,   403",
    "reviewer, $submit,    403",
    "reviewer, $cancel,    403",
    "reviewer, $reprocess, 403",
    "reviewer, $process,   200",
    "admin,    $submit,    201",
    "admin,    $cancel,    200",
    "admin,    $reprocess, 200",
    "admin,    $process,   200"
  })
  void each_role_has_its_doors(String role, String operation, int status) {
    String claim = operation.equals("$submit") ? ourDraft() : ourClaim();
    Map<String, Long> before = new Books(dataSource).counts();

    Answer answer = ask(role, operation, claim);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    if (status == 403) {
      assertThat(answer.problems()).first().asString().startsWith("forbidden");
      assertThat(new Books(dataSource).counts()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"$submit", "$cancel", "$reprocess", "$process"})
  void nobody_without_a_token(String operation) {
    Answer answer =
        imis.withoutToken()
            .exchange("POST", "/fhir/Claim/" + theirClaim + "/" + operation, null, "");
    assertThat(answer.status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$submit", "$cancel", "$reprocess"})
  void what_is_of_another_facility_is_as_absent_as_what_is_not_there(String operation) {
    Map<String, Long> before = new Books(dataSource).counts();
    String nothing = ask("facility", operation, NOBODY).body();

    for (String theirs : List.of(theirClaim, theirDraft)) {
      Answer answer = ask("facility", operation, theirs);
      assertThat(answer.status()).as(answer.body()).isEqualTo(404);
      assertThat(answer.problems()).containsExactly("not-found");
      assertThat(answer.body()).isEqualTo(nothing);
    }
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }

  @Test
  void a_claim_is_not_corrected_into_one_of_another_facility() {
    String ours = ourClaim();
    for (String facility : List.of(THEIRS, "NOPE")) {
      var content = new Parameters();
      content
          .addParameter()
          .setName("resource")
          .setResource(claim("CHANGE-" + claims, facility).make());
      Answer answer = imis.as("facility").post("/fhir/Claim/" + ours + "/$reprocess", content);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.problems()).containsExactly("forbidden Claim.provider");
    }
  }

  @Test
  void a_claim_is_tried_by_its_facility_by_reviewers_and_by_administrators() {
    Claim ours = claim("CHANGE-TRIED", OURS).make();
    Claim theirs = claim("CHANGE-TRIED", THEIRS).make();
    assertThat(tried("facility", ours).status()).isEqualTo(200);
    assertThat(tried("reviewer", ours).status()).isEqualTo(200);
    assertThat(tried("reviewer", theirs).status()).isEqualTo(200);
    assertThat(tried("admin", theirs).status()).isEqualTo(200);
    assertThat(tried("officer", ours).status()).isEqualTo(403);
    assertThat(imis.withoutToken().post("/fhir/Claim/$validate-rules", ours).status())
        .isEqualTo(401);
    Answer refused = tried("facility", theirs);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problems()).containsExactly("forbidden Claim.provider");
    assertThat(tried("facility", claim("CHANGE-TRIED", "NOPE").make()).body())
        .isEqualTo(refused.body());
  }

  private Answer tried(String role, Claim claim) {
    return imis.as(role).post("/fhir/Claim/$validate-rules", claim);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$cancel", "$reprocess", "$process", "$submit"})
  void a_change_is_asked_for_by_post_of_one_claim_and_not_in_a_bundle(String operation) {
    String ours = ourClaim();
    Map<String, Long> before = new Books(dataSource).counts();
    String address = "/fhir/Claim/" + ours + "/" + operation;
    assertThat(imis.as("admin").get(address).status()).isEqualTo(405);
    assertThat(imis.as("admin").exchange("PUT", address, "{}", "application/fhir+json").status())
        .isEqualTo(405);
    assertThat(imis.as("admin").exchange("DELETE", address, null, "").status()).isEqualTo(405);
    Supplier<Bundle> bundle =
        () -> {
          var sent = new Bundle();
          sent.addEntry()
              .setResource(claim("CHANGE-BUNDLED", OURS).draft())
              .getRequest()
              .setMethod(HTTPVerb.POST)
              .setUrl("Claim/" + ours + "/" + operation);
          return sent;
        };
    Answer transaction =
        imis.as("admin").post("/fhir", bundle.get().setType(BundleType.TRANSACTION));
    Answer batch = imis.as("admin").post("/fhir", bundle.get().setType(BundleType.BATCH));
    for (Answer answer : List.of(transaction, batch)) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(422);
      assertThat(answer.problems()).containsExactly("not-supported Bundle.entry[0].request.url");
    }
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }

  @Test
  void a_change_is_written_down_with_who_asked_for_it() {
    String ours = ourClaim();
    ask("facility", "$cancel", ours);
    Bundle records = imis.as("admin").get("/fhir/AuditEvent?entity=Claim/" + ours).as(Bundle.class);
    assertThat(records.getEntry())
        .extracting(entry -> ((AuditEvent) entry.getResource()).getSubtypeFirstRep().getCode())
        .contains("$cancel");
  }
}
