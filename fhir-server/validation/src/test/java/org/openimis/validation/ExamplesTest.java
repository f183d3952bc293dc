package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the guide keeps its profile. */
class ExamplesTest {
  /** HAPI has validators of its own for them, so that the quick check never judges them. */
  private static final Set<String> LEFT_TO_HAPI =
      Set.of("Bundle", "CodeSystem", "Questionnaire", "QuestionnaireResponse");

  static Stream<Arguments> examples() {
    return Validators.examples().stream().map(each -> argumentSet(each.id(), each.json()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_keeps_its_profile(String json) {
    Resource example = Validators.parse(json);
    assertThat(Validators.errors(example, Validators.profileOf(example))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_quick_check_is_sure_of_it_unless_it_is_of_a_kind_that_is_left_to_HAPI(String json) {
    Resource example = Validators.parse(json);
    Optional<String> doubt = Validators.QUICK.doubt(example, Validators.profileOf(example));
    if (LEFT_TO_HAPI.contains(example.fhirType())) {
      assertThat(doubt).contains(example.fhirType());
    } else if (((DomainResource) example).hasContained()) {
      assertThat(doubt).contains(example.fhirType() + ".contained");
    } else {
      assertThat(doubt).isEmpty();
    }
  }
}
