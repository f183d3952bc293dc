package org.openimis.mapping.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class CodeListTest {
  private final CodeList animals = CodeList.of(TestVocabulary.animals());

  @Test
  void codes_stand_in_the_order_of_the_system_whatever_their_depth() {
    assertThat(animals.concepts())
        .extracting(Concept::code)
        .containsExactly("animal", "dog", "bird", "hen", "dodo");
  }

  @Test
  void a_concept_knows_its_neighbours() {
    assertThat(animals.find("bird"))
        .hasValueSatisfying(
            bird -> {
              assertThat(bird.parent()).isEqualTo("animal");
              assertThat(bird.children()).containsExactly("hen", "dodo");
            });
    assertThat(animals.isBelow(animals.find("hen").orElseThrow(), "animal")).isTrue();
    assertThat(animals.isBelow(animals.find("animal").orElseThrow(), "hen")).isFalse();
  }

  @Test
  void it_is_shown_in_the_language_that_is_asked_for_or_as_it_is() {
    Concept dog = animals.find("dog").orElseThrow();
    assertThat(dog.displayIn(Locale.FRENCH)).isEqualTo("Chien");
    assertThat(dog.displayIn(Locale.ENGLISH)).isEqualTo("Dog");
    assertThat(animals.find("animal").orElseThrow().displayIn(Locale.FRENCH)).isEqualTo("Animal");
    assertThat(Concept.onlyNamed("x").displayIn(Locale.FRENCH)).isEqualTo("x");
  }

  @Test
  void a_definition_is_translated_by_the_extension() {
    CodeSystem system = TestVocabulary.animals();
    var definition = system.getConceptFirstRep().getDefinitionElement();
    definition.setValue("It lives.");
    var translation = new Extension("http://hl7.org/fhir/StructureDefinition/translation");
    translation.addExtension("lang", new CodeType("fr"));
    translation.addExtension("content", new StringType("Il vit."));
    definition.addExtension(translation);

    Words words = CodeList.of(system).find("animal").orElseThrow().definition();

    assertThat(words.in(Locale.FRENCH)).isEqualTo("Il vit.");
    assertThat(words.in(Locale.ENGLISH)).isEqualTo("It lives.");
  }

  @Test
  void a_code_ends_on_the_day_of_its_deprecation() {
    Concept dodo = animals.find("dodo").orElseThrow();
    assertThat(dodo.hasEndedBy(LocalDate.of(1680, 12, 31))).isFalse();
    assertThat(dodo.hasEndedBy(LocalDate.of(1681, 1, 1))).isTrue();
  }

  @Test
  void a_code_that_is_inactive_or_retired_has_ended() {
    CodeSystem system = TestVocabulary.animals();
    system
        .addConcept()
        .setCode("a")
        .addProperty()
        .setCode("inactive")
        .setValue(new BooleanType(true));
    system
        .addConcept()
        .setCode("b")
        .addProperty()
        .setCode("status")
        .setValue(new CodeType("retired"));
    system
        .addConcept()
        .setCode("c")
        .addProperty()
        .setCode("inactive")
        .setValue(new BooleanType(false));
    CodeList list = CodeList.of(system);

    LocalDate today = LocalDate.of(2025, 1, 1);
    assertThat(list.find("a").orElseThrow().hasEndedBy(today)).isTrue();
    assertThat(list.find("b").orElseThrow().hasEndedBy(today)).isTrue();
    assertThat(list.find("c").orElseThrow().hasEndedBy(today)).isFalse();
  }

  @Test
  void case_matters_unless_the_system_says_otherwise() {
    assertThat(animals.find("DOG")).isEmpty();
    assertThat(CodeList.of(TestVocabulary.animals().setCaseSensitive(false)).find("DOG"))
        .isPresent();
  }

  @Test
  void a_system_may_only_be_named_here() {
    var named = new CodeSystem().setContent(CodeSystemContentMode.NOTPRESENT);
    assertThat(CodeList.of(named).hasContent()).isFalse();
    assertThat(animals.hasContent()).isTrue();
  }
}
