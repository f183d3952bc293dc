package org.openimis.profiles.npm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of SUSHI, a name and a value a line; what they nest is not read. */
final class SushiSettings {
  private final Map<String, String> values;

  private SushiSettings(Map<String, String> values) {
    this.values = values;
  }

  static SushiSettings read(Path file) throws IOException {
    Map<String, String> values = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      int colon = line.indexOf(": ");
      if (colon > 0 && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
        String value = line.substring(colon + 2);
        int comment = value.indexOf(" #");
        values.put(
            line.substring(0, colon), (comment < 0 ? value : value.substring(0, comment)).strip());
      }
    }
    return new SushiSettings(values);
  }

  String required(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("SUSHI's settings lack " + name);
    }
    return value;
  }
}
