package org.openimis.mapping.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.Test;

class ConceptLookupTest {
  private final CodeList animals = CodeList.of(TestVocabulary.animals());

  private List<String> told(String code, Locale language, String... properties) {
    Parameters answer =
        new ConceptLookup(Set.of(properties), language, LocalDate.of(2025, 3, 31))
            .tell(animals, animals.find(code).orElseThrow());
    return answer.getParameter().stream().map(ConceptLookupTest::shown).toList();
  }

  private static String shown(ParametersParameterComponent parameter) {
    return parameter.hasValue()
        ? parameter.getName() + "=" + parameter.getValue().primitiveValue()
        : parameter.getPart().stream()
            .map(part -> part.getValue().primitiveValue())
            .collect(Collectors.joining(" ", parameter.getName() + ": ", ""));
  }

  @Test
  void all_that_is_known_is_told() {
    assertThat(told("bird", Locale.FRENCH))
        .containsExactly(
            "name=Animals",
            "version=1",
            "display=Oiseau",
            "designation: fr-FR Oiseau",
            "designation: en Bird",
            "property: parent animal",
            "property: child hen",
            "property: child dodo",
            "property: inactive false");
    assertThat(told("dog", Locale.ENGLISH))
        .contains("display=Dog", "property: definition It barks.", "designation: fr-FR Chien");
    assertThat(told("dodo", Locale.ENGLISH))
        .contains("property: deprecationDate 1681-01-01", "property: inactive true");
  }

  @Test
  void or_only_what_is_asked_for() {
    assertThat(told("bird", Locale.ENGLISH, "parent"))
        .containsExactly("name=Animals", "version=1", "display=Bird", "property: parent animal");
  }
}
