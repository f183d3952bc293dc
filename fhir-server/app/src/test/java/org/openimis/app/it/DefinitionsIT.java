package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.DefinitionResources.Definition;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.ServedSearchParameters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The server serves its definitions, and the registers beside its own code systems. */
@IntegrationTest
class DefinitionsIT {
  private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  static Set<String> types() {
    return ServedSearchParameters.ofDefinitions().keySet();
  }

  private static List<Resource> found(Answer answer) {
    return answer.as(Bundle.class).getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .toList();
  }

  private Answer facility(String path) {
    return imis.as("facility").get("/fhir/" + path);
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_definition_of_the_jar_is_found_page_by_page_and_read(String type) {
    Set<String> seen = new HashSet<>();
    Answer page = facility(type + "?_count=20&_summary=true");
    while (true) {
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      found(page).forEach(each -> assertThat(seen.add(each.getIdElement().getIdPart())).isTrue());
      BundleLinkComponent next = page.as(Bundle.class).getLink("next");
      if (next == null) {
        break;
      }
      page = imis.as("facility").get(next.getUrl().substring(imis.server().length()));
    }
    assertThat(page.as(Bundle.class).getTotal()).isEqualTo(seen.size());
    List<String> ofJar =
        DefinitionResources.ofType(type).stream()
            .map(Definition::id)
            .filter(id -> !id.startsWith("example-"))
            .toList();
    assertThat(seen).containsAll(ofJar).noneMatch(id -> id.startsWith("example-"));
    if (!type.equals("CodeSystem")) {
      assertThat(seen).hasSameSizeAs(ofJar);
    }
    ofJar.stream()
        .limit(3)
        .forEach(id -> assertThat(facility(type + "/" + id).status()).as(id).isEqualTo(200));
  }

  @Test
  void every_role_reads_definitions_and_nobody_without_a_token() {
    for (String path :
        List.of(
            "CodeSystem/rejection-reason",
            "CodeSystem?url=" + CodeSystems.REJECTION_REASON,
            "SearchParameter/claim-service-date",
            "NamingSystem",
            "OperationDefinition",
            "StructureDefinition?_summary=count")) {
      for (String role : List.of("facility", "officer", "reviewer", "admin")) {
        assertThat(imis.as(role).get("/fhir/" + path).status())
            .as(role + " " + path)
            .isEqualTo(200);
      }
      assertThat(imis.withoutToken().get("/fhir/" + path).status()).isEqualTo(401);
    }
  }

  @Test
  void a_definition_comes_as_it_was_compiled_in_json_and_xml() {
    CodeSystem json = facility("CodeSystem/rejection-reason").as(CodeSystem.class);
    assertThat(json.getConcept()).hasSize(24);
    assertThat(json.getMeta().hasVersionId()).isFalse();
    Answer xml = facility("CodeSystem/rejection-reason?_format=xml");
    assertThat(xml.header("Content-Type")).startsWith("application/fhir+xml");
    assertThat(xml.as(CodeSystem.class).equalsDeep(json)).isTrue();
    CodeSystem part = facility("CodeSystem/rejection-reason?_elements=url").as(CodeSystem.class);
    assertThat(part.getUrl()).isEqualTo(CodeSystems.REJECTION_REASON);
    assertThat(part.hasConcept()).isFalse();
  }

  @Test
  void a_search_heeds_url_name_status_and_version() {
    assertThat(found(facility("CodeSystem?url=" + CodeSystems.REJECTION_REASON)))
        .extracting(each -> each.getIdElement().getIdPart())
        .containsExactly("rejection-reason");
    assertThat(found(facility("CodeSystem?name=rejectionr")))
        .extracting(each -> each.getIdElement().getIdPart())
        .contains("rejection-reason");
    assertThat(found(facility("CodeSystem?name:exact=rejectionr"))).isEmpty();
    assertThat(found(facility("CodeSystem?name:exact=RejectionReason"))).hasSize(1);
    assertThat(found(facility("CodeSystem?_id=rejection-reason,error&status=active"))).hasSize(2);
    assertThat(found(facility("CodeSystem?_id=rejection-reason&status=draft"))).isEmpty();
    assertThat(found(facility("CodeSystem?_id=rejection-reason&version=no-such"))).isEmpty();
    assertThat(found(facility("NamingSystem?value=" + IdentifierSystems.INSUREE_NUMBER)))
        .hasSize(1)
        .allSatisfy(each -> assertThat(each).isInstanceOf(NamingSystem.class));
    Answer counted = facility("ValueSet?_summary=count");
    assertThat(counted.as(Bundle.class).getTotal()).isPositive();
    assertThat(counted.as(Bundle.class).getEntry()).isEmpty();
    assertThat(
            found(
                imis.as("facility")
                    .exchange(
                        "POST",
                        "/fhir/ValueSet/_search",
                        "_count=1",
                        "application/x-www-form-urlencoded")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ValueSet?title=x",
        "ValueSet?url:below=http://openimis.org",
        "ValueSet?_sort=name",
        "ValueSet?_count=-1",
        "ValueSet?_count=many",
        "ValueSet?_include=ValueSet:x",
        "ValueSet?_lastUpdated=ge2019",
        "CodeSystem?_lastUpdated=yesterday",
        "NamingSystem?url=x"
      })
  void another_parameter_is_refused(String search) {
    Answer answer = facility(search);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.problems()).containsExactly("search");
  }

  @Test
  void what_is_not_there_is_told_in_the_callers_language() {
    Answer answer =
        imis.as("facility").header("Accept-Language", "fr").get("/fhir/ValueSet/no-such");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.problems()).containsExactly("not-found");
    assertThat(answer.sentences())
        .containsExactly("Il n’y a rien ici sous le nom ValueSet/no-such.");
    assertThat(facility("CodeSystem/no-such").status()).isEqualTo(404);
    assertThat(facility("ValueSet/example-head").status()).isEqualTo(404);
    assertThat(facility("ValueSet/%2e%2e").status()).isIn(400, 404);
  }

