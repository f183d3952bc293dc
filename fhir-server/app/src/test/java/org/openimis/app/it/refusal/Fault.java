package org.openimis.app.it.refusal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What is done to a sound claim, and what is to be told of it. */
record Fault(String name, int status, Set<String> problems, Consumer<ObjectNode> damage) {

  static Fault fault(String name, int status, String problems, Consumer<ObjectNode> damage) {
    return new Fault(name, status, new TreeSet<>(List.of(problems.split(", "))), damage);
  }

  static ObjectNode item(ObjectNode claim) {
    return (ObjectNode) claim.get("item").get(0);
  }

  static ObjectNode coding(ObjectNode claim) {
    return (ObjectNode) item(claim).get("productOrService").get("coding").get(0);
  }

  static ObjectNode diagnosis(ObjectNode claim) {
    return (ObjectNode)
        claim.get("diagnosis").get(0).get("diagnosisCodeableConcept").get("coding").get(0);
  }

  static ObjectNode in(ObjectNode claim, String name) {
    return (ObjectNode) claim.get(name);
  }

  static void careTeam(ObjectNode claim, String reference) {
    ObjectNode member = claim.putArray("careTeam").addObject().put("sequence", 1);
    member.putObject("provider").put("reference", reference);
  }

  static void identifier(ObjectNode reference, String kind, String value) {
    reference
        .putObject("identifier")
        .put("system", "http://openimis.org/fhir/identifier/" + kind)
        .put("value", value);
  }

  @Override
  public String toString() {
    return name;
  }
}
