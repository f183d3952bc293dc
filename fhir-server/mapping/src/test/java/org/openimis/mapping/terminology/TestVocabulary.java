package org.openimis.mapping.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ValueSet;

/** A small vocabulary: animals in two languages, and two registers that share a URL. */
final class TestVocabulary implements Vocabulary {
  static final String ANIMALS = "http://example.org/animals";
  static final String ITEMS = "http://example.org/items";

  private final List<CodeList> lists = new ArrayList<>();
  private final List<ValueSet> sets = new ArrayList<>();
  private final List<ConceptMap> maps = new ArrayList<>();

  TestVocabulary() {
    lists.add(CodeList.of(animals()));
    lists.add(CodeList.of(register("one", "0022", "Paracetamol 500 mg")));
    lists.add(CodeList.of(register("two", "0023", "Amoxicilline gélule")));
  }

  TestVocabulary with(ValueSet set) {
    sets.add(set);
    return this;
  }

  TestVocabulary with(CodeSystem system) {
    lists.add(CodeList.of(system));
    return this;
  }

  TestVocabulary with(ConceptMap map) {
    maps.add(map);
    return this;
  }

  /** Animal holds dog and bird; bird holds hen, and dodo, which is gone. */
  static CodeSystem animals() {
    var system = new CodeSystem();
    system.setUrl(ANIMALS).setVersion("1").setName("Animals");
    system.setContent(CodeSystemContentMode.COMPLETE).setCaseSensitive(true).setLanguage("en");
    ConceptDefinitionComponent animal = concept(system.addConcept(), "animal", "Animal", null);
    animal.addProperty().setCode("notSelectable").setValue(new BooleanType(true));
    ConceptDefinitionComponent dog = concept(animal.addConcept(), "dog", "Dog", "Chien");
    dog.setDefinition("It barks.");
    ConceptDefinitionComponent bird = concept(animal.addConcept(), "bird", "Bird", "Oiseau");
    concept(bird.addConcept(), "hen", "Hen", "Poule");
    ConceptDefinitionComponent dodo = concept(bird.addConcept(), "dodo", "Dodo", "Dodo");
    dodo.addProperty().setCode("deprecationDate").setValue(new DateTimeType("1681-01-01"));
    return system;
  }

  private static ConceptDefinitionComponent concept(
      ConceptDefinitionComponent concept, String code, String english, String french) {
    concept.setCode(code).setDisplay(english);
    if (french != null) {
      concept.addDesignation().setLanguage("fr-FR").setValue(french);
    }
    return concept;
  }

  static CodeSystem register(String scheme, String code, String display) {
    var system = new CodeSystem();
    system.setUrl(ITEMS).setVersion(scheme).setContent(CodeSystemContentMode.FRAGMENT);
    system.addConcept().setCode(code).setDisplay(display);
    return system;
  }

  static ValueSet allOf(String system) {
    var set = new ValueSet();
    set.setUrl("http://example.org/all-of");
    set.getCompose().addInclude().setSystem(system);
    return set;
  }

  @Override
  public List<CodeList> codeLists(CanonicalUrl name) {
    return lists.stream()
        .filter(list -> list.url().equals(name.url()) && name.means(list.version()))
        .toList();
  }

  @Override
  public Optional<ValueSet> valueSet(CanonicalUrl name) {
    return sets.stream().filter(set -> name.url().equals(set.getUrl())).findFirst();
  }

  @Override
  public List<ConceptMap> conceptMaps() {
    return maps;
  }
}
