package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestPurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.BenefitComponent;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.ItemsComponent;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.api.Test;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
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

  private static CoverageEligibilityRequest with(
      CoverageEligibilityRequest request, String system, String code, int quantity) {
    CoverageEligibilityRequest asked = request.copy();
    asked
        .addItem()
        .setProductOrService(new CodeableConcept(new Coding().setSystem(system).setCode(code)))
        .setQuantity(new Quantity(quantity));
    return asked;
  }

  private static CoverageEligibilityRequest planned() {
    var question = on("2018-10-05", about("105000002"));
    question.addPurpose(EligibilityRequestPurpose.BENEFITS);
    var service = with(question, CodeSystems.MEDICAL_SERVICE, "A1", 2);
    return with(service, CodeSystems.MEDICAL_ITEM, "NONE", 1);
  }

  @Test
  void items_get_the_verdict_that_a_claim_for_them_would_get_and_nothing_is_taken() {
    var preview = preview(aClaim("ELIG-1").service("A1", 2, "400").item("NONE", 1, "0"));
    List<String> postings =
        new Books(dataSource).rows("SELECT to_jsonb(posting)::text FROM scheme.posting ORDER BY 1");

    var response = ask(planned()).as(CoverageEligibilityResponse.class);

    var insurance = response.getInsuranceFirstRep();
    List<ItemsComponent> items =
        insurance.getItem().stream().filter(ItemsComponent::hasProductOrService).toList();
    assertThat(items).hasSize(2);
    assertThat(amounts(items.get(0))).isEqualTo(amounts(preview.getItem().get(0)));
    assertThat(items.get(0).getExcluded()).isFalse();
    assertThat(items.get(0).getDescription()).startsWith("A1: ");
    assertThat(items.get(1).getExcluded()).isTrue();
    var reason =
        (CodeableConcept) items.get(1).getExtensionByUrl(Extensions.ITEM_REASON).getValue();
    assertThat(reason.getCodingFirstRep().getCode()).isEqualTo("1");
    assertThat(
            new Books(dataSource)
                .rows("SELECT to_jsonb(posting)::text FROM scheme.posting ORDER BY 1"))
        .isEqualTo(postings);
  }

  private ClaimResponse preview(ClaimMaker claim) {
    var asked = claim.at("VIHOS001").of("105000002").on("2018-10-05").make();
    Parameters answer =
        imis.as("facility").post("/fhir/Claim/$validate-rules", asked).as(Parameters.class);
    return (ClaimResponse) answer.getParameter("preview").getResource();
  }

  private static List<String> amounts(ItemsComponent item) {
    return item.getBenefit().stream()
        .filter(
            benefit -> benefit.getType().getCodingFirstRep().getSystem().contains("adjudication"))
        .filter(BenefitComponent::hasAllowedMoney)
        .map(
            benefit ->
                benefit.getType().getCodingFirstRep().getCode()
                    + " "
                    + benefit.getAllowedMoney().getValue())
        .toList();
  }

  private static List<String> amounts(ItemComponent line) {
    return line.getAdjudication().stream()
        .filter(AdjudicationComponent::hasAmount)
        .map(
            said ->
                said.getCategory().getCodingFirstRep().getCode()
                    + " "
                    + said.getAmount().getValue())
        .toList();
  }

  @Test
  void who_is_not_covered_is_told_why_and_discovery_shows_the_cover_that_was() {
    var question = on("2019-04-23", about("105000002"));
    question.addPurpose(EligibilityRequestPurpose.DISCOVERY);

    Answer answer = ask(question);

    var response = answer.as(CoverageEligibilityResponse.class);
    assertThat(response.getDisposition())
        .startsWith("Not covered on 2019-04-23. Policy POL00032 (product BCTA0001) ended on");
    assertThat(response.getInsurance())
        .singleElement()
        .satisfies(insurance -> assertThat(insurance.getInforce()).isFalse());
  }

  @Test
  void the_patient_is_inside_the_answer_when_asked_for_and_never_stored_with_it() {
    var question = new Parameters();
    question.addParameter().setName("resource").setResource(on("2019-01-25", about("10500001")));
    question.addParameter("contained", true);

    Answer answer = imis.as("facility").post("/fhir/CoverageEligibilityRequest/$submit", question);
    Answer inAddress =
        imis.as("facility")
            .post(
                "/fhir/CoverageEligibilityRequest/$submit?contained=true",
                on("2019-01-25", about("10500001")));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    for (Answer each : List.of(answer, inAddress)) {
      var response = each.as(CoverageEligibilityResponse.class);
      assertThat(response.getPatient().getReference()).isEqualTo("#patient");
      var patient = (Patient) response.getContained().get(0);
      assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo("10500001");
      assertThat(patient.hasBirthDate()).isTrue();
      assertThat(patient.hasAddress()).isFalse();
      assertThat(patient.hasTelecom()).isFalse();
      String id = response.getIdElement().toUnqualifiedVersionless().getValue();
      var stored = imis.as("facility").get("/fhir/" + id).as(CoverageEligibilityResponse.class);
      assertThat(stored.getContained()).isEmpty();
      assertThat(stored.getPatient().getReference()).startsWith("Patient/");
    }
  }

  @Test
  void the_answer_is_what_a_read_gives() {
    Answer answer = ask(planned());
    String id = answer.as(CoverageEligibilityResponse.class).getIdElement().getIdPart();

    Answer read = imis.as("facility").get("/fhir/CoverageEligibilityResponse/" + id);

    assertThat(
            answer
                .as(CoverageEligibilityResponse.class)
                .equalsDeep(read.as(CoverageEligibilityResponse.class)))
        .isTrue();
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
