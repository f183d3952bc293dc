package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One claim at a time: what makes it the same claim, and what is answered to whom (conventions 7,
 * 8).
 */
@IntegrationTest
class ClaimSubmissionIT {
  private static final int EIGHT = 8;

  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  @Autowired private DataSource dataSource;

  private static ClaimMaker aConsultation(String code) {
    return aClaim(code).at("VIHOS001").of("10500001").on("2019-01-25").service("A1", 1, "400.00");
  }

  private Answer submit(Claim claim) {
    return imis.as("facility").post("/fhir/Claim/$submit", claim);
  }

  @Test
  void other_content_under_a_code_that_was_used_is_refused_and_changes_nothing() {
    Answer first = submit(aConsultation("SUB-OTHER").make());
    Map<String, Long> before = new Books(dataSource).counts();
    Answer other =
        submit(
            aClaim("SUB-OTHER")
                .at("VIHOS001")
                .of("10500001")
                .on("2019-01-25")
                .service("A1", 2, "400.00")
                .make());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.problems()).containsExactly("duplicate-claim Claim.identifier");
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
    assertThat(submit(aConsultation("SUB-OTHER").make()).body()).isEqualTo(first.body());
  }

  @Test
  void neither_the_scale_of_a_number_nor_narrative_nor_the_hour_makes_another_claim() {
    Answer first = submit(aConsultation("SUB-SAME").make());
    Claim same = aConsultation("SUB-SAME").make();
    same.getItemFirstRep().getQuantity().setValue(new BigDecimal("1.00"));
    same.getItemFirstRep().getUnitPrice().setValue(new BigDecimal("400"));
    same.setCreatedElement(new DateTimeType("2019-01-25T23:30:00+03:00"));
    same.getText().setStatus(NarrativeStatus.GENERATED).setDivAsString("<div>A consultation</div>");
    same.getMeta().addTag().setCode("sent-twice");
    Answer again = submit(same);
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void the_same_claim_from_eight_sides_at_once_is_one_claim_with_one_answer() {
    Claim claim = aConsultation("SUB-TWINS").make();
    List<Answer> answers = AtOnce.all(EIGHT, i -> submit(claim));
    assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
    assertThat(linesOf("SUB-TWINS")).isEqualTo(1);
  }

  @Test
  void of_eight_claims_under_one_code_at_once_one_is_taken() {
    List<Answer> answers =
        AtOnce.all(
            EIGHT, i -> submit(aConsultation("SUB-RACE").service("R1", i + 1, "330.00").make()));
    assertThat(answers).extracting(Answer::status).containsOnly(409, 201).containsOnlyOnce(201);
    assertThat(linesOf("SUB-RACE")).isEqualTo(2);
  }

  private int linesOf(String code) {
    return new Books(dataSource)
        .one("SELECT count(*) FROM scheme.claim_line WHERE claim_code = ?", Integer.class, code);
  }

  @Test
  void the_same_code_at_another_facility_is_another_claim() {
    Answer here = submit(aConsultation("SUB-CODE").make());
    Answer there =
        imis.as("admin")
            .post("/fhir/Claim/$submit", aConsultation("SUB-CODE").at("JMHOS001").make());
    assertThat(here.status()).isEqualTo(201);
    assertThat(there.status()).as(there.body()).isEqualTo(201);
    assertThat(there.as(ClaimResponse.class).getId())
        .isNotEqualTo(here.as(ClaimResponse.class).getId());
  }

  @Test
  void an_active_claim_that_is_posted_is_judged_and_its_answer_is_found_by_the_claim() {
    Answer created = imis.as("facility").post("/fhir/Claim", aConsultation("SUB-POST").make());
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    Claim claim = created.as(Claim.class);
    assertThat(created.header("Location"))
        .isEqualTo(imis.server() + "/fhir/" + claim.getIdElement().getValue());
    assertThat(claim.getTotal().getValue()).isEqualTo("400.00");
    List<ClaimResponse> answers = answersTo(claim);
    assertThat(answers).hasSize(1);
    ClaimResponseAssert.assertThat(answers.get(0)).isApprovedFor("400.00");

    Answer again = imis.as("facility").post("/fhir/Claim", aConsultation("SUB-POST").make());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(created.body());
    Answer submitted = submit(aConsultation("SUB-POST").make());
    assertThat(submitted.status()).isEqualTo(200);
    assertThat(submitted.as(ClaimResponse.class).getIdElement().getIdPart())
        .isEqualTo(answers.get(0).getIdElement().getIdPart());
    Answer other =
        imis.as("facility")
            .post("/fhir/Claim", aConsultation("SUB-POST").service("R1", 1, "330.00").make());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.problems()).containsExactly("duplicate-claim Claim.identifier");
  }

  private List<ClaimResponse> answersTo(Claim claim) {
    String id = claim.getIdElement().toUnqualifiedVersionless().getValue();
    return imis
        .as("facility")
        .get("/fhir/ClaimResponse?request=" + id)
        .as(Bundle.class)
        .getEntry()
        .stream()
        .map(entry -> (ClaimResponse) entry.getResource())
        .toList();
  }

  @Test
  void a_claim_may_come_as_the_resource_parameter() {
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(aConsultation("SUB-PARAM").make());
    Answer answer = imis.as("facility").post("/fhir/Claim/$submit", parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    ClaimResponseAssert.assertThat(answer.as(ClaimResponse.class)).isApprovedFor("400.00");
    Answer single = submit(aConsultation("SUB-PARAM").make());
    assertThat(single.status()).isEqualTo(200);
    assertThat(single.body()).isEqualTo(answer.body());
  }

  @Test
  void a_claim_in_xml_is_answered_in_xml_and_is_the_same_claim_as_in_json() {
    String xml = fhir.newXmlParser().encodeResourceToString(aConsultation("SUB-XML").make());
    Answer inXml =
        imis.as("facility")
            .header("Accept", "application/fhir+xml")
            .exchange("POST", "/fhir/Claim/$submit", xml, "application/fhir+xml");
    assertThat(inXml.status()).as(inXml.body()).isEqualTo(201);
    assertThat(inXml.header("Content-Type")).startsWith("application/fhir+xml");
    Answer inJson = submit(aConsultation("SUB-XML").make());
    assertThat(inJson.status()).isEqualTo(200);
    assertThat(inJson.header("Content-Type")).startsWith("application/fhir+json");
    assertThat(inJson.as(ClaimResponse.class).equalsDeep(inXml.as(ClaimResponse.class))).isTrue();
  }
}
