package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;
import static org.openimis.app.it.ClaimResponseAssert.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.AtOnce;
import org.openimis.app.it.Books;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code Claim/id/$submit}: a draft becomes the claim, under its own id. */
@IntegrationTest
class DraftSubmissionIT {
  private static final int EIGHT = 8;

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Books books;

  @BeforeEach
  void open_the_books() {
    books = new Books(dataSource);
  }

  private static ClaimMaker aConsultation(String code) {
    return aClaim(code).at("VIHOS001").of("10500001").on("2019-01-29").service("A1", 1, "400.00");
  }

  private Claim drafted(ClaimMaker claim) {
    return imis.as("facility").post("/fhir/Claim", claim.draft()).as(Claim.class);
  }

  private static String address(Claim draft) {
    return "/fhir/Claim/" + draft.getIdElement().getIdPart();
  }

  private Answer submit(Claim draft) {
    return imis.as("facility").exchange("POST", address(draft) + "/$submit", null, "");
  }

  private Claim current(Claim draft) {
    return imis.as("facility").get(address(draft)).as(Claim.class);
  }

  @Test
  void the_draft_becomes_the_claim_in_a_new_version_and_is_answered() {
    Claim draft = drafted(aConsultation("SUBMIT-DRAFT"));

    Answer answer = submit(draft);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    ClaimResponse response = answer.as(ClaimResponse.class);
    assertThat(response).isApprovedFor("400.00");
    assertThat(answer.header("Location"))
        .isEqualTo(imis.server() + "/fhir/" + response.getIdElement().getValue());
    String id = draft.getIdElement().getIdPart();
    assertThat(response.getRequest().getReference()).isEqualTo("Claim/" + id + "/_history/2");
    assertThat(current(draft).getStatus()).isEqualTo(ClaimStatus.ACTIVE);
    assertThat(current(draft).getTotal().getValue()).isEqualTo("400.00");
    assertThat(current(draft).getMeta().getProfile())
        .extracting(profile -> profile.getValue())
        .containsExactly("http://openimis.org/fhir/StructureDefinition/openimis-claim");
    Bundle history = imis.as("facility").get(address(draft) + "/_history").as(Bundle.class);
    assertThat(history.getEntry())
        .extracting(entry -> ((Claim) entry.getResource()).getStatus())
        .containsExactly(ClaimStatus.ACTIVE, ClaimStatus.DRAFT);
  }

  @Test
  void submitted_again_it_is_answered_with_the_same_answer() {
    Claim draft = drafted(aConsultation("SUBMIT-AGAIN"));
    Answer first = submit(draft);
    Map<String, Long> before = books.counts();

    Answer again = submit(draft);
    Answer asContent =
        imis.as("facility").post("/fhir/Claim/$submit", aConsultation("SUBMIT-AGAIN").make());

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(asContent.status()).isEqualTo(200);
    assertThat(asContent.body()).isEqualTo(first.body());
    assertThat(books.counts()).isEqualTo(before);
    Answer afterwards = imis.as("facility").put(address(draft), draft);
    assertThat(afterwards.status()).isEqualTo(409);
    assertThat(afterwards.problems()).containsExactly("state-transition Claim.status");
  }

  @Test
  void after_it_was_taken_back_it_is_answered_as_cancelled() {
    Claim draft = drafted(aConsultation("SUBMIT-BACK"));
    submit(draft);
    Answer cancelled = imis.as("facility").exchange("POST", address(draft) + "/$cancel", null, "");

    Answer again = submit(draft);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(cancelled.body());
  }

  @Test
  void of_eight_who_submit_it_at_once_one_is_told_201_and_all_the_same() {
    Claim draft = drafted(aConsultation("SUBMIT-EIGHT"));
    List<Answer> answers = AtOnce.all(EIGHT, i -> submit(draft));
    assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
  }

  @Test
  void the_draft_is_judged_as_it_was_changed_last() {
    Claim draft = drafted(aConsultation("SUBMIT-CHANGED"));
    draft.getItemFirstRep().getQuantity().setValue(2);
    assertThat(imis.as("facility").put(address(draft), draft).status()).isEqualTo(200);

    ClaimResponse answer = submit(draft).as(ClaimResponse.class);

    assertThat(answer).isApprovedFor("800.00");
    assertThat(answer.getRequest().getReference()).endsWith("/_history/3");
  }

