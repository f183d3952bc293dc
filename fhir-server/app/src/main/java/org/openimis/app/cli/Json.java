package org.openimis.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** The little FHIR that the command line reads; a FHIR library would take longer to load. */
final class Json {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** The document; a missing node where it is no JSON, as error pages of proxies are not. */
  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException noJson) {
      return MissingNode.getInstance();
    }
  }

  /** The {@code valueInteger} of a parameter. */
  static OptionalInt integer(JsonNode parameters, String name) {
    return parameters(parameters, name).stream()
        .findFirst()
        .map(parameter -> parameter.path("valueInteger"))
        .filter(JsonNode::isInt)
        .map(value -> OptionalInt.of(value.asInt()))
        .orElse(OptionalInt.empty());
  }

  /** The parameters of that name. */
  static List<JsonNode> parameters(JsonNode parameters, String name) {
    return StreamSupport.stream(parameters.path("parameter").spliterator(), false)
        .filter(parameter -> parameter.path("name").asText().equals(name))
        .toList();
  }

  /** The value of a part; a missing node where there is none. */
  static JsonNode part(JsonNode parameter, String name) {
    for (JsonNode part : parameter.path("part")) {
      if (part.path("name").asText().equals(name)) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(part.fields(), 0), false)
            .filter(field -> field.getKey().startsWith("value"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(MissingNode.getInstance());
      }
    }
    return MissingNode.getInstance();
  }

  /** The sentence of each issue of an OperationOutcome. */
  static List<String> issues(JsonNode outcome) {
    return StreamSupport.stream(outcome.path("issue").spliterator(), false)
        .map(
            issue -> {
              String text = issue.path("details").path("text").asText();
              return text.isEmpty() ? issue.path("diagnostics").asText() : text;
            })
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
