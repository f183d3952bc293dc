package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.profiles.Canonical;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.DefinitionResources.Definition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What codes there are, what they mean and whether they are good, in both languages. */
@IntegrationTest
class TerminologyIT {
  private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
  private static final String REASONS = CodeSystems.REJECTION_REASON;
  private static final String REASONS_VS = Canonical.BASE + "/ValueSet/rejection-reason";
  private static final String DIAGNOSES_VS = Canonical.BASE + "/ValueSet/diagnosis";
  private static final String STATUS_MAP =
      Canonical.BASE + "/ConceptMap/policy-status-to-coverage-status";

  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  @Autowired private DaoRegistry daos;
  @Autowired private DataSource dataSource;

  private Answer get(String path) {
    return imis.as("facility").get("/fhir/" + path);
  }

  private Answer french(String path) {
    return imis.as("facility").header("Accept-Language", "fr").get("/fhir/" + path);
  }

  private Answer post(String path, Parameters parameters) {
    return imis.as("facility").post("/fhir/" + path, parameters);
  }

  private static List<ValueSetExpansionContainsComponent> codes(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(ValueSet.class).getExpansion().getContains();
  }

  private static int total(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(ValueSet.class).getExpansion().getTotal();
  }

  private static String part(Answer answer, String name) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(Parameters.class).getParameter().stream()
        .filter(parameter -> parameter.getName().equals(name))
        .map(parameter -> parameter.getValue().primitiveValue())
        .findFirst()
        .orElse("");
  }

  private static List<String> parts(Answer answer, String name) {
    return answer.as(Parameters.class).getParameter().stream()
        .filter(parameter -> parameter.getName().equals(name))
        .map(
            parameter ->
                String.join(
                    " ",
                    parameter.getPart().stream()
                        .map(ParametersParameterComponent::getValue)
                        .map(
                            value ->
                                value instanceof Coding coding
                                    ? coding.getCode() + " " + coding.getDisplay()
                                    : value.primitiveValue())
                        .toList()))
        .toList();
  }

  private static void refused(Answer answer, int status, String problem) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.problems()).containsExactly(problem);
    assertThat(answer.sentences()).allSatisfy(text -> assertThat(text).isNotBlank());
  }

  @Test
  void a_value_set_of_ours_lists_its_codes_in_both_languages() {
    String path = "ValueSet/$expand?url=" + REASONS_VS;
    assertThat(codes(get(path))).hasSize(24);
    assertThat(codes(get(path + "&filter=medical officer")).get(0).getDisplay())
        .isEqualTo("Refused by the medical officer");
    assertThat(codes(french(path + "&filter=medical officer")).get(0).getDisplay())
        .isEqualTo("Refusé par le médecin-conseil");
    assertThat(
            codes(french(path + "&filter=medical officer&displayLanguage=en")).get(0).getDisplay())
        .isEqualTo("Refused by the medical officer");
    ValueSetExpansionContainsComponent named =
        codes(get(path + "&filter=medecin&includeDesignations=true&displayLanguage=fr")).get(0);
    assertThat(named.getDesignation())
        .extracting(each -> each.getLanguage() + " " + each.getValue())
        .containsExactly("fr Refusé par le médecin-conseil", "en Refused by the medical officer");
    assertThat(codes(get("ValueSet/rejection-reason/$expand"))).hasSize(24);
  }

  static Stream<String> valueSets() {
    return DefinitionResources.ofType("ValueSet").stream()
        .map(Definition::id)
        .filter(id -> !id.startsWith("example-"));
  }

  /** Whatever stands in it: our codes, openIMIS's, HL7's, the registers of the pack. */
  @ParameterizedTest
  @MethodSource("valueSets")
  void every_value_set_can_be_listed(String id) {
    assertThat(codes(french("ValueSet/" + id + "/$expand?count=1000"))).isNotEmpty();
  }

  @Test
  void the_diagnoses_of_the_pack_come_in_pages() {
    String path = "ValueSet/$expand?url=" + DIAGNOSES_VS;
    refused(get(path), 413, "too-many");
    assertThat(get(path).sentences().get(0)).startsWith("1910 codes fit; at most 1000");
    assertThat(french(path).sentences().get(0)).startsWith("1910 codes conviennent");
    List<String> seen = new ArrayList<>();
    for (int offset = 0; offset < 2000; offset += 400) {
      Answer page = get(path + "&count=400&offset=" + offset);
      assertThat(total(page)).isEqualTo(1910);
      codes(page).forEach(code -> seen.add(code.getCode()));
    }
    assertThat(seen).hasSize(1910).doesNotHaveDuplicates();
    assertThat(total(get(path + "&count=0"))).isEqualTo(1910);
    assertThat(codes(get(path + "&filter=malaria&count=5")))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(code.getDisplay()).containsIgnoringCase("malaria"));
    assertThat(total(get("ValueSet/$expand?count=1&url=" + ICD_10 + "?fhir_vs"))).isEqualTo(1910);
  }

  @Test
  void json_and_xml_get_and_post_say_the_same() {
    var parameters = new Parameters();
    parameters.addParameter("url", new UriType(REASONS_VS));
    parameters.addParameter("filter", new StringType("medical officer"));
    parameters.addParameter("count", new IntegerType(10));
    parameters.addParameter("displayLanguage", new CodeType("fr"));
    String expected =
        codes(
                get(
                    "ValueSet/$expand?url="
                        + REASONS_VS
                        + "&filter=medical officer&displayLanguage=fr"))
            .get(0)
            .getDisplay();
    assertThat(codes(post("ValueSet/$expand", parameters)).get(0).getDisplay()).isEqualTo(expected);
    Answer xml =
        imis.as("facility")
            .header("Accept", "application/fhir+xml")
            .exchange(
                "POST",
                "/fhir/ValueSet/$expand",
                fhir.newXmlParser().encodeResourceToString(parameters),
                "application/fhir+xml");
    assertThat(xml.header("Content-Type")).startsWith("application/fhir+xml");
    assertThat(codes(xml).get(0).getDisplay()).isEqualTo(expected);
  }

  @Test
  void a_code_is_looked_up_in_both_languages() {
    String path = "CodeSystem/$lookup?system=" + REASONS + "&code=-1";
    Answer answer = get(path);
    assertThat(part(answer, "name")).isEqualTo("RejectionReason");
    assertThat(part(answer, "display")).isEqualTo("Refused by the medical officer");
    assertThat(parts(answer, "designation")).containsExactly("fr Refusé par le médecin-conseil");
    assertThat(parts(answer, "property"))
        .anyMatch(property -> property.startsWith("definition A reviewer of the scheme refused"));
    Answer translated = french(path);
    assertThat(part(translated, "display")).isEqualTo("Refusé par le médecin-conseil");
    assertThat(parts(translated, "property"))
        .anyMatch(property -> property.startsWith("definition Un vérificateur du régime a refusé"));
    assertThat(parts(get(path + "&property=inactive"), "property"))
        .containsExactly("inactive false");
    var parameters = new Parameters();
    parameters.addParameter("coding", new Coding(REASONS, "-1", null));
    parameters.addParameter("displayLanguage", new CodeType("fr"));
    assertThat(part(post("CodeSystem/$lookup", parameters), "display"))
        .isEqualTo("Refusé par le médecin-conseil");
  }

  @ParameterizedTest
  @CsvSource({
    "http://hl7.org/fhir/sid/icd-10, A00, Cholera",
    "http://openimis.org/fhir/CodeSystem/medical-service, A1, General Consultation",
    "http://openimis.org/fhir/CodeSystem/medical-item, 0022, ATENOLOL"
  })
  void a_code_of_a_register_is_looked_up(String system, String code, String display) {
    Answer answer = get("CodeSystem/$lookup?system=" + system + "&code=" + code);
    assertThat(part(answer, "display")).startsWithIgnoringCase(display);
    assertThat(part(answer, "version")).isEqualTo("demo");
    assertThat(
            part(
                get("CodeSystem/$lookup?version=demo&system=" + system + "&code=" + code),
                "display"))
        .startsWithIgnoringCase(display);
    refused(
        get("CodeSystem/$lookup?version=2&system=" + system + "&code=" + code),
        404,
        "not-found system");
  }

  @Test
  void a_code_of_fhir_itself_is_looked_up() {
    assertThat(
            part(
                get(
                    "CodeSystem/$lookup?system=http://hl7.org/fhir/administrative-gender&code=female"),
                "display"))
        .isEqualTo("Female");
    assertThat(
            codes(get("ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/administrative-gender")))
        .hasSize(4);
  }

  @Test
  void a_code_is_checked_against_its_system() {
    String path = "CodeSystem/$validate-code?url=" + REASONS;
    assertThat(part(get(path + "&code=-1"), "result")).isEqualTo("true");
    assertThat(part(french(path + "&code=-1"), "display"))
        .isEqualTo("Refusé par le médecin-conseil");
    assertThat(part(get(path + "&code=999"), "result")).isEqualTo("false");
    assertThat(part(french(path + "&code=999"), "message"))
        .isEqualTo(REASONS + " n’a pas de code 999.");
    assertThat(part(get(path + "&code=-1&display=refused by the medical officer"), "result"))
        .isEqualTo("true");
    assertThat(part(get(path + "&code=-1&display=Paid"), "result")).isEqualTo("false");
    assertThat(part(get("CodeSystem/rejection-reason/$validate-code?code=-1"), "result"))
        .isEqualTo("true");
    String register = diagnoses().getIdPart();
    assertThat(part(get("CodeSystem/" + register + "/$validate-code?code=A00"), "result"))
        .isEqualTo("true");
    var parameters = new Parameters();
    parameters.addParameter("coding", new Coding(ICD_10, "A00", "Cholera"));
    assertThat(part(post("CodeSystem/$validate-code", parameters), "result")).isEqualTo("true");
  }

  @Test
  void a_code_is_checked_against_a_value_set() {
    String path = "ValueSet/$validate-code?url=" + REASONS_VS + "&system=" + REASONS;
    assertThat(part(get(path + "&code=-1"), "result")).isEqualTo("true");
    assertThat(part(get(path + "&code=999"), "result")).isEqualTo("false");
    assertThat(
            part(
                get("ValueSet/$validate-code?url=" + REASONS_VS + "&system=http://x.org&code=1"),
                "result"))
        .isEqualTo("false");
    assertThat(
            part(get("ValueSet/diagnosis/$validate-code?system=" + ICD_10 + "&code=A00"), "result"))
        .isEqualTo("true");
    assertThat(
            part(get("ValueSet/diagnosis/$validate-code?system=" + REASONS + "&code=-1"), "result"))
        .isEqualTo("false");
    var parameters = new Parameters();
    parameters.addParameter("url", new UriType(REASONS_VS));
    parameters.addParameter(
        "codeableConcept",
        new CodeableConcept()
            .addCoding(new Coding("http://x.org", "1", null))
            .addCoding(new Coding(REASONS, "-1", null)));
    assertThat(part(post("ValueSet/$validate-code", parameters), "result")).isEqualTo("true");
  }

  @Test
  void codes_are_translated_forth_and_back() {
    ConceptMap map = get("ConceptMap/policy-status-to-coverage-status").as(ConceptMap.class);
    var group = map.getGroupFirstRep();
    String code = group.getElementFirstRep().getCode();
    String target = group.getElementFirstRep().getTargetFirstRep().getCode();
    String query = "system=" + group.getSource() + "&code=" + code;

    Answer answer = get("ConceptMap/$translate?url=" + STATUS_MAP + "&" + query);
    assertThat(part(answer, "result")).isEqualTo("true");
    assertThat(parts(answer, "match").get(0)).contains(" " + target + " ").endsWith(STATUS_MAP);
    assertThat(
            part(get("ConceptMap/policy-status-to-coverage-status/$translate?" + query), "result"))
        .isEqualTo("true");
    assertThat(part(get("ConceptMap/$translate?" + query), "result")).isEqualTo("true");
    assertThat(
            part(
                get("ConceptMap/$translate?" + query + "&targetsystem=" + group.getTarget()),
                "result"))
        .isEqualTo("true");
    assertThat(part(get("ConceptMap/$translate?" + query + "&targetsystem=http://x.org"), "result"))
        .isEqualTo("false");
    Answer back =
        get(
            "ConceptMap/$translate?reverse=true&url="
                + STATUS_MAP
                + "&system="
                + group.getTarget()
                + "&code="
                + target);
    assertThat(parts(back, "match")).anyMatch(match -> match.contains(" " + code + " "));
    Answer none = french("ConceptMap/$translate?system=" + group.getSource() + "&code=no-such");
    assertThat(part(none, "result")).isEqualTo("false");
    assertThat(part(none, "message")).startsWith("Aucune table de correspondance");
    var parameters = new Parameters();
    parameters.addParameter("coding", new Coding(group.getSource(), code, null));
    assertThat(part(post("ConceptMap/$translate", parameters), "result")).isEqualTo("true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "ValueSet/$expand > 422 > required url",
        "ValueSet/$expand?url= > 422 > required url",
        "ValueSet/$expand?url=http://x.org > 404 > not-found url",
        "ValueSet/$expand?url=http://openimis.org/fhir/ValueSet/diagnosis&valueSetVersion=0 > 404 > not-found url",
        "ValueSet/$expand?url=x&count=-1 > 422 > value count",
        "ValueSet/$expand?url=x&count=many > 422 > value count",
        "ValueSet/$expand?url=x&offset=-1 > 422 > value offset",
        "ValueSet/$expand?url=x&date=yesterday > 422 > value date",
        "ValueSet/$expand?url=x&activeOnly=maybe > 422 > value activeOnly",
        "ValueSet/$expand?url=x&context=y > 422 > not-supported context",
        "ValueSet/$expand?url=x&url=y > 422 > value url",
        "ValueSet/no-such/$expand > 404 > not-found",
        "CodeSystem/$lookup > 422 > required code",
        "CodeSystem/$lookup?code=1 > 422 > required system",
        "CodeSystem/$lookup?code=1&system=http://x.org > 404 > not-found system",
        "CodeSystem/$lookup?code=999&system=http://openimis.org/fhir/CodeSystem/rejection-reason > 404 > not-found code",
        "CodeSystem/$lookup?coding=x > 422 > not-supported coding",
        "CodeSystem/$validate-code?code=1 > 422 > required url",
        "CodeSystem/$validate-code?url=http://x.org > 422 > required code",
        "CodeSystem/$validate-code?url=http://x.org&code=1 > 404 > not-found url",
        "CodeSystem/no-such/$validate-code?code=1 > 404 > not-found",
        "ValueSet/$validate-code?code=1&system=x > 422 > required url",
        "ValueSet/$validate-code?code=1&system=x&url=http://x.org > 404 > not-found url",
        "ValueSet/diagnosis/$validate-code?code=1 > 422 > required system",
        "ValueSet/diagnosis/$validate-code?system=x > 422 > required code",
        "ConceptMap/$translate?code=1 > 422 > required system",
        "ConceptMap/$translate?system=1 > 422 > required code",
        "ConceptMap/$translate?system=1&code=1&url=http://x.org > 404 > not-found url",
        "ConceptMap/$translate?system=1&code=1&dependency=x > 422 > not-supported dependency",
        "ConceptMap/no-such/$translate?system=1&code=1 > 404 > not-found"
      })
  void what_cannot_be_answered_is_refused(String path, int status, String problem) {
    refused(get(path), status, problem);
    refused(french(path), status, problem);
  }

  @Test
  void what_somebody_types_is_short() {
    String path = "ValueSet/$expand?url=" + REASONS_VS + "&filter=";
    assertThat(codes(get(path + "a ".repeat(99)))).isNotEmpty();
    refused(get(path + "a".repeat(201)), 422, "value filter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ValueSet/$expand",
        "ValueSet/$validate-code",
        "CodeSystem/$lookup",
        "CodeSystem/$validate-code",
        "ConceptMap/$translate"
      })
  void a_strange_body_is_refused_and_never_a_fault(String path) {
    String type = path.substring(0, path.indexOf('/'));
    for (String body :
        List.of(
            "",
            "{",
            "[]",
            "{\"resourceType\":\"Patient\"}",
            "{\"resourceType\":\"" + type + "\"}",
            "{\"resourceType\":\"Parameters\"}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"url\"}]}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"valueString\":\"x\"}]}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"code\",\"valueCode\":\"\"}]}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"coding\",\"valueCoding\":{}}]}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"url\",\"valueCoding\":{\"code\":\"x\"}}]}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"count\",\"valueInteger\":\"x\"}]}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"valueSet\",\"resource\":{\"resourceType\":\"ValueSet\"}}]}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"codeSystem\",\"part\":[{\"name\":\"x\",\"valueCode\":\"y\"}]}]}")) {
      Answer answer =
          imis.as("facility").exchange("POST", "/fhir/" + path, body, "application/fhir+json");
      assertThat(answer.status()).as(body + " " + answer.body()).isBetween(400, 499);
      assertThat(answer.problems()).isNotEmpty();
    }
    for (String query :
        List.of("?code=%00", "?url=%ff", "?code=%F0%9F%92%8A&system=x&url=" + "y".repeat(3000))) {
      Answer answer = get(path + query);
      assertThat(answer.status()).as(query + " " + answer.body()).isBetween(400, 499);
    }
    assertThat(imis.withoutToken().get("/fhir/" + path).status()).isEqualTo(401);
    for (String role : List.of("facility", "officer", "reviewer", "admin")) {
      assertThat(imis.as(role).get("/fhir/" + path).status()).as(role).isEqualTo(422);
    }
    for (String method : List.of("PUT", "DELETE", "PATCH")) {
      assertThat(imis.as("admin").exchange(method, "/fhir/" + path, null, "").status())
          .as(method)
          .isIn(400, 405, 415);
    }
  }

  /** A register is seen as it is the moment it is stored. */
  @Test
  void a_newer_register_counts_at_once() {
    String system = "http://example.org/register-of-this-test";
    String lookup = "CodeSystem/$lookup?code=A&system=" + system;
    refused(get(lookup), 404, "not-found system");
    var dao = daos.getResourceDao(CodeSystem.class);
    CodeSystem register = dao.read(diagnoses(), new SystemRequestDetails()).copy();
    register.setId((String) null);
    register.setUrl(system).setVersion("of-this-test").setConcept(new ArrayList<>());
    register.addConcept().setCode("A").setDisplay("First");

    var id =
        dao.create(register.copy(), new SystemRequestDetails()).getId().toUnqualifiedVersionless();
    assertThat(part(get(lookup), "display")).isEqualTo("First");

    register.setId(id);
    register.getConceptFirstRep().setDisplay("Second");
    dao.update(register.copy(), new SystemRequestDetails());
    assertThat(part(get(lookup), "display")).isEqualTo("Second");
  }

  private IdType diagnoses() {
    return (IdType)
        get("CodeSystem?_elements=url&version=demo&url=" + ICD_10)
            .as(Bundle.class)
            .getEntryFirstRep()
            .getResource()
            .getIdElement()
            .toUnqualifiedVersionless();
  }

  @Test
  void each_request_leaves_one_row_in_the_audit_and_no_code_in_it() {
    int before = rows();
    get("CodeSystem/$lookup?system=" + REASONS + "&code=-1");
    get("CodeSystem/$lookup?system=" + REASONS + "&code=999");
    assertThat(rows()).isEqualTo(before + 2);
  }

  private int rows() {
    Integer found =
        new JdbcTemplate(dataSource)
            .queryForObject(
                "SELECT count(*) FROM scheme.audit WHERE target = 'CodeSystem' AND action ="
                    + " '$lookup'",
                Integer.class);
    return found == null ? 0 : found;
  }

  /** Generous bounds, for the figure is what a person waits for while typing. */
  @Test
  void typing_in_the_diagnoses_is_answered_while_somebody_types() {
    String path = "ValueSet/$expand?count=20&url=" + DIAGNOSES_VS + "&filter=";
    codes(get(path + "fever"));
    long start = System.nanoTime();
    for (String typed :
        List.of("f", "fe", "fev", "feve", "fever", "ma", "mal", "mala", "malar", "chol")) {
      assertThat(codes(get(path + typed))).isNotEmpty();
    }
    assertThat((System.nanoTime() - start) / 10_000_000).isLessThan(250);
  }
}
