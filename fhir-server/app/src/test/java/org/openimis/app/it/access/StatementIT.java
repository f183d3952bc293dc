package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.ServedSearchParameters;
import org.springframework.beans.factory.annotation.Autowired;

/** The CapabilityStatement is true: each search parameter works, and no other is passed over. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementIT {
  /** What R4 knows for many or all types and we do not offer, and what HAPI adds. */
  private static final List<String> NOT_OFFERED =
      List.of(
          "_text",
          "_content",
          "_tag",
          "_profile",
          "_security",
          "_source",
          "_language",
          "_filter",
          "_query",
          "_list",
          "_total",
          "_type",
          "_contained",
          "_containedType",
          "_at",
          "_since",
          "_getpages",
          "_graph",
          "_in",
          "_near",
          "_score",
          "no-such-parameter",
          "_no-such-parameter");

  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  private Statement statement = new Statement(new CapabilityStatement());

  @BeforeAll
  void read_the_statement() {
    statement = Statement.of(imis);
  }

  @Test
  void what_the_guide_promises_is_what_the_server_offers() {
    String json =
        DefinitionResources.ofType("CapabilityStatement").stream()
            .filter(each -> each.id().equals("openimis-server"))
            .findFirst()
            .orElseThrow()
            .json();
    var promised = fhir.newJsonParser().parseResource(CapabilityStatement.class, json);
    assertThat(offers(statement.rest())).isEqualTo(offers(promised.getRestFirstRep()));
  }

  /** A line for everything that somebody could build upon. */
  private static SortedSet<String> offers(CapabilityStatementRestComponent rest) {
    SortedSet<String> offers = new TreeSet<>();
    rest.getInteraction().forEach(each -> offers.add("system " + each.getCode().toCode()));
    rest.getOperation()
        .forEach(each -> offers.add("system $" + each.getName() + " " + each.getDefinition()));
    for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
      String name = type.getType() + " ";
      offers.add(name + type.getVersioning().toCode());
      type.getInteraction().forEach(each -> offers.add(name + each.getCode().toCode()));
      type.getSupportedProfile().forEach(each -> offers.add(name + each.getValue()));
      type.getSearchInclude().forEach(each -> offers.add(name + "_include " + each.getValue()));
      type.getSearchRevInclude()
          .forEach(each -> offers.add(name + "_revinclude " + each.getValue()));
      type.getSearchParam()
          .forEach(
              each ->
                  offers.add(
                      name
                          + each.getName()
                          + " "
                          + each.getType().toCode()
                          + " "
                          + each.getDefinition()));
      type.getOperation()
          .forEach(each -> offers.add(name + "$" + each.getName() + " " + each.getDefinition()));
    }
    return offers;
  }

  @Test
  void each_search_parameter_works() {
    List<String> broken = new ArrayList<>();
    for (CapabilityStatementRestResourceComponent type : statement.rest().getResource()) {
      type.getSearchParam()
          .forEach(
              parameter -> {
                String query =
                    type.getType() + "?" + parameter.getName() + "=" + harmless(parameter);
                Answer answer = imis.as("admin").get("/fhir/" + query);
                if (answer.status() != 200) {
                  broken.add(query + ": " + answer.body());
                }
              });
    }
    assertThat(broken).isEmpty();
  }

  private static String harmless(
      CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent parameter) {
    return switch (parameter.getType()) {
      case DATE -> "ge2019-01-01";
      case REFERENCE -> "Patient/1";
      case URI -> "http://example.org/x";
      default -> "x";
    };
  }

  @Test
  void the_types_are_those_that_are_declared_and_the_records() {
    Set<String> expected = new HashSet<>(ServedSearchParameters.byType().keySet());
    expected.addAll(ServedSearchParameters.ofDefinitions().keySet());
    expected.addAll(Set.of("AuditEvent", "Provenance", "Binary"));
    assertThat(statement.rest().getResource())
        .extracting(CapabilityStatementRestResourceComponent::getType)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void no_other_parameter_is_passed_over() {
    List<String> passedOver = new ArrayList<>();
    for (CapabilityStatementRestResourceComponent type : statement.rest().getResource()) {
      if (!statement.interactionsOf(type.getType()).contains("search-type")) {
        continue;
      }
      Set<String> listed = new HashSet<>();
      type.getSearchParam().forEach(parameter -> listed.add(parameter.getName()));
      Set<String> others = new HashSet<>(NOT_OFFERED);
      fhir.getResourceDefinition(type.getType())
          .getSearchParams()
          .forEach(parameter -> others.add(parameter.getName()));
      others.removeAll(listed);
      for (String other : others) {
        String query = type.getType() + "?" + other + "=x";
        Answer answer = imis.as("admin").header("Prefer", "handling=lenient").get("/fhir/" + query);
        // HAPI takes _getpages and _query for requests of another kind.
        if (answer.status() != 400 && answer.status() != 405) {
          passedOver.add(query + " " + answer.status());
        }
      }
    }
    assertThat(passedOver).isEmpty();
  }

  @Test
  void includes_work_and_others_are_refused() {
    List<String> broken = new ArrayList<>();
    for (CapabilityStatementRestResourceComponent type : statement.rest().getResource()) {
      type.getSearchInclude()
          .forEach(include -> tryInclude(type.getType(), "_include", include.getValue(), broken));
      type.getSearchRevInclude()
          .forEach(
              include -> tryInclude(type.getType(), "_revinclude", include.getValue(), broken));
    }
    assertThat(broken).isEmpty();
    for (String query :
        List.of(
            "Claim?_include=*",
            "Claim?_include=Claim:no-such",
            "Claim?_include=Claim",
            "Claim?_include=Claim:status",
            "Claim?_include:no-such=Claim:patient",
            "Patient?_revinclude=*",
            "Patient?_revinclude=NoSuch:patient",
            "Claim?_sort=no-such",
            "Claim?_sort=patient.name",
            "Claim?_summary=no-such",
            "Claim?_count=-1",
            "Claim?_offset=-1",
            "Patient?identifier:missing=true",
            "Patient?identifier:no-such=x",
            "Patient?name:contains=x",
            "Patient?_id:not=x",
            "Patient?identifier=",
            "Patient?identifier=%00",
            "Patient?birthdate=yesterday",
            "Patient?_has:Claim:no-such:status=active",
            "Patient?_has:Claim=x",
            "Patient?name.family=x")) {
      Answer answer = imis.as("admin").get("/fhir/" + query);
      assertThat(answer.status()).as(query + " " + answer.body()).isEqualTo(400);
    }
  }

  private void tryInclude(String type, String name, String value, List<String> broken) {
    String query = type + "?" + name + "=" + value + "&_count=1";
    Answer answer = imis.as("admin").get("/fhir/" + query);
    if (answer.status() != 200) {
      broken.add(query + " " + answer.body());
    }
  }

  @Test
  void it_says_what_the_server_is_and_how_it_speaks() {
    CapabilityStatement resource = statement.resource();
    assertThat(resource.getFhirVersion().toCode()).isEqualTo("4.0.1");
    assertThat(resource.getKind().toCode()).isEqualTo("instance");
    assertThat(resource.getFormat())
        .extracting(format -> format.getValue())
        .containsExactly("application/fhir+json", "json", "application/fhir+xml", "xml");
    assertThat(resource.getSoftware().getName()).isEqualTo("openIMIS-FHIR");
    assertThat(resource.getSoftware().getVersion()).isNotEqualTo("null").isNotBlank();
    assertThat(resource.getImplementation().getUrl()).isEqualTo(imis.server() + "/fhir");
    assertThat(statement.rest().getSecurity().getServiceFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("OAuth");
    for (String format : List.of("json", "xml", "application/fhir+xml")) {
      Answer answer = imis.withoutToken().get("/fhir/metadata?_format=" + format);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).contains(format.contains("xml") ? "xml" : "json");
    }
  }

  @Test
  void it_is_well_formed_as_r4_has_it() {
    var strict = fhir.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    String body = imis.withoutToken().get("/fhir/metadata").body();
    CapabilityStatement parsed = strict.parseResource(CapabilityStatement.class, body);
    assertThat(parsed.hasStatus() && parsed.hasDate() && parsed.hasKind()).isTrue();
    parsed.getRestFirstRep().getResource().forEach(this::isSound);
  }

  private void isSound(CapabilityStatementRestResourceComponent type) {
    assertThat(type.getType()).isIn(fhir.getResourceTypes());
    assertThat(type.getInteraction()).as(type.getType()).isNotEmpty();
    assertThat(type.getSearchParam()).extracting(one -> one.getName()).doesNotHaveDuplicates();
  }
}
