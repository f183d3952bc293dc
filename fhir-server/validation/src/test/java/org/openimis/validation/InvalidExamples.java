package org.openimis.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Resources that are wrong in one thing each. Beside each {@code name.json} stands {@code
 * name.issues.txt}: the profile, and a line {@code severity|code|expression} for every issue. They
 * are judged once for all tests.
 */
final class InvalidExamples {
  private static final Path FOLDER = Path.of("src/test/resources/org/openimis/validation/invalid");
  private static final String PROFILE = "# profile: ";
  private static final List<InvalidExample> ALL = read();

  private InvalidExamples() {}

  /**
   * A wrong resource.
   *
   * @param issues the lines that its findings have to make
   */
  record InvalidExample(String name, List<String> issues, List<Finding> findings) {}

  static List<InvalidExample> all() {
    return ALL;
  }

  private static List<InvalidExample> read() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(InvalidExamples::judged)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static InvalidExample judged(Path file) {
    String name = file.getFileName().toString().replace(".json", "");
    List<String> lines =
        text(file.resolveSibling(name + ".issues.txt"))
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    String profile = lines.get(0).substring(PROFILE.length()).strip();
    Resource resource = Validators.parse(text(file));
    // The server stamps the profile that it picks before it judges.
    resource.getMeta().setProfile(List.of(new CanonicalType(profile)));
    return new InvalidExample(
        name, lines.subList(1, lines.size()), Validators.verdict(resource, profile));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
