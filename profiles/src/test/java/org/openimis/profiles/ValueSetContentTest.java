package org.openimis.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueSetContentTest {
  private static final Set<String> REGISTERS =
      Set.of(
          CodeSystems.MEDICAL_ITEM, CodeSystems.MEDICAL_SERVICE, "http://hl7.org/fhir/sid/icd-10");

  static Stream<ValueSet> valueSets() {
    return Definitions.valueSets().stream();
  }

  @ParameterizedTest
  @MethodSource("valueSets")
  void every_value_set_has_a_title_in_both_languages(ValueSet set) {
    Extension translation = set.getTitleElement().getExtensionByUrl(Extensions.TRANSLATION);
    assertThat(set.getTitle()).isNotBlank();
    assertThat(translation.getExtensionString("lang")).isEqualTo("fr");
    assertThat(translation.getExtensionString("content")).isNotBlank().doesNotContain("'");
  }

  @ParameterizedTest
  @MethodSource("valueSets")
  void every_code_system_in_it_is_defined_here_or_a_register_or_hl7_s(ValueSet set) {
    Set<String> ours =
        Definitions.codeSystems().stream()
            .map(MetadataResource::getUrl)
            .collect(Collectors.toSet());
    assertThat(set.getCompose().getInclude())
        .isNotEmpty()
        .extracting(ConceptSetComponent::getSystem)
        .allMatch(system -> ours.contains(system) || REGISTERS.contains(system) || isOfHl7(system));
  }

  @ParameterizedTest
  @MethodSource("valueSets")
  void every_code_that_it_lists_is_in_the_code_system(ValueSet set) {
    for (ConceptSetComponent part : set.getCompose().getInclude()) {
      if (!isOfHl7(part.getSystem()) && !REGISTERS.contains(part.getSystem())) {
        assertThat(Definitions.codes(Definitions.codeSystem(part.getSystem())))
            .containsAll(part.getConcept().stream().map(each -> each.getCode()).toList());
      }
    }
  }

  /** A code without a system, as in an extension of type code, has one meaning at most. */
  @Test
  void the_two_lists_of_service_categories_share_no_letter() {
    List<String> published =
        List.copyOf(
            Definitions.codes(Definitions.codeSystem(CodeSystems.OPENIMIS_SERVICE_CATEGORY)));
    assertThat(Definitions.codes(Definitions.codeSystem(CodeSystems.SERVICE_CATEGORY)))
        .doesNotContainAnyElementsOf(published);
  }

  private static boolean isOfHl7(String system) {
    return !REGISTERS.contains(system)
        && (system.startsWith("http://terminology.hl7.org/CodeSystem/")
            || system.startsWith("http://hl7.org/fhir/"));
  }
}
