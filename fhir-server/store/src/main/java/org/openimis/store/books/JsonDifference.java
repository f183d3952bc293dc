package org.openimis.store.books;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where two JSON texts part.
 *
 * @param path of the first value that differs, as a JSON pointer
 */
record JsonDifference(String path, String left, String right) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String NONE = "none";

  /** Empty when they are the same. */
  static Optional<JsonDifference> first(String left, String right) {
    if (left.equals(right)) {
      return Optional.empty();
    }
    Optional<JsonDifference> found = first("", tree(left), tree(right));
    // Texts that differ in nothing but their form are not canonical.
    return found.isPresent() ? found : Optional.of(new JsonDifference("/", left, right));
  }

  private static Optional<JsonDifference> first(String path, JsonNode left, JsonNode right) {
    if (left.equals(right)) {
      return Optional.empty();
    }
    if (left.isObject() && right.isObject()) {
      var names = new TreeSet<String>();
      left.fieldNames().forEachRemaining(names::add);
      right.fieldNames().forEachRemaining(names::add);
      return names.stream()
          .flatMap(name -> first(path + "/" + name, left.path(name), right.path(name)).stream())
          .findFirst();
    }
    if (left.isArray() && right.isArray()) {
      return firstEntry(path, left, right);
    }
    return Optional.of(new JsonDifference(path, shown(left), shown(right)));
  }

  private static Optional<JsonDifference> firstEntry(String path, JsonNode left, JsonNode right) {
    Iterator<JsonNode> others = right.elements();
    int index = 0;
    for (JsonNode one : left) {
      String at = path + "/" + index++;
      if (!others.hasNext()) {
        return Optional.of(new JsonDifference(at, shown(one), NONE));
      }
      Optional<JsonDifference> found = first(at, one, others.next());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.of(new JsonDifference(path + "/" + index, NONE, shown(others.next())));
  }

  private static String shown(JsonNode value) {
    if (value.isMissingNode()) {
      return NONE;
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON", e);
    }
  }
}
