package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.openimis.profiles.DefinitionResources.Definition;
import org.openimis.validation.Constraints.Constraint;
import org.openimis.validation.InvalidExamples.InvalidExample;

/**
 * Every constraint for which a resource is refused: a good example keeps it, a bad one breaks it.
 */
class ConstraintsTest {
  private static final Path GOOD = Path.of("src/test/resources/org/openimis/validation/valid");

  /** What HAPI's validator calls a constraint that it looks at by itself. */
  private static final Map<String, String> NAMES_OF_HAPI = Map.of("CONTAINED_ORPHAN_DOM3", "dom-3");

  /** What no resource can break that HAPI's parser has read. */
  private static final Map<String, String> OUT_OF_REACH =
      Map.of(
          "ele-1", "an element without content is dropped",
          "dom-2", "what a contained resource contains is brought to the top",
          "dom-4", "version and time of a contained resource are dropped",
          "dom-5", "security labels of a contained resource are dropped");

  private static final Set<Constraint> ALL = Constraints.all();

  @Test
  void a_key_stands_for_one_expression() {
    assertThat(ALL).extracting(Constraint::key).doesNotHaveDuplicates();
  }

  @Test
  void a_good_example_that_is_accepted_has_the_element() {
    Set<Constraint> kept =
        goodExamples().flatMap(each -> kept(each).stream()).collect(Collectors.toSet());

    assertThat(keysOf(ALL.stream().filter(each -> !kept.contains(each)).toList())).isEmpty();
  }

  @Test
  void an_invalid_example_breaks_it() {
    Set<String> broken =
        InvalidExamples.all().stream()
            .map(InvalidExample::findings)
            .flatMap(List::stream)
            .map(ConstraintsTest::keyOf)
            .collect(Collectors.toSet());

    assertThat(keysOf(ALL.stream().filter(each -> !broken.contains(each.key())).toList()))
        .isEqualTo(OUT_OF_REACH.keySet());
  }

  private static Set<Constraint> kept(Resource good) {
    String profile = Validators.profileOf(good);
    assertThat(Validators.verdict(good, profile)).isEmpty();
    return Constraints.met(good, profile);
  }

  private static Stream<Resource> goodExamples() {
    return Stream.concat(
        Validators.examples().stream().map(Definition::json).map(Validators::parse),
        ownExamples().stream());
  }

  /** What the story of the guide has no use for. */
  private static List<Resource> ownExamples() {
    try (Stream<Path> files = Files.list(GOOD)) {
      return files.map(ConstraintsTest::text).map(Validators::parse).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String keyOf(Finding finding) {
    String rule = finding.rule();
    return NAMES_OF_HAPI.getOrDefault(rule, rule.substring(rule.indexOf('#') + 1));
  }

  private static Set<String> keysOf(Collection<Constraint> constraints) {
    return constraints.stream().map(Constraint::key).collect(Collectors.toCollection(TreeSet::new));
  }
}
