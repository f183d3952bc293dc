package org.openimis.mapping.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupUnmappedMode;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.Test;

class TranslatorTest {
  private static final String PETS = "http://example.org/pets";

  private final TestVocabulary vocabulary = new TestVocabulary();

  private static ConceptMap map() {
    var map = new ConceptMap();
    map.setUrl("http://example.org/map");
    map.setSource(new UriType("http://example.org/vs/pets"));
    map.setTarget(new UriType("http://example.org/vs/animals"));
    ConceptMapGroupComponent group = map.addGroup();
    group.setSource(PETS).setTarget(TestVocabulary.ANIMALS);
    to(group, "D", "dog", ConceptMapEquivalence.EQUIVALENT);
    to(group, "P", "bird", ConceptMapEquivalence.WIDER);
    var both = group.addElement().setCode("B");
    both.addTarget().setCode("dog").setEquivalence(ConceptMapEquivalence.NARROWER);
    both.addTarget().setCode("hen").setEquivalence(ConceptMapEquivalence.NARROWER);
    group.addElement().setCode("X").addTarget().setEquivalence(ConceptMapEquivalence.UNMATCHED);
    return map;
  }

  private static void to(
      ConceptMapGroupComponent group, String from, String to, ConceptMapEquivalence equivalence) {
    group.addElement().setCode(from).addTarget().setCode(to).setEquivalence(equivalence);
  }

  private Parameters translate(ConceptMap map, TranslationRequest request) {
    return new Translator(vocabulary).translate(List.of(map), request);
  }

  private static TranslationRequest asked(String system, String code, boolean reverse) {
    return new TranslationRequest(
        List.of(new Coding(system, code, null)), null, null, null, reverse, Locale.FRENCH);
  }

  private static boolean result(Parameters answer) {
    return ((BooleanType) answer.getParameter("result").getValue()).booleanValue();
  }

  private static List<String> matches(Parameters answer) {
    return answer.getParameter().stream()
        .filter(parameter -> parameter.getName().equals("match"))
        .map(
            match ->
                match.getPart().stream()
                    .map(ParametersParameterComponent::getValue)
                    .map(
                        value ->
                            value instanceof Coding coding
                                ? coding.getCode() + " " + coding.getDisplay()
                                : value.primitiveValue())
                    .collect(Collectors.joining(", ")))
        .toList();
  }

  @Test
  void a_code_is_said_in_the_other_system_and_in_the_language() {
    Parameters answer = translate(map(), asked(PETS, "D", false));
    assertThat(result(answer)).isTrue();
    assertThat(matches(answer)).containsExactly("equivalent, dog Chien, http://example.org/map");
  }

  @Test
  void a_code_may_have_several_translations() {
    assertThat(matches(translate(map(), asked(PETS, "B", false))))
        .containsExactly(
            "narrower, dog Chien, http://example.org/map",
            "narrower, hen Poule, http://example.org/map");
  }

  @Test
  void a_map_is_read_backwards_too_and_then_wider_is_narrower() {
    Parameters answer = translate(map(), asked(TestVocabulary.ANIMALS, "bird", true));
    assertThat(result(answer)).isTrue();
    assertThat(matches(answer)).containsExactly("narrower, P null, http://example.org/map");
  }

  @Test
  void what_has_no_translation_is_told_so() {
    Parameters unmatched = translate(map(), asked(PETS, "X", false));
    assertThat(result(unmatched)).isFalse();
    assertThat(matches(unmatched)).containsExactly("unmatched, http://example.org/map");
    Parameters unknown = translate(map(), asked(PETS, "no-such", false));
    assertThat(result(unknown)).isFalse();
    assertThat(unknown.getParameter("message").getValue().primitiveValue())
        .isEqualTo("Aucune table de correspondance ne traduit " + PETS + "|no-such.");
    assertThat(result(translate(map(), asked("http://example.org/other", "D", false)))).isFalse();
    assertThat(result(translate(map(), asked(PETS, "D", true)))).isFalse();
  }

  @Test
  void source_and_target_choose_among_maps() {
    assertThat(result(translate(map(), between("http://example.org/vs/pets", null, null))))
        .isTrue();
    assertThat(result(translate(map(), between("http://example.org/vs/x", null, null)))).isFalse();
    assertThat(result(translate(map(), between(null, "http://example.org/vs/animals", null))))
        .isTrue();
    assertThat(result(translate(map(), between(null, "http://example.org/vs/x", null)))).isFalse();
    assertThat(result(translate(map(), between(null, null, TestVocabulary.ANIMALS)))).isTrue();
    assertThat(result(translate(map(), between(null, null, PETS)))).isFalse();
  }

  private static TranslationRequest between(String source, String target, String targetSystem) {
    return new TranslationRequest(
        List.of(new Coding(PETS, "D", null)), source, target, targetSystem, false, Locale.ENGLISH);
  }

  @Test
  void a_map_may_speak_for_codes_that_it_does_not_name() {
    ConceptMap fixed = map();
    fixed
        .getGroupFirstRep()
        .getUnmapped()
        .setMode(ConceptMapGroupUnmappedMode.FIXED)
        .setCode("animal");
    assertThat(matches(translate(fixed, asked(PETS, "no-such", false))))
        .containsExactly("inexact, animal Animal, http://example.org/map");
    ConceptMap same = map();
    same.getGroupFirstRep().getUnmapped().setMode(ConceptMapGroupUnmappedMode.PROVIDED);
    assertThat(matches(translate(same, asked(PETS, "hen", false))))
        .containsExactly("equal, hen Poule, http://example.org/map");
  }
}
