package org.openimis.mapping.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.terminology.TestVocabulary.ANIMALS;
import static org.openimis.mapping.terminology.TestVocabulary.ITEMS;
import static org.openimis.mapping.terminology.TestVocabulary.allOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.mapping.terminology.CodeCheck.Rules;

class CodeCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);
  private static final Rules ENGLISH = new Rules(Locale.ENGLISH, TODAY, true);
  private static final Rules FRENCH = new Rules(Locale.FRENCH, TODAY, true);

  private final TestVocabulary vocabulary = new TestVocabulary();
  private final CodeCheck check = new CodeCheck(vocabulary);

  private static CodeQuestion about(String system, String code, @Nullable String display) {
    return new CodeQuestion(CanonicalUrl.of(system), code, display);
  }

  private CodeAnswer inAnimals(String code, @Nullable String display, Rules rules) {
    CanonicalUrl system = CanonicalUrl.of(ANIMALS);
    return check.inCodeSystem(
        vocabulary.codeLists(system), new CodeQuestion(system, code, display), rules);
  }

  @Test
  void a_code_of_the_system_is_good_and_gets_its_name() {
    assertThat(inAnimals("dog", null, FRENCH)).isEqualTo(new CodeAnswer(true, "Chien", null));
    assertThat(inAnimals("dog", null, ENGLISH)).isEqualTo(new CodeAnswer(true, "Dog", null));
  }

  @Test
  void an_unknown_code_is_not_good_and_the_message_says_why() {
    assertThat(inAnimals("cat", null, ENGLISH))
        .isEqualTo(new CodeAnswer(false, null, ANIMALS + " has no code cat."));
    assertThat(inAnimals("cat", null, FRENCH).message())
        .isEqualTo(ANIMALS + " n’a pas de code cat.");
  }

  @Test
  void any_of_its_names_will_do_in_whatever_language_and_case() {
    for (String name : List.of("Dog", "DOG", " dog ", "Chien")) {
      assertThat(inAnimals("dog", name, ENGLISH).result()).as(name).isTrue();
    }
    assertThat(inAnimals("dog", "Cat", ENGLISH))
        .isEqualTo(new CodeAnswer(false, "Dog", "The code dog is called “Dog”, not “Cat”."));
    assertThat(inAnimals("dog", "Chat", FRENCH).message())
        .isEqualTo("Le code dog s’appelle « Chien », et non « Chat ».");
  }

  @Test
  void a_code_that_only_groups_others_is_good_where_that_will_do() {
    assertThat(inAnimals("animal", null, ENGLISH).result()).isTrue();
    CodeAnswer strict = inAnimals("animal", null, new Rules(Locale.ENGLISH, TODAY, false));
    assertThat(strict.result()).isFalse();
    assertThat(strict.message()).contains("only groups others");
  }

  @Test
  void a_code_that_has_ended_is_good_with_a_warning() {
    CodeAnswer answer = inAnimals("dodo", null, ENGLISH);
    assertThat(answer.result()).isTrue();
    assertThat(answer.message()).isEqualTo("The code dodo no longer holds on 2025-03-31.");
    assertThat(
            inAnimals("dodo", null, new Rules(Locale.ENGLISH, LocalDate.of(1600, 1, 1), true))
                .message())
        .isNull();
  }

  @Test
  void a_value_set_tells_why_it_does_not_hold_a_code() {
    ValueSet set = allOf(ITEMS);
    set.getCompose().addInclude().setSystem(ANIMALS).addConcept().setCode("dog");

    assertThat(check.inValueSet(set, about(ANIMALS, "dog", null), ENGLISH).result()).isTrue();
    assertThat(check.inValueSet(set, about(ITEMS, "0023", null), ENGLISH).result()).isTrue();
    assertThat(check.inValueSet(set, about(ITEMS + "|two", "0023", null), ENGLISH).result())
        .isTrue();
    assertThat(check.inValueSet(set, about(ITEMS + "|one", "0023", null), ENGLISH).result())
        .isFalse();
    assertThat(check.inValueSet(set, about(ANIMALS, "hen", null), ENGLISH).message())
        .isEqualTo(
            "The code hen of " + ANIMALS + " is not in the value set http://example.org/all-of.");
    assertThat(check.inValueSet(set, about(ANIMALS, "cat", null), ENGLISH).message())
        .isEqualTo(ANIMALS + " has no code cat.");
    assertThat(check.inValueSet(set, about("http://x.org", "1", null), FRENCH).message())
        .isEqualTo("Aucun système de codes n’est connu ici sous le nom http://x.org.");
  }

  @Test
  void what_a_stranger_sent_is_shown_short() {
    assertThat(inAnimals("x".repeat(10_000) + "\0", null, ENGLISH).message()).hasSizeLessThan(250);
  }

  @Test
  void of_several_answers_the_good_one_counts() {
    var no = new CodeAnswer(false, null, "no");
    var yes = new CodeAnswer(true, "Yes", null);
    assertThat(CodeAnswer.best(List.of(no, yes))).isEqualTo(yes);
    assertThat(CodeAnswer.best(List.of(no, no))).isEqualTo(no);
  }
}
