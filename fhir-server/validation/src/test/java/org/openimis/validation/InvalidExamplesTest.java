package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.validation.InvalidExamples.InvalidExample;

/** The issues that a sender gets for what is wrong. */
class InvalidExamplesTest {
  static Stream<Arguments> examples() {
    return InvalidExamples.all().stream().map(each -> argumentSet(each.name(), each));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_wrong_resource_gets_its_issues(InvalidExample example) {
    List<String> found =
        example.findings().stream().map(InvalidExamplesTest::line).distinct().toList();

    assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(example.issues());
  }

  private static String line(Finding finding) {
    return finding.severity().code() + "|" + finding.code() + "|" + finding.expression();
  }
}
