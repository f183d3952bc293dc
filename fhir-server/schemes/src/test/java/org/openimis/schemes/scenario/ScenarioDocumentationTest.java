package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.schemes.file.PackFiles;

/** docs/schemes/scenarios.md says what the reader of scenarios reads. */
class ScenarioDocumentationTest {
  private static final Path PAGE = Path.of("../../docs/schemes/scenarios.md");

  static Stream<String> keys() {
    return Stream.of(
            InsuredReader.PERSON_KEYS,
            InsuredReader.COVER_KEYS,
            ScenarioClaimReader.CLAIM_KEYS,
            ScenarioClaimReader.LINE_KEYS,
            ExpectationReader.CLAIM_KEYS,
            ExpectationReader.LINE_KEYS,
            ScenarioEnrolmentReader.ENROLMENT_KEYS,
            ScenarioEnrolmentReader.MEMBER_KEYS,
            ScenarioEnrolmentReader.EXPECT_KEYS,
            ScenarioEnrolmentReader.PAYMENT_KEYS,
            ScenarioEnrolmentReader.STATE_KEYS)
        .flatMap(List::stream)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void each_key_is_explained(String key) throws IOException {
    assertThat(Files.readString(PAGE)).containsPattern("`\\{?" + key + "[`:]");
  }

  @Test
  void keys_within_a_key_are_shown_in_an_example() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Stream.of(ExpectationReader.CHARGE_KEYS, ScenarioClaimReader.REVIEW_KEYS))
        .allSatisfy(
            keys -> assertThat(keys).allSatisfy(key -> assertThat(page).contains(key + ": ")));
  }

  @Test
  void the_example_of_the_page_is_a_scenario_that_comes_out(@TempDir Path folder)
      throws IOException {
    String page = Files.readString(PAGE);
    String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n"));
    Files.writeString(
        Files.createDirectories(folder.resolve("scenarios")).resolve("example.yaml"), example);
    var lakeside = Packs.pack("lakeside");

    List<Scenario> scenarios =
        ScenarioReader.read(PackFiles.ofFolder(folder), lakeside.scheme().currency()).orElseThrow();

    assertThat(ScenarioRunner.run(lakeside, scenarios)).hasSize(1).allMatch(ScenarioResult::passed);
  }
}
