package org.openimis.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSystemContentTest {
  static List<String> urls() {
    return Definitions.codeSystems().stream().map(CodeSystem::getUrl).toList();
  }

  @ParameterizedTest
  @MethodSource("urls")
  void every_concept_has_an_english_and_a_french_name(String url) {
    assertThat(conceptsOf(url))
        .isNotEmpty()
        .allSatisfy(
            concept -> {
              assertThat(concept.getDisplay()).isNotBlank();
              assertThat(frenchNamesOf(concept)).hasSize(1).noneMatch(String::isBlank);
            });
  }

  @ParameterizedTest
  @MethodSource("urls")
  void every_concept_says_what_it_means_and_no_code_comes_twice(String url) {
    assertThat(conceptsOf(url)).allMatch(concept -> !concept.getDefinition().isBlank());
    assertThat(conceptsOf(url))
        .extracting(ConceptDefinitionComponent::getCode)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("urls")
  void no_two_concepts_share_a_name_in_either_language(String url) {
    assertThat(conceptsOf(url))
        .extracting(ConceptDefinitionComponent::getDisplay)
        .doesNotHaveDuplicates();
    assertThat(conceptsOf(url).stream().flatMap(CodeSystemContentTest::frenchNamesOf))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("urls")
  void no_french_text_has_a_typewriter_s_apostrophe(String url) {
    assertThat(conceptsOf(url))
        .allSatisfy(
            concept -> {
              assertThat(frenchNamesOf(concept)).noneMatch(name -> name.contains("'"));
              assertThat(frenchDefinitionOf(concept).orElse("")).doesNotContain("'");
            });
  }

  @ParameterizedTest
  @MethodSource("urls")
  void a_published_system_keeps_its_url_and_says_who_has_published_it(String url) {
    CodeSystem system = Definitions.codeSystem(url);
    boolean published = url.startsWith(Canonical.OPENIMIS_R4);

    assertThat(url).endsWith("/CodeSystem/" + system.getIdElement().getIdPart());
    assertThat(published).isNotEqualTo(url.startsWith(Canonical.BASE));
    assertThat(system.getDescription().contains("Published by openIMIS; restated here"))
        .isEqualTo(published);
  }

  @ParameterizedTest
  @MethodSource("urls")
  void only_a_list_that_countries_extend_is_incomplete_and_it_says_so(String url) {
    CodeSystem system = Definitions.codeSystem(url);
    boolean extended = system.getDescription().contains("A country may have more codes");

    assertThat(system.getContent())
        .isEqualTo(extended ? CodeSystemContentMode.FRAGMENT : CodeSystemContentMode.COMPLETE);
  }

  /** Readers that know openIMIS's own name of a code find it among the designations. */
  @ParameterizedTest
  @MethodSource("urls")
  void a_name_that_openimis_has_published_differs_from_ours(String url) {
    assertThat(conceptsOf(url))
        .allMatch(
            concept ->
                concept.getDesignation().stream()
                    .filter(designation -> designation.getLanguage().equals("en"))
                    .noneMatch(each -> each.getValue().equals(concept.getDisplay())));
  }

  @Test
  void the_rejection_reasons_are_openimis_s_numbers_without_a_gap() {
    assertThat(conceptsOf(CodeSystems.REJECTION_REASON))
        .extracting(ConceptDefinitionComponent::getCode)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(-2, 21).mapToObj(Integer::toString).toList());
  }

  @Test
  void the_reasons_that_no_rule_gives_say_that_they_are_reserved() {
    assertThat(conceptsOf(CodeSystems.REJECTION_REASON))
        .filteredOn(concept -> concept.getDefinition().startsWith("Reserved"))
        .extracting(ConceptDefinitionComponent::getCode)
        .containsExactly("6", "8", "18");
  }

  @Test
  void every_reason_and_every_error_says_in_both_languages_what_the_sender_can_do() {
    Set<String> nothingToDo = Set.of("0");
    assertThat(
            Stream.of(CodeSystems.REJECTION_REASON, CodeSystems.ERROR)
                .flatMap(url -> conceptsOf(url).stream()))
        .filteredOn(concept -> !nothingToDo.contains(concept.getCode()))
        .allSatisfy(
            concept -> {
              assertThat(concept.getDefinition()).contains("Remedy: ");
              assertThat(frenchDefinitionOf(concept)).get(STRING).contains("Que faire : ");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"lump-sum", "grace-period-payment", "max-policy", "ded-op-treatment"})
  void a_product_parameter_is_named_as_openimis_names_the_field(String code) {
    assertThat(Definitions.codes(Definitions.codeSystem(CodeSystems.PRODUCT_PARAMETER)))
        .contains(code);
  }

  private static List<ConceptDefinitionComponent> conceptsOf(String url) {
    return Definitions.codeSystem(url).getConcept();
  }

  private static Stream<String> frenchNamesOf(ConceptDefinitionComponent concept) {
    return concept.getDesignation().stream()
        .filter(designation -> designation.getLanguage().equals("fr"))
        .map(designation -> designation.getValue());
  }

  private static Optional<String> frenchDefinitionOf(ConceptDefinitionComponent concept) {
    return concept.getDefinitionElement().getExtensionsByUrl(Extensions.TRANSLATION).stream()
        .filter(translation -> translation.getExtensionString("lang").equals("fr"))
        .map(translation -> translation.getExtensionString("content"))
        .findFirst();
  }
}
