package org.openimis.app.it.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What broken software and attackers do to a document. */
final class Mutations {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Mutations() {}

  /** Does something to it, somewhere. */
  static void mutate(ObjectNode document, Random random) {
    List<JsonNode> holders = new ArrayList<>();
    collect(document, holders);
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
