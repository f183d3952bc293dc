package org.openimis.app.it.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What a shortened answer tells that a real one does not have. */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /**
   * Compares.
   *
   * @param told a part of the answer; in a list, some of the entries in their order
   */
  static List<String> between(JsonNode told, JsonNode real) {
    var differences = new Differences();
    differences.compare("", told, real);
    return differences.found;
  }

  private void compare(String path, JsonNode told, JsonNode real) {
    if (told.isObject()) {
      for (Iterator<Map.Entry<String, JsonNode>> all = told.fields(); all.hasNext(); ) {
        Map.Entry<String, JsonNode> field = all.next();
        compare(path + "." + field.getKey(), field.getValue(), real.path(field.getKey()));
      }
    } else if (told.isArray()) {
      compareEntries(path, told, real);
    } else if (!isSame(told, real)) {
      found.add(path + ": " + told + " is told, and it is " + real);
    }
  }

  private void compareEntries(String path, JsonNode told, JsonNode real) {
    int next = 0;
    for (JsonNode entry : told) {
      int at = next;
      while (at < real.size() && !between(entry, real.get(at)).isEmpty()) {
        at++;
      }
      if (at == real.size()) {
        found.add(path + ": no entry as " + entry);
      } else {
        next = at + 1;
      }
    }
  }

  /** 400 and 400.00 are one amount. */
  private static boolean isSame(JsonNode told, JsonNode real) {
    return told.isNumber() && real.isNumber()
        ? told.decimalValue().compareTo(real.decimalValue()) == 0
        : told.equals(real);
  }
}
