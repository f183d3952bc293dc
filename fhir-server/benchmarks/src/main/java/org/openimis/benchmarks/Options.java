package org.openimis.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of a figure: those that were given, and for the others what they are otherwise. */
public record Options(Map<String, String> values) {
  public Options {
    values = Map.copyOf(values);
  }

  /**
   * Reads {@code --name=value}, and {@code --name} as {@code --name=yes}.
   *
   * @param known what the figure knows; anything else is refused, for a figure with a misspelt
   *     option is a wrong figure
   */
  static Options parse(List<String> arguments, List<Option> known) {
    Map<String, String> values = new TreeMap<>();
    known.forEach(option -> values.put(option.name(), option.otherwise()));
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (!name.startsWith("--") || !values.containsKey(name.substring(2))) {
        throw new IllegalArgumentException(
            argument + " is no option of this figure; --help names them");
      }
      values.put(name.substring(2), equals < 0 ? "yes" : argument.substring(equals + 1));
    }
    return new Options(values);
  }

  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("This figure has no option " + name);
    }
    return value;
  }

  public int number(String name) {
    return Integer.parseInt(text(name));
  }

  /** The number given, or another where the option is left empty. */
  public int number(String name, int otherwise) {
    return text(name).isBlank() ? otherwise : number(name);
  }

  /** Numbers parted by commas. */
  public List<Integer> numbers(String name) {
    return Arrays.stream(text(name).split(",", -1))
        .map(String::strip)
        .map(Integer::valueOf)
        .toList();
  }

  public boolean isOn(String name) {
    return text(name).equals("yes");
  }

  /** Words parted by spaces, such as the arguments of a JVM. */
  public List<String> words(String name) {
    String text = text(name).strip();
    return text.isEmpty() ? List.of() : List.of(text.split(" +", -1));
  }

  /** The server under test. */
  public Path jar() {
    return Path.of(text("jar"));
  }

  /** A folder for data and logs; the figures empty what they use in it. */
  public Path work() {
    return Path.of(text("work")).toAbsolutePath();
  }
}
