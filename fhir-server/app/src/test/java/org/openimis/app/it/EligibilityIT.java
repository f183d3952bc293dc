package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestPurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.DateType;
import org.junit.jupiter.api.Test;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether a person is covered on a day, and by which policy (conventions 25). */
@IntegrationTest
class EligibilityIT {
  private static final ZoneId ZONE = ZoneId.of("Africa/Dar_es_Salaam");

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  static CoverageEligibilityRequest about(String insuree) {
    var request = new CoverageEligibilityRequest();
    request.addPurpose(EligibilityRequestPurpose.VALIDATION);
    request
        .getPatient()
        .getIdentifier()
        .setSystem(IdentifierSystems.INSUREE_NUMBER)
        .setValue(insuree);
    return request;
  }

  private Answer ask(CoverageEligibilityRequest request) {
    return imis.as("facility").post("/fhir/CoverageEligibilityRequest/$submit", request);
  }

  private static CoverageEligibilityRequest on(String day, CoverageEligibilityRequest request) {
    return request.copy().setServiced(new DateType(day));
  }

  @Test
  void a_person_with_a_policy_is_covered_on_its_days() {
    Answer answer = ask(on("2019-01-25", about("10500001")));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    var response = answer.as(CoverageEligibilityResponse.class);
    assertThat(response.getServicedDateType().getValueAsString()).isEqualTo("2019-01-25");
    assertThat(response.getInsurance())
        .isNotEmpty()
        .allSatisfy(
            insurance -> {
              assertThat(insurance.getInforce()).isTrue();
              String coverage = insurance.getCoverage().getReference();
              assertThat(imis.as("admin").get("/fhir/" + coverage).status()).isEqualTo(200);
            });
    assertThat(response.getDisposition()).contains("2019-01-25");
  }

  @Test
  void a_person_is_not_covered_before_the_policy() {
    var response = ask(on("2016-01-25", about("10500001"))).as(CoverageEligibilityResponse.class);
    assertThat(response.getInsurance()).isEmpty();
    assertThat(response.getOutcome().toCode()).isEqualTo("complete");
  }

  @Test
  void a_stranger_is_refused_and_nothing_is_kept() {
    Map<String, Long> before = new Books(dataSource).counts();
    Answer answer = ask(about("55555"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems())
        .containsExactly("unresolved-reference CoverageEligibilityRequest.patient");
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }

  @Test
  void who_names_no_day_means_today_in_the_scheme_s_zone() {
    LocalDate before = LocalDate.now(ZONE);
    var response = ask(about("10500001")).as(CoverageEligibilityResponse.class);
    LocalDate day = LocalDate.parse(response.getServicedDateType().getValueAsString());
    assertThat(day).isBetween(before, LocalDate.now(ZONE));
  }

  @Test
  void question_and_answer_are_kept_and_found_by_each_other_and_by_the_patient() {
    var response = ask(on("2019-01-25", about("101000001"))).as(CoverageEligibilityResponse.class);
    String request = response.getRequest().getReference();
    var kept = imis.as("admin").get("/fhir/" + request).as(CoverageEligibilityRequest.class);
    assertThat(kept.getPatient().getReference()).isEqualTo(response.getPatient().getReference());
    assertThat(found("request=" + request)).contains(response.getIdElement().getIdPart());
    assertThat(found("patient=" + response.getPatient().getReference()))
        .contains(response.getIdElement().getIdPart());
  }

  private List<String> found(String query) {
    return imis
        .as("facility")
        .get("/fhir/CoverageEligibilityResponse?" + query)
        .as(Bundle.class)
        .getEntry()
        .stream()
        .map(entry -> entry.getResource().getIdElement().getIdPart())
        .toList();
  }
}
