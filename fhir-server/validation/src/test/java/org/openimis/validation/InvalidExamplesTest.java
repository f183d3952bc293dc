package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Resources that are wrong in one thing each, and the issues that a sender gets for it. Beside each
 * {@code name.json} stands {@code name.issues.txt}: the profile, and a line {@code
 * severity|code|expression} for every issue.
 */
class InvalidExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/openimis/validation/invalid");
  private static final String PROFILE = "# profile: ";

  static Stream<Arguments> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .<Arguments>map(file -> argumentSet(file.getFileName().toString(), file))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_wrong_resource_gets_its_issues(Path file) {
    Path issues =
        file.resolveSibling(file.getFileName().toString().replace(".json", ".issues.txt"));
    List<String> lines = read(issues).lines().filter(line -> !line.isBlank()).toList();
    String profile = lines.get(0).substring(PROFILE.length()).strip();
    Resource resource = Validators.parse(read(file));

    List<String> found =
        Validators.verdict(resource, profile).stream()
            .map(InvalidExamplesTest::line)
            .distinct()
            .toList();

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            lines.stream().filter(line -> !line.startsWith("#")).toList());
  }

  private static String line(Finding finding) {
    return finding.severity().name().toLowerCase(java.util.Locale.ROOT)
        + "|"
        + finding.code()
        + "|"
        + finding.expression();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
