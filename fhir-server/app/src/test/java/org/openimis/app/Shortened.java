package org.openimis.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Compares JSON with a shortened form of it, as pages of the documentation show it. */
public final class Shortened {
  private Shortened() {}

  /** Whether the second is the first, shortened: what it has stands there, in the same order. */
  public static boolean holds(JsonNode whole, JsonNode shortened) {
    if (shortened.isObject()) {
      return whole.isObject()
          && shortened.properties().stream()
              .allMatch(
                  field ->
                      whole.has(field.getKey())
                          && holds(whole.get(field.getKey()), field.getValue()));
    }
    if (shortened.isArray()) {
      var entries = whole.isArray() ? whole.elements() : List.<JsonNode>of().iterator();
      for (JsonNode entry : shortened) {
        boolean isThere = false;
        while (!isThere && entries.hasNext()) {
          isThere = holds(entries.next(), entry);
        }
        if (!isThere) {
          return false;
        }
      }
      return true;
    }
    return shortened.isNumber() && whole.isNumber()
        ? shortened.decimalValue().compareTo(whole.decimalValue()) == 0
        : shortened.equals(whole);
  }
}
