package org.openimis.guide.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads FHIR's JSON; what is absent is an empty text, an empty list or a missing node. */
public final class Json {
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  private Json() {}

  public static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  public static boolean is(JsonNode node, String field) {
    return node.path(field).asBoolean(false);
  }

  public static Stream<JsonNode> list(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false);
  }

  public static List<String> texts(JsonNode node, String field) {
    return list(node, field).map(JsonNode::asText).toList();
  }

  /** The fields whose name starts so: the values of a choice such as {@code fixed[x]}. */
  public static List<Map.Entry<String, JsonNode>> choices(JsonNode node, String prefix) {
    List<Map.Entry<String, JsonNode>> found = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> field = all.next();
      String name = field.getKey();
      if (name.startsWith(prefix)
          && name.length() > prefix.length()
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        found.add(field);
      }
    }
    return found;
  }
}
