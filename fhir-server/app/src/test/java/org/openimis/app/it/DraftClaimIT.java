package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A draft is its facility's to change; only $submit and POST Claim make it a claim (conventions 6).
 */
@IntegrationTest
class DraftClaimIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  private static ClaimMaker aConsultation(String code) {
    return aClaim(code).at("VIHOS001").of("10500001").on("2019-01-26").service("A1", 1, "400.00");
  }

  private Claim aStoredDraft(String code) {
    Answer created = imis.as("facility").post("/fhir/Claim", aConsultation(code).draft());
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return created.as(Claim.class);
  }

  private Answer put(Claim claim) {
    return imis.as("facility").put("/fhir/Claim/" + claim.getIdElement().getIdPart(), claim);
  }

  @Test
  void a_draft_is_kept_and_not_judged() {
    Claim draft = aStoredDraft("DRAFT-KEPT");
    assertThat(draft.getStatus()).isEqualTo(ClaimStatus.DRAFT);
    String id = draft.getIdElement().getIdPart();
    assertThat(imis.as("facility").get("/fhir/Claim/" + id).status()).isEqualTo(200);
    Answer answers = imis.as("facility").get("/fhir/ClaimResponse?request=Claim/" + id);
    assertThat(answers.as(Bundle.class).getEntry()).isEmpty();
  }

  @Test
  void a_draft_can_be_changed_and_takes_no_claim_code() {
    Claim draft = aStoredDraft("DRAFT-CHANGED");
    draft.getItemFirstRep().getQuantity().setValue(3);
    Answer changed = put(draft);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.as(Claim.class).getIdElement().getVersionIdPart()).isEqualTo("2");
    assertThat(changed.as(Claim.class).getItemFirstRep().getQuantity().getValue()).isEqualTo("3");

    Answer submitted =
        imis.as("facility").post("/fhir/Claim/$submit", aConsultation("DRAFT-CHANGED").make());
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
    assertThat(submitted.as(ClaimResponse.class).getRequest().getReference())
        .doesNotContain(draft.getIdElement().getIdPart());
  }

  @Test
  void a_draft_does_not_become_active_by_an_update() {
    Claim draft = aStoredDraft("DRAFT-ACTIVE");
    Answer answer = put(draft.copy().setStatus(ClaimStatus.ACTIVE));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problems()).containsExactly("state-transition Claim.status");
    assertThat(answer.sentences()).singleElement().asString().contains("use Claim/$submit");
    String id = draft.getIdElement().getIdPart();
    assertThat(imis.as("facility").get("/fhir/Claim/" + id).as(Claim.class).getStatus())
        .isEqualTo(ClaimStatus.DRAFT);
  }

  @Test
  void a_claim_that_was_submitted_stays_as_it_is() {
    Claim judged =
        imis.as("facility").post("/fhir/Claim", aConsultation("DRAFT-LATE").make()).as(Claim.class);
    for (ClaimStatus status : new ClaimStatus[] {ClaimStatus.ACTIVE, ClaimStatus.DRAFT}) {
      Answer answer = put(judged.copy().setStatus(status));
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.problems()).containsExactly("state-transition Claim.status");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BATCH", "TRANSACTION"})
  void drafts_may_come_in_bundles(BundleType type) {
    Answer answer =
        imis.as("facility")
            .post(
                "/fhir",
                bundleOf(type, aConsultation("DRAFT-1-" + type).draft())
                    .addEntry(posted(aConsultation("DRAFT-2-" + type).draft())));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.as(Bundle.class).getEntry())
        .hasSize(2)
        .allSatisfy(
            entry -> {
              assertThat(entry.getResponse().getStatus()).startsWith("201");
              String location = entry.getResponse().getLocation();
              Claim stored = imis.as("facility").get("/fhir/" + location).as(Claim.class);
              assertThat(stored.getStatus()).isEqualTo(ClaimStatus.DRAFT);
            });
  }

  @Test
  void an_active_claim_in_a_batch_is_refused_in_its_place() {
    Answer answer =
        imis.as("facility")
            .post(
                "/fhir",
                bundleOf(BundleType.BATCH, aConsultation("DRAFT-B-A").make())
                    .addEntry(posted(aConsultation("DRAFT-B-D").draft())));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.as(Bundle.class).getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("409", "201");
  }

  @Test
  void an_active_claim_in_a_transaction_refuses_all_of_it() {
    Map<String, Long> before = new Books(dataSource).counts();
    Answer answer =
        imis.as("facility")
            .post(
                "/fhir",
                bundleOf(BundleType.TRANSACTION, aConsultation("DRAFT-T-D").draft())
                    .addEntry(posted(aConsultation("DRAFT-T-A").make())));
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.problems()).containsExactly("state-transition Claim.status");
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }

  private static Bundle bundleOf(BundleType type, Claim claim) {
    return new Bundle().setType(type).addEntry(posted(claim));
  }

  private static Bundle.BundleEntryComponent posted(Claim claim) {
    var entry = new Bundle.BundleEntryComponent().setResource(claim);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Claim");
    return entry;
  }
}