  @Test
  void definitions_cannot_be_written() {
    for (String type : types()) {
      String body = "{\"resourceType\":\"" + type + "\"}";
      for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
        String path = "/fhir/" + type + (method.equals("POST") ? "" : "/x");
        Answer answer =
            imis.as("admin")
                .exchange(
                    method, path, method.equals("DELETE") ? null : body, "application/fhir+json");
        assertThat(answer.status()).as(method + " " + path).isIn(400, 405, 415);
      }
    }
  }

  /** The registers keep their versions, as everything in the database does. */
  @Test
  void registers_are_read_and_found_beside_the_code_systems_of_the_jar() {
    List<Resource> diagnoses = found(facility("CodeSystem?url=" + ICD_10));
    assertThat(diagnoses).hasSize(1);
    CodeSystem register = (CodeSystem) diagnoses.get(0);
    assertThat(register.getVersion()).isEqualTo("demo");
    String id = register.getIdElement().getIdPart();
    assertThat(facility("CodeSystem/" + id).as(CodeSystem.class).getConcept()).hasSize(1910);
    assertThat(facility("CodeSystem/" + id + "/_history/1").status()).isEqualTo(200);
    assertThat(facility("CodeSystem/" + id + "/_history").status()).isEqualTo(200);
    assertThat(found(facility("CodeSystem?version=demo&_elements=url")))
        .extracting(each -> ((CodeSystem) each).getUrl())
        .containsExactlyInAnyOrder(ICD_10, CodeSystems.MEDICAL_ITEM, CodeSystems.MEDICAL_SERVICE);
    assertThat(found(facility("CodeSystem?_id=" + id + "&_lastUpdated=ge2019"))).hasSize(1);
    assertThat(found(facility("CodeSystem?_id=" + id + "&_lastUpdated=lt2019"))).isEmpty();
    assertThat(found(facility("CodeSystem?_lastUpdated=ge2019&version=demo"))).hasSize(3);
    assertThat(facility("CodeSystem/rejection-reason/_history/1").status()).isEqualTo(404);
  }

  @Test
  void jar_ones_come_first_and_registers_last() {
    List<String> ofJar =
        DefinitionResources.ofType("CodeSystem").stream().map(Definition::id).toList();
    List<String> all =
        found(facility("CodeSystem?_count=200&_elements=url")).stream()
            .map(each -> each.getIdElement().getIdPart())
            .toList();
    assertThat(all.subList(0, ofJar.size())).isEqualTo(ofJar);
    assertThat(all.subList(ofJar.size(), all.size())).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void definitions_stand_in_batches_too() {
    var batch = new Bundle().setType(BundleType.BATCH);
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("CodeSystem/rejection-reason");
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("ValueSet?_count=1");
    List<Resource> answers = found(imis.as("facility").post("/fhir", batch));
    assertThat(answers.get(0)).isInstanceOf(CodeSystem.class);
    assertThat(((Bundle) answers.get(1)).getEntry()).hasSize(1);
  }

  @Test
  void each_request_leaves_one_row_in_the_audit() {
    int before = rows("CodeSystem", "read");
    facility("CodeSystem/rejection-reason");
    assertThat(rows("CodeSystem", "read")).isEqualTo(before + 1);
    int searches = rows("ValueSet", "search-type");
    facility("ValueSet?_count=1");
    assertThat(rows("ValueSet", "search-type")).isEqualTo(searches + 1);
  }

  private int rows(String target, String action) {
    Integer found =
        new JdbcTemplate(dataSource)
            .queryForObject(
                "SELECT count(*) FROM scheme.audit WHERE target = ? AND action = ?",
                Integer.class,
                target,
                action);
    return found == null ? 0 : found;
  }

  @Test
  void operations_are_defined_by_what_the_statement_names() {
    CapabilityStatement statement =
        imis.withoutToken().get("/fhir/metadata").as(CapabilityStatement.class);
    List<String> ours = new ArrayList<>();
    statement.getRestFirstRep().getOperation().forEach(each -> ours.add(each.getDefinition()));
    statement
        .getRestFirstRep()
        .getResource()
        .forEach(type -> type.getOperation().forEach(each -> ours.add(each.getDefinition())));
    assertThat(ours).isNotEmpty();
    for (String url : ours) {
      if (!url.startsWith("http://hl7.org/fhir/OperationDefinition/")) {
        assertThat(found(facility("OperationDefinition?url=" + url)))
            .as(url)
            .singleElement()
            .isInstanceOf(OperationDefinition.class);
      }
    }
    for (String instantiated :
        statement.getInstantiates().stream().map(each -> each.getValue()).toList()) {
      assertThat(found(facility("CapabilityStatement?url=" + instantiated))).hasSize(1);
    }
  }

  @Test
  void a_profile_and_a_value_set_are_there_for_who_builds_a_client() {
    List<IBaseResource> all = new ArrayList<>();
    all.addAll(found(facility("StructureDefinition?_id=openimis-claim")));
    all.addAll(found(facility("ValueSet?_id=rejection-reason")));
    assertThat(all).hasSize(2);
    assertThat(((StructureDefinition) all.get(0)).getType()).isEqualTo("Claim");
    assertThat(((ValueSet) all.get(1)).getCompose().getInclude()).isNotEmpty();
  }
}
