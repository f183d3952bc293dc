package org.openimis.mapping.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.mapping.terminology.TestVocabulary.ANIMALS;
import static org.openimis.mapping.terminology.TestVocabulary.ITEMS;
import static org.openimis.mapping.terminology.TestVocabulary.allOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.refusal.RequestRefused;

class ValueSetExpanderTest {
  private static final Instant NOW = Instant.parse("2025-03-31T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

  private final TestVocabulary vocabulary = new TestVocabulary();

  private static ExpansionRequest asked(Locale language) {
    return new ExpansionRequest(null, 0, null, language, false, false, false, TODAY);
  }

  private static ExpansionRequest page(
      @Nullable String filter, int offset, @Nullable Integer count) {
    return new ExpansionRequest(filter, offset, count, Locale.ENGLISH, false, false, false, TODAY);
  }

  private ValueSet expand(ValueSet set, ExpansionRequest request) {
    return new ValueSetExpander(vocabulary).expand(set, request, NOW);
  }

  private static List<String> codes(ValueSet expanded) {
    return expanded.getExpansion().getContains().stream()
        .map(ValueSetExpansionContainsComponent::getCode)
        .toList();
  }

  @Test
  void all_codes_of_a_system_stand_in_one_flat_list() {
    ValueSet expanded = expand(allOf(ANIMALS), asked(Locale.FRENCH));

    assertThat(codes(expanded)).containsExactly("animal", "dog", "bird", "hen", "dodo");
    assertThat(expanded.getExpansion().getTotal()).isEqualTo(5);
    assertThat(expanded.getExpansion().getTimestamp()).isEqualTo(NOW);
    assertThat(expanded.hasCompose()).isFalse();
    var contains = expanded.getExpansion().getContains();
    assertThat(contains.get(0).getAbstract()).isTrue();
    assertThat(contains.get(1).getDisplay()).isEqualTo("Chien");
    assertThat(contains.get(1).hasInactive()).isFalse();
    assertThat(contains.get(4).getInactive()).isTrue();
  }

  @Test
  void the_expansion_tells_how_it_was_made() {
    var request = new ExpansionRequest("o", 1, 2, Locale.FRENCH, true, true, true, TODAY);

    ValueSet expanded = expand(allOf(ANIMALS), request);

    assertThat(expanded.getExpansion().getParameter())
        .extracting(part -> part.getName() + "=" + part.getValue().primitiveValue())
        .containsExactly(
            "filter=o",
            "count=2",
            "offset=1",
            "displayLanguage=fr",
            "includeDesignations=true",
            "activeOnly=true",
            "version=" + ANIMALS + "|1");
    assertThat(expanded.hasCompose()).isTrue();
  }

  @Test
  void pages_follow_each_other_and_tell_the_whole() {
    assertThat(codes(expand(allOf(ANIMALS), page(null, 0, 2)))).containsExactly("animal", "dog");
    assertThat(codes(expand(allOf(ANIMALS), page(null, 4, 2)))).containsExactly("dodo");
    assertThat(codes(expand(allOf(ANIMALS), page(null, 9, 2)))).isEmpty();
    ValueSet none = expand(allOf(ANIMALS), page(null, 0, 0));
    assertThat(codes(none)).isEmpty();
    assertThat(none.getExpansion().getTotal()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "dog, dog",
    "DOG, dog",
    "chien, dog",
    "oiseau, bird",
    "'  hen   hen ', hen",
    "dog hen, ''",
    "'', animal dog bird hen dodo"
  })
  void a_filter_finds_words_in_codes_and_names_of_any_language(String filter, String found) {
    assertThat(String.join(" ", codes(expand(allOf(ANIMALS), page(filter, 0, null)))))
        .isEqualTo(found);
  }

  @Test
  void a_filter_needs_no_accents() {
    assertThat(codes(expand(allOf(ITEMS), page("gelule", 0, null)))).containsExactly("0023");
    assertThat(codes(expand(allOf(ITEMS), page("GÉLULE", 0, null)))).containsExactly("0023");
  }

  @Test
  void registers_of_several_schemes_count_together_unless_a_version_is_named() {
    assertThat(codes(expand(allOf(ITEMS), asked(Locale.ENGLISH)))).containsExactly("0022", "0023");
    ValueSet ofOne = allOf(ITEMS);
    ofOne.getCompose().getIncludeFirstRep().setVersion("two");
    assertThat(codes(expand(ofOne, asked(Locale.ENGLISH)))).containsExactly("0023");
  }

  @Test
  void codes_that_have_ended_can_be_left_out() {
    var active = new ExpansionRequest(null, 0, null, Locale.ENGLISH, false, true, false, TODAY);
    assertThat(codes(expand(allOf(ANIMALS), active))).doesNotContain("dodo");
    ValueSet onlyActive = allOf(ANIMALS);
    onlyActive.getCompose().setInactive(false);
    assertThat(codes(expand(onlyActive, asked(Locale.ENGLISH)))).doesNotContain("dodo");
    var then =
        new ExpansionRequest(
            null, 0, null, Locale.ENGLISH, false, true, false, LocalDate.of(1600, 1, 1));
    assertThat(codes(expand(allOf(ANIMALS), then))).contains("dodo");
  }

  @Test
  void designations_name_each_code_in_the_other_languages() {
    var request = new ExpansionRequest("dog", 0, null, Locale.FRENCH, true, false, false, TODAY);

    var dog = expand(allOf(ANIMALS), request).getExpansion().getContainsFirstRep();

    assertThat(dog.getDisplay()).isEqualTo("Chien");
    assertThat(dog.getDesignation())
        .extracting(name -> name.getLanguage() + " " + name.getValue())
        .containsExactly("fr-FR Chien", "en Dog");
  }

  @Test
  void a_value_set_may_name_its_codes_and_call_them_otherwise() {
    var set = new ValueSet();
    var include = set.getCompose().addInclude().setSystem(ANIMALS);
    include.addConcept().setCode("hen").setDisplay("Laying hen");
    include.addConcept().setCode("dog").addDesignation().setLanguage("fr").setValue("Toutou");
    include.addConcept().setCode("unicorn").setDisplay("Unicorn");

    assertThat(expand(set, asked(Locale.ENGLISH)).getExpansion().getContains())
        .extracting(code -> code.getCode() + " " + code.getDisplay())
        .containsExactly("hen Laying hen", "dog Dog", "unicorn Unicorn");
    assertThat(expand(set, asked(Locale.FRENCH)).getExpansion().getContains())
        .extracting(code -> code.getCode() + " " + code.getDisplay())
        .containsExactly("hen Poule", "dog Toutou", "unicorn Unicorn");
  }

  @Test
  void value_sets_are_built_of_others() {
    var birds = new ValueSet();
    birds.setUrl("http://example.org/birds");
    birds
        .getCompose()
        .addInclude()
        .setSystem(ANIMALS)
        .addFilter()
        .setProperty("concept")
        .setOp(FilterOperator.DESCENDENTOF)
        .setValue("bird");
    vocabulary.with(birds);
    var both = new ValueSet();
    both.getCompose().addInclude().addValueSet(birds.getUrl());
    both.getCompose().addInclude().setSystem(ITEMS);
    both.getCompose().addInclude().setSystem(ANIMALS).addConcept().setCode("hen");
    assertThat(codes(expand(both, asked(Locale.ENGLISH))))
        .containsExactly("hen", "dodo", "0022", "0023");

    var cut = new ValueSet();
    cut.getCompose().addInclude().setSystem(ANIMALS).addValueSet(birds.getUrl());
    cut.getCompose().addExclude().setSystem(ANIMALS).addConcept().setCode("dodo");
    assertThat(codes(expand(cut, asked(Locale.ENGLISH)))).containsExactly("hen");
  }

  @Test
  void a_value_set_that_leads_back_to_itself_ends() {
    ValueSet round = allOf(ITEMS);
    round.getCompose().addInclude().addValueSet(round.getUrl());
    vocabulary.with(round);
    assertThat(codes(expand(round, asked(Locale.ENGLISH)))).containsExactly("0022", "0023");
  }

  @ParameterizedTest
  @CsvSource({
    "concept, =, dog, dog",
    "concept, is-a, bird, bird hen dodo",
    "concept, descendent-of, bird, hen dodo",
    "concept, is-not-a, bird, animal dog",
    "concept, in, 'dog, hen', dog hen",
    "concept, not-in, 'dog,hen,dodo', animal bird",
    "concept, generalizes, hen, animal bird hen",
    "code, regex, d.*, dog dodo",
    "display, =, Hen, hen",
    "parent, =, bird, hen dodo",
    "child, exists, true, animal bird",
    "child, exists, false, dog hen dodo",
    "deprecationDate, exists, true, dodo",
    "notSelectable, =, true, animal",
    "no-such, =, x, ''"
  })
  void a_filter_of_a_value_set_chooses_codes(
      String property, String operator, String value, String found) {
    var set = new ValueSet();
    set.getCompose()
        .addInclude()
        .setSystem(ANIMALS)
        .addFilter()
        .setProperty(property)
        .setOp(FilterOperator.fromCode(operator))
        .setValue(value);

    assertThat(String.join(" ", codes(expand(set, asked(Locale.ENGLISH))))).isEqualTo(found);
  }

  @Test
  void what_nobody_knows_is_refused() {
    assertThatThrownBy(() -> expand(allOf("http://example.org/none"), asked(Locale.ENGLISH)))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problems().get(0).code().code()).isEqualTo("code-system"));
    var set = new ValueSet();
    set.getCompose().addInclude().addValueSet("http://example.org/none");
    assertThatThrownBy(() -> expand(set, asked(Locale.ENGLISH)))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.problems().get(0).code().code()).isEqualTo("not-found"));
  }

  @Test
  void more_codes_than_one_answer_holds_come_page_by_page_or_not_at_all() {
    var system = new CodeSystem();
    system.setUrl("http://example.org/many").setContent(CodeSystemContentMode.COMPLETE);
    for (int i = 0; i <= ValueSetExpander.MOST_CODES; i++) {
      system.addConcept().setCode("c" + i);
    }
    vocabulary.with(system);
    ValueSet many = allOf(system.getUrl());

    assertThatThrownBy(() -> expand(many, page(null, 0, null)))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> {
              assertThat(refused.problems().get(0).code().code()).isEqualTo("too-many");
              assertThat(refused.problems().get(0).details())
                  .containsExactly("1001", "1000", "count, offset, filter");
            });
    assertThat(codes(expand(many, page(null, 1, null)))).hasSize(1000);
    assertThat(codes(expand(many, page(null, 0, 5000)))).hasSize(1000);
    assertThat(codes(expand(many, page("c100", 0, null)))).hasSize(2);
  }
}
