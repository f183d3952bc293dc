package org.openimis.app.it.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is done to what comes through the doors of enrolment and eligibility, the answer is what
 * was asked for or a refusal that says why, and never a fault of ours; a refusal changes nothing.
 * The seed is fixed, so that a mutant that once failed comes again.
 */
@IntegrationTest
class MutatedEnrolmentIT {
  private static final int MUTANTS = 120;
  private static final long SEED = 20180320;

  private static final String PERSON =
      """
      {"resourceType": "Patient",
       "identifier": [{"system": "http://openimis.org/fhir/identifier/insuree-number", "value": "%s"}],
       "name": [{"use": "official", "family": "Mutant", "given": ["Ada"]}],
       "telecom": [{"system": "phone", "value": "+255700000000"}],
       "gender": "female", "birthDate": "1990-05-10",
       "address": [{"extension": [{"url": "http://openimis.org/fhir/StructureDefinition/address-place",
         "valueReference": {"identifier": {"system": "http://openimis.org/fhir/identifier/location",
           "value": "R2D2M1V1"}}}]}],
       "photo": [{"contentType": "image/png",
         "data": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}]}
      """;

  private static final String FAMILY =
      """
      {"resourceType": "Group", "type": "person", "actual": true,
       "extension": [
         {"url": "http://openimis.org/fhir/StructureDefinition/family-head",
          "valueReference": {"reference": "%1$s"}},
         {"url": "https://openimis.github.io/openimis_fhir_r4_ig/StructureDefinition/group-address",
          "valueAddress": {"extension": [
            {"url": "http://openimis.org/fhir/StructureDefinition/address-place",
             "valueReference": {"identifier": {"system": "http://openimis.org/fhir/identifier/location",
               "value": "R2D2M1V1"}}}]}}],
       "member": [{"entity": {"reference": "%1$s"}}]}
      """;

  private static final String APPLICATION =
      """
      {"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "EnrollmentRequest", "status": "active",
          "identifier": [{"system": "http://openimis.org/fhir/identifier/application", "value": "%s"}],
          "contained": [{"resourceType": "Coverage", "id": "draft", "class": [{"type": {"coding": [
            {"system": "http://terminology.hl7.org/CodeSystem/coverage-class", "code": "plan"}]},
            "value": "BCTA0001"}]}],
          "created": "2024-03-20", "coverage": {"reference": "#draft"}}},
        {"resource": %s},
        {"fullUrl": "urn:uuid:one", "resource": %s}]}
      """;

  private static final String RECEIPT =
      """
      {"resourceType": "PaymentReconciliation", "status": "active",
       "extension": [{"url": "http://openimis.org/fhir/StructureDefinition/premium-pay-type",
         "valueCode": "C"}],
       "identifier": [{"system": "http://openimis.org/fhir/identifier/receipt", "value": "%s"}],
       "created": "2024-03-20T09:20:00+03:00", "outcome": "complete", "paymentDate": "2024-03-20",
       "paymentIssuer": {"identifier": {"system": "http://openimis.org/fhir/identifier/payer",
         "value": "NONE"}},
       "paymentAmount": {"value": 10.00, "currency": "TZS"},
       "detail": [{"request": {"identifier": {
         "system": "http://openimis.org/fhir/identifier/contribution", "value": "POL00032/1"}}}]}
      """;

  private static final String QUESTION =
      """
      {"resourceType": "CoverageEligibilityRequest", "status": "active",
       "purpose": ["validation", "discovery", "benefits", "auth-requirements"],
       "patient": {"identifier": {"system": "http://openimis.org/fhir/identifier/insuree-number",
         "value": "105000002"}},
       "servicedPeriod": {"start": "2018-10-03", "end": "2018-10-05"},
       "provider": {"identifier": {"system": "http://openimis.org/fhir/identifier/health-facility",
         "value": "VIHOS001"}},
       "item": [{"productOrService": {"coding": [
           {"system": "http://openimis.org/fhir/CodeSystem/medical-service", "code": "A1"}]},
         "quantity": {"value": 2}, "unitPrice": {"value": 400, "currency": "TZS"}},
        {"productOrService": {"coding": [
           {"system": "http://openimis.org/fhir/CodeSystem/medical-item", "code": "0182"}]}}]}
      """;

  private static final String MATCH =
      """
      {"resourceType": "Parameters", "parameter": [
        {"name": "resource", "resource": %s},
        {"name": "count", "valueInteger": 3},
        {"name": "onlyCertainMatches", "valueBoolean": false}]}
      """;

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  /** Each door, with a sound document as it differs from mutant to mutant. */
  private interface Document {
    String numbered(String number);
  }

  static Stream<Arguments> doors() {
    return Stream.of(
        door("/fhir/Patient", PERSON::formatted),
        door("/fhir/Group", number -> FAMILY.formatted("Patient/" + number)),
        door(
            "/fhir/EnrollmentRequest/$submit",
            number ->
                APPLICATION.formatted(
                    number, FAMILY.formatted("urn:uuid:one"), PERSON.formatted(number))),
        door("/fhir/PaymentReconciliation/$submit", RECEIPT::formatted),
        door("/fhir/CoverageEligibilityRequest/$submit", number -> QUESTION),
        door("/fhir/Patient/$match", number -> MATCH.formatted(PERSON.formatted(number))));
  }

  private static Arguments door(String path, Document document) {
    return Arguments.of(path, document);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("doors")
  void no_mutant_makes_the_server_fail(String path, Document document) throws Exception {
    var intact = new Intact(dataSource);
    var random = new Random(SEED);
    for (int i = 0; i < MUTANTS; i++) {
      String sound = document.numbered("MUT" + Math.abs(path.hashCode() % 1000) + "x" + i);
      var mutant = (ObjectNode) new ObjectMapper().readTree(sound);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        Mutations.mutate(mutant, random);
      }
      String before = intact.rows();
      Answer answer = imis.as("admin").post(path, mutant.toString());
      assertThat(answer.status()).as("mutant %d: %s %s", i, mutant, answer).isLessThan(500);
      if (answer.status() >= 300) {
        Intact.isTold(answer);
        assertThat(intact.rows()).as("mutant %d: %s", i, mutant).isEqualTo(before);
      }
    }
  }
}
