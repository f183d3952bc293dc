package org.openimis.mapping.text;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.profiles.DefinitionResources;

/** Whoever breaks an invariant is told which, in a sentence of our own. */
class InvariantSentencesTest {
  private static final String PATH = "Claim.item[0]";

  /** Those of the data types: a snapshot names a type, but does not repeat what holds in it. */
  private static final List<String> OF_DATA_TYPES =
      List.of(
          "age-1", "att-1", "cnt-3", "cpt-2", "dis-1", "drq-1", "drq-2", "drt-1", "exp-1", "mqty-1",
          "per-1", "qty-3", "rat-1", "ref-1", "rng-2", "sqty-1", "tim-1", "tim-2", "tim-4", "tim-5",
          "tim-6", "tim-7", "tim-8", "tim-9", "tim-10", "trd-1", "trd-2", "trd-3", "txt-1",
          "txt-2");

  private static final Set<String> OF_PROFILES =
      DefinitionResources.ofType("StructureDefinition").stream()
          .flatMap(definition -> errors(definition.json()))
          .collect(Collectors.toCollection(TreeSet::new));

  @ParameterizedTest
  @FieldSource({"OF_PROFILES", "OF_DATA_TYPES"})
  void an_invariant_has_its_sentence_in_both_languages(String key) {
    String english = sentence(key, Locale.ENGLISH);
    String french = sentence(key, Locale.FRENCH);

    assertThat(english).startsWith(PATH).isNotEqualTo(sentence("other", Locale.ENGLISH));
    assertThat(french)
        .startsWith(PATH)
        .isNotEqualTo(sentence("other", Locale.FRENCH))
        .isNotEqualTo(english);
  }

  /** What a profile no longer asks for is not explained either. */
  @Test
  void no_sentence_is_left_of_an_invariant_that_is_gone() {
    var sentences = ResourceBundle.getBundle(getClass().getPackageName() + ".problems");

    assertThat(sentences.keySet())
        .filteredOn(key -> key.matches("profile\\..*-\\d+"))
        .map(key -> key.substring("profile.".length()))
        .allMatch(key -> OF_PROFILES.contains(key) || OF_DATA_TYPES.contains(key));
  }

  private static String sentence(String rule, Locale language) {
    var problem = Problem.of(ProblemCode.PROFILE, PATH, "what the validator says", rule);
    return Texts.sentence(problem, language);
  }

  private static Stream<String> errors(String json) {
    var definition =
        FhirContext.forR4Cached().newJsonParser().parseResource(StructureDefinition.class, json);
    return definition.getSnapshot().getElement().stream()
        .flatMap(element -> element.getConstraint().stream())
        .filter(constraint -> constraint.getSeverity() == ConstraintSeverity.ERROR)
        .map(ElementDefinitionConstraintComponent::getKey);
  }
}
