package org.openimis.guide.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of the instances in the FSH. The compiled JSON of an example has no place for its
 * title and for the sentence that says what it is an example of.
 */
public final class FshHeaders {
  private static final List<String> KEYWORDS = List.of("Title", "Description");

  private final Map<String, Header> byName = new HashMap<>();

  /** What an instance says of itself. */
  public record Header(String title, String description) {}

  private FshHeaders() {}

  public static FshHeaders in(Path folder) throws IOException {
    var headers = new FshHeaders();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".fsh")).sorted().toList()) {
        headers.read(Files.readAllLines(file));
      }
    }
    return headers;
  }

  public Optional<Header> of(String instance) {
    return Optional.ofNullable(byName.get(instance));
  }

  private void read(List<String> lines) {
    String name = null;
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.indexOf(':');
      String keyword = colon < 0 ? "" : line.substring(0, colon).strip();
      if (keyword.equals("Instance")) {
        keep(name, fields);
        name = line.substring(colon + 1).strip();
        fields.clear();
      } else if (name != null && KEYWORDS.contains(keyword)) {
        fields.put(keyword, value(lines, i, line.substring(colon + 1).strip()));
      }
    }
    keep(name, fields);
  }

  /** A text stands in quotes; in three of them it may go on for several lines. */
  private static String value(List<String> lines, int at, String start) {
    if (!start.startsWith("\"\"\"")) {
      return start.startsWith("\"") ? unquoted(start) : start;
    }
    var text = new StringBuilder(start.substring(3));
    for (int i = at; !text.toString().contains("\"\"\"") && i + 1 < lines.size(); i++) {
      text.append(' ').append(lines.get(i + 1).strip());
    }
    int end = text.indexOf("\"\"\"");
    return (end < 0 ? text.toString() : text.substring(0, end)).strip();
  }

  private static String unquoted(String quoted) {
    int end = quoted.lastIndexOf('"');
    return quoted.substring(1, Math.max(1, end)).replace("\\\"", "\"").replace("\\\\", "\\");
  }

  private void keep(@Nullable String name, Map<String, String> fields) {
    if (name != null) {
      byName.put(
          name,
          new Header(fields.getOrDefault("Title", ""), fields.getOrDefault("Description", "")));
    }
  }
}