  @Test
  void what_is_missing_is_told_and_the_draft_stays_one_until_it_is_there() {
    Claim incomplete = aConsultation("SUBMIT-MISSING").draft();
    incomplete.setBillablePeriod(null);
    incomplete.setPatient(aConsultation("x").of("nobody").draft().getPatient());
    Claim draft = imis.as("facility").post("/fhir/Claim", incomplete).as(Claim.class);
    Map<String, Long> before = books.counts();

    Answer refused = submit(draft);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problems())
        .containsExactly("required Claim.billablePeriod", "unresolved-reference Claim.patient");
    assertThat(books.counts()).isEqualTo(before);
    assertThat(current(draft).getStatus()).isEqualTo(ClaimStatus.DRAFT);
    Claim complete = aConsultation("SUBMIT-MISSING").draft();
    complete.setId(draft.getIdElement().getIdPart());
    imis.as("facility").put(address(draft), complete);
    assertThat(submit(draft).status()).isEqualTo(201);
  }

  @Test
  void a_claim_code_that_is_taken_is_refused_and_the_draft_stays_one() {
    Claim draft = drafted(aConsultation("SUBMIT-TAKEN"));
    imis.as("facility")
        .post("/fhir/Claim/$submit", aConsultation("SUBMIT-TAKEN").service("R1", 1, "330").make());

    Answer answer = submit(draft);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problems()).containsExactly("duplicate-claim Claim.identifier");
    assertThat(current(draft).getStatus()).isEqualTo(ClaimStatus.DRAFT);
  }

  @Test
  void content_beside_it_is_refused_for_it_would_not_be_read() {
    Claim draft = drafted(aConsultation("SUBMIT-CONTENT"));
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(draft);
    for (Answer answer :
        List.of(
            imis.as("facility").post(address(draft) + "/$submit", draft),
            imis.as("facility").post(address(draft) + "/$submit", parameters))) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(422);
      assertThat(answer.problems()).containsExactly("not-supported");
    }
    assertThat(current(draft).getStatus()).isEqualTo(ClaimStatus.DRAFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/fhir+json", "application/fhir+xml", "text/plain"})
  void an_empty_body_has_no_type(String contentType) {
    Claim draft = drafted(aConsultation("SUBMIT-" + contentType.hashCode()));
    Answer answer =
        imis.as("facility").exchange("POST", address(draft) + "/$submit", "", contentType);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void empty_parameters_are_as_good_as_nothing() {
    Claim draft = drafted(aConsultation("SUBMIT-EMPTY"));
    Answer answer = imis.as("facility").post(address(draft) + "/$submit", new Parameters());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void a_draft_that_is_changed_while_it_is_submitted_is_judged_as_changed_or_not_changed() {
    for (int round = 0; round < 5; round++) {
      Claim draft = drafted(aConsultation("SUBMIT-RACE-" + round));
      Claim changed = draft.copy();
      changed.getItemFirstRep().getQuantity().setValue(2);
      List<Answer> answers =
          AtOnce.all(
              2, i -> i == 0 ? submit(draft) : imis.as("facility").put(address(draft), changed));
      Answer submitted = answers.get(0);
      Answer put = answers.get(1);
      assertThat(submitted.status()).as(submitted.body()).isIn(201, 412);
      assertThat(put.status()).as(put.body()).isIn(200, 409, 412);
      assertThat(submitted.status() == 201 || put.status() == 200).isTrue();
      if (submitted.status() == 201) {
        // What was judged is what stands there, and nothing that was taken in is lost.
        assertThat(current(draft).getStatus()).isEqualTo(ClaimStatus.ACTIVE);
        assertThat(submitted.as(ClaimResponse.class))
            .isApprovedFor(put.status() == 200 ? "800.00" : "400.00");
      }
    }
  }

  @Test
  void what_is_not_there_cannot_be_submitted() {
    for (String id : List.of("01890000-0000-7000-8000-000000000000", "1", "no such id")) {
      Answer answer =
          imis.as("facility").exchange("POST", "/fhir/Claim/" + id + "/$submit", null, "");
      assertThat(answer.status()).as(id + answer.body()).isIn(400, 404);
    }
    Claim draft = drafted(aConsultation("SUBMIT-GET"));
    assertThat(imis.as("facility").get(address(draft) + "/$submit").status()).isEqualTo(405);
  }
}
