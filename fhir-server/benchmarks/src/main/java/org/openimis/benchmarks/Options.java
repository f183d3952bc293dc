package org.openimis.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of a figure, {@code --name=value}. */
public record Options(Map<String, String> values) {
  public Options {
    values = Map.copyOf(values);
  }

  static Options parse(List<String> arguments) {
    Map<String, String> values = new TreeMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (!argument.startsWith("--") || equals < 0) {
        throw new IllegalArgumentException("An option is --name=value, not " + argument);
      }
      values.put(argument.substring(2, equals), argument.substring(equals + 1));
    }
    return new Options(values);
  }

  public int number(String name, int otherwise) {
    String value = values.get(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  public String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** Words separated by spaces, such as the arguments of a JVM. */
  public List<String> words(String name, String otherwise) {
    String text = text(name, otherwise);
    return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
  }

  /** The server under test. */
  public Path jar() {
    return Path.of(text("jar", "fhir-server/app/target/openimis-fhir.jar"));
  }

  /** A folder for data and logs; the figures empty what they use in it. */
  public Path work() {
    return Path.of(text("work", "fhir-server/benchmarks/target/work")).toAbsolutePath();
  }
}
