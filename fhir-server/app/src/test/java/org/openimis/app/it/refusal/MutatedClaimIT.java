package org.openimis.app.it.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is done to a claim, the answer is a decision or a refusal that says why, and never a
 * fault of ours. The seed is fixed, so that a mutant that once failed comes again.
 */
@IntegrationTest
class MutatedClaimIT {
  private static final int MUTANTS = 300;
  private static final long SEED = 20190129;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  @Autowired private DataSource dataSource;

  @Test
  void no_mutant_of_a_claim_makes_the_server_fail() throws Exception {
    var intact = new Intact(dataSource);
    var random = new Random(SEED);
    for (int i = 0; i < MUTANTS; i++) {
      ObjectNode mutant = soundClaim("MUTANT-" + i);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        mutate(mutant, random);
      }
      String before = intact.rows();
      Answer answer = imis.as("admin").post("/fhir/Claim/$submit", mutant.toString());
      assertThat(answer.status()).as("mutant %d: %s %s", i, mutant, answer).isLessThan(500);
      if (answer.status() < 300) {
        assertThat(answer.as(ClaimResponse.class).hasOutcome()).isTrue();
      } else {
        Intact.isTold(answer);
        assertThat(intact.rows()).as("mutant %d: %s", i, mutant).isEqualTo(before);
      }
    }
  }

  private ObjectNode soundClaim(String code) throws Exception {
    var claim =
        aClaim(code)
            .at("VIHOS001")
            .of("10500001")
            .on("2019-01-30")
            .service("A1", 1, "400.00")
            .item("0022", 2, "130.00")
            .make();
    return (ObjectNode)
        new ObjectMapper().readTree(fhir.newJsonParser().encodeResourceToString(claim));
  }

  private static void mutate(ObjectNode claim, Random random) {
    List<JsonNode> holders = new ArrayList<>();
    collect(claim, holders);
    JsonNode holder = holders.get(random.nextInt(holders.size()));
    if (holder instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      if (!names.isEmpty()) {
        mutate(object, names.get(random.nextInt(names.size())), holders, random);
      }
    } else if (holder instanceof ArrayNode array && !array.isEmpty()) {
      mutate(array, random.nextInt(array.size()), random);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (node.isContainerNode()) {
      holders.add(node);
      node.forEach(child -> collect(child, holders));
    }
  }

  private static void mutate(
      ObjectNode object, String name, List<JsonNode> holders, Random random) {
    switch (random.nextInt(6)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name, strange(random));
      case 2 -> object.set(name, NODES.arrayNode().add(object.get(name)).add(object.get(name)));
      case 3 -> object.set(name + "X", object.get(name));
      case 4 -> object.set(name, holders.get(random.nextInt(holders.size())).deepCopy());
      default -> object.set("_" + name, NODES.objectNode().put("id", "x"));
    }
  }

  private static void mutate(ArrayNode array, int index, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> array.remove(index);
      case 1 -> array.add(array.get(index).deepCopy());
      case 2 -> array.set(index, strange(random));
      default -> array.insertNull(index);
    }
  }

  private static JsonNode strange(Random random) {
    List<JsonNode> strange =
        List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(1e38),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.numberNode(0.00000001),
            NODES.textNode(""),
            NODES.textNode(" "),
            NODES.textNode("x"),
            NODES.textNode("x".repeat(100_000)),
            NODES.textNode("0000-00-00"),
            NODES.textNode("2019-13-45"),
            NODES.textNode("Patient/1"),
            NODES.textNode("Patient//1"),
            NODES.textNode("#x"),
            NODES.textNode("/"),
            NODES.textNode("urn:uuid:x"),
            NODES.textNode("http://x.y/"),
            NODES.textNode("\u0001\u001f\u007f"),
            NODES.textNode("\u202e\ufeff\uffff"),
            NODES.textNode("'; DROP TABLE scheme.audit; --"),
            NODES.textNode("${jndi:ldap://x}"),
            NODES.textNode("😀".repeat(50)),
            NODES.objectNode(),
            NODES.objectNode().put("x", 1),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.arrayNode()));
    return strange.get(random.nextInt(strange.size()));
  }
}
