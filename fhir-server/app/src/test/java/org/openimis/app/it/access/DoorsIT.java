package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sweeps every method, type of R4 and kind of address, and compares what answers with what the
 * CapabilityStatement says (conventions 27): nothing more, nothing less.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsIT {
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
  private static final String HL7_OPERATIONS = "http://hl7.org/fhir/OperationDefinition/";
  private static final String NOBODY = "01890000-0000-7000-8000-000000000000";

  /** What HAPI's stock providers and interceptors bring. */
  private static final List<String> OPERATIONS_OF_HAPI =
      List.of(
          "$expunge",
          "$meta",
          "$meta-add",
          "$meta-delete",
          "$everything",
          "$graphql",
          "$export",
          "$import",
          "$reindex",
          "$reindex-terminology",
          "$validate-code",
          "$lookup",
          "$expand",
          "$translate",
          "$document",
          "$diff",
          "$lastn",
          "$match",
          "$mdm-submit",
          "$member-match",
          "$merge",
          "$hapi.fhir.merge",
          "$hapi.fhir.replace-references",
          "$process-message",
          "$trigger-subscription",
          "$get-resource-counts",
          "$mark-all-resources-for-reindexing",
          "$perform-reindexing-pass",
          "$poll-export-status",
          "$upload-external-code-system",
          "$binary-access-read",
          "$submit-attachment");

  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  private Statement statement = new Statement(new CapabilityStatement());
  private String claim = "";

  @BeforeAll
  void read_the_statement() {
    statement = Statement.of(imis);
    Claim draft =
        ClaimMaker.aClaim("DOORS-SWEEP")
            .at("VIHOS001")
            .of("10500001")
            .on("2019-01-27")
            .service("A1", 1, "400.00")
            .draft();
    claim = imis.as("admin").post("/fhir/Claim", draft).as(Claim.class).getIdElement().getIdPart();
  }

  @Test
  void of_each_type_exactly_what_is_listed_answers() throws Exception {
    Map<String, Set<String>> found = new TreeMap<>();
    Map<String, Set<String>> listed = new TreeMap<>();
    Set<String> operations = operationsOfAnyType();
    ExecutorService callers = Executors.newFixedThreadPool(8); // there are seven thousand doors
    try {
      Map<String, Future<Set<String>>> asked = new TreeMap<>();
      for (String type : fhir.getResourceTypes()) {
        asked.put(type, callers.submit(() -> openDoors(type, operations)));
        listed.put(type, listedDoors(type));
      }
      for (String type : asked.keySet()) {
        found.put(type, asked.get(type).get());
      }
    } finally {
      callers.shutdownNow();
    }
    assertThat(found).isEqualTo(listed);
  }

  @Test
  void a_known_address_refuses_other_methods_and_an_unknown_one_is_not_there() {
    for (String type : fhir.getResourceTypes()) {
      boolean known = statement.of(type).isPresent();
      for (String method : List.of("PUT", "PATCH", "DELETE")) {
        Answer answer = ask(method, type);
        assertThat(answer.status()).as(method + " " + type).isEqualTo(known ? 405 : 404);
        assertThat(answer.problems())
            .as(method + " " + type)
            .containsExactly(known ? "method-not-allowed" : "not-found");
      }
    }
    assertThat(ask("DELETE", "Claim/" + claim).problems()).containsExactly("method-not-allowed");
    assertThat(ask("PATCH", "Claim/" + claim).problems()).containsExactly("method-not-allowed");
    assertThat(ask("POST", "Claim/" + claim).problems()).containsExactly("method-not-allowed");
    assertThat(ask("DELETE", "Claim/" + claim + "/_history").problems())
        .containsExactly("method-not-allowed");
    assertThat(ask("GET", "NoSuchType/1").problems()).containsExactly("not-found");
  }

  @Test
  void no_operation_of_hapi_is_there() {
    for (String operation : OPERATIONS_OF_HAPI) {
      for (String method : List.of("GET", "POST")) {
        for (String place : List.of("", "Claim/", "Patient/", "Claim/" + claim + "/")) {
          if ((place + operation).equals("Patient/$match")) {
            continue; // this one is the server's own, see InsureeIT
          }
          Answer answer = ask(method, place + operation);
          assertThat(answer.status()).as(method + " " + place + operation).isEqualTo(404);
          assertThat(answer.problems()).containsExactly("not-found");
        }
      }
    }
  }

  @Test
  void the_operations_of_the_server_are_the_listed_ones() {
    assertThat(statement.operationsOfTheServer())
        .containsOnly(
            "$check-books",
            "$import-register",
            "$import-status",
            "$load-scheme",
            "$rebuild-projections",
            "$scheme-status");
    // They are there, since they tell what they miss.
    assertThat(ask("POST", "$load-scheme").status()).isEqualTo(422);
    assertThat(ask("POST", "$import-register").status()).isEqualTo(422);
    assertThat(ask("GET", "$import-register").status()).isEqualTo(405);
    assertThat(ask("GET", "$import-status").status()).isEqualTo(422);
    assertThat(imis.as("admin").get("/fhir/$scheme-status?scheme=demo").status()).isEqualTo(200);
    assertThat(imis.as("admin").get("/fhir/$check-books?check=accounts").status()).isEqualTo(200);
    assertThat(ask("POST", "$check-books").status()).isEqualTo(200);
    assertThat(ask("GET", "$rebuild-projections").status()).isEqualTo(405);
    assertThat(ask("PUT", "$load-scheme").status()).isEqualTo(405);
    assertThat(ask("GET", "$load-scheme").status()).isEqualTo(405);
  }

  @Test
  void each_operation_has_a_definition_that_can_be_read() {
    var operations = new ArrayList<>(statement.rest().getOperation());
    statement.rest().getResource().forEach(type -> operations.addAll(type.getOperation()));
    assertThat(operations).hasSizeGreaterThan(8);
    operations.forEach(
        operation -> {
          String url = operation.getDefinition();
          if (!url.equals(HL7_OPERATIONS + nameIn(url))) { // those of HL7 are read at HL7
            Answer found = imis.as("facility").get("/fhir/OperationDefinition?url=" + url);
            assertThat(found.as(Bundle.class).getEntry()).as(url).hasSize(1);
          }
        });
  }

  private static String nameIn(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  @Test
  void the_base_takes_bundles_and_has_nothing_to_read() {
    for (String method : List.of("GET", "PUT", "PATCH", "DELETE", "HEAD")) {
      assertThat(ask(method, "").status()).as(method).isEqualTo(405);
    }
    assertThat(ask("GET", "_history").status()).isEqualTo(405);
    assertThat(ask("GET", "_search").status()).isEqualTo(405);
    assertThat(statement.rest().getInteraction())
        .extracting(interaction -> interaction.getCode().toCode())
        .containsExactlyInAnyOrder("transaction", "batch");
  }

  /** Operations are tried at every type, for each could be bound to more than it should. */
  private Set<String> operationsOfAnyType() {
    Set<String> names = new TreeSet<>();
    fhir.getResourceTypes().forEach(type -> names.addAll(statement.operationsOf(type)));
    return names;
  }

  private Set<String> listedDoors(String type) {
    Set<String> listed = new TreeSet<>(statement.interactionsOf(type));
    listed.addAll(statement.operationsOf(type));
    return listed;
  }

  /** What answers otherwise than "not there" or "not so". */
  private Set<String> openDoors(String type, Set<String> operations) {
    Set<String> open = new TreeSet<>();
    String id = type + "/" + NOBODY;
    for (String method : METHODS) {
      boolean reads = method.equals("GET") || method.equals("HEAD");
      note(open, method, type, reads ? "search-type" : method.equals("POST") ? "create" : method);
      note(open, method, id, reads ? "read" : method.equals("PUT") ? "update" : method);
      note(open, method, id + "/_history", reads ? "history-instance" : method);
      note(open, method, id + "/_history/1", reads ? "vread" : method);
      note(open, method, type + "/_history", "history-type");
      note(open, method, type + "/_search", method.equals("PUT") ? method : "search-type");
    }
    for (String operation : operations) {
      for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
        note(open, method, type + "/" + operation, operation);
        if (statement.of(type).isPresent()) {
          noteOfOne(open, method, id + "/" + operation, operation);
        }
      }
    }
    return open;
  }

  private void note(Set<String> open, String method, String path, String door) {
    Answer answer = ask(method, path);
    assertThat(answer.status()).as(method + " " + path).isLessThan(500);
    if (answer.status() == 405 || (answer.status() == 404 && !looksForAResource(method, path))) {
      return;
    }
    open.add(door);
  }

  /** Where the operation is there, it is the resource that is not; otherwise it is named itself. */
  private void noteOfOne(Set<String> open, String method, String path, String operation) {
    Answer answer = ask(method, path);
    assertThat(answer.status()).as(method + " " + path).isLessThan(500);
    boolean isNotThere = answer.status() == 404 && answer.body().contains(operation);
    if (answer.status() != 405 && !isNotThere && !answer.body().isEmpty()) {
      open.add(operation);
    }
  }

  /**
   * A door that is there answers 404 for a resource that is not; one that is not there, 404 too.
   */
  private boolean looksForAResource(String method, String path) {
    return path.contains(NOBODY)
        && fhir.getResourceTypes().contains(path.substring(0, path.indexOf('/')))
        && statement.of(path.substring(0, path.indexOf('/'))).isPresent()
        && !method.equals("OPTIONS");
  }

  private Answer ask(String method, String path) {
    boolean hasBody = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    String type = path.contains("$") ? "Parameters" : path.split("/", 2)[0];
    String body = hasBody ? "{\"resourceType\":\"" + type + "\"}" : null;
    return imis.as("admin").exchange(method, "/fhir/" + path, body, "application/fhir+json");
  }

  @Test
  void a_refusal_is_told_as_an_operation_outcome_in_json_and_xml() {
    Answer json = ask("DELETE", "Patient/" + NOBODY);
    assertThat(json.as(OperationOutcome.class).getIssue()).hasSize(1);
    Answer xml =
        imis.as("admin")
            .header("Accept", "application/fhir+xml")
            .exchange("DELETE", "/fhir/Patient/" + NOBODY, null, "");
    assertThat(xml.header("Content-Type")).startsWith("application/fhir+xml");
    assertThat(xml.as(OperationOutcome.class).getIssue()).hasSize(1);
  }
}
