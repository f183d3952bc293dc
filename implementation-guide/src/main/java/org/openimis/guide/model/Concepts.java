package org.openimis.guide.model;

import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The concepts of code systems, also those below others. */
public final class Concepts {
  private Concepts() {}

  /** Those of a code system of the guide by their codes; none of a system that it only names. */
  public static Map<String, JsonNode> of(String system, Artifacts artifacts) {
    Map<String, JsonNode> concepts = new LinkedHashMap<>();
    artifacts
        .byUrl(system)
        .ifPresent(
            found -> all(found).forEach(concept -> concepts.put(text(concept, "code"), concept)));
    return concepts;
  }

  public static Stream<JsonNode> all(Artifact system) {
    return flat(list(system.resource(), "concept"));
  }

  private static Stream<JsonNode> flat(Stream<JsonNode> concepts) {
    return concepts.flatMap(each -> Stream.concat(Stream.of(each), flat(list(each, "concept"))));
  }
}
