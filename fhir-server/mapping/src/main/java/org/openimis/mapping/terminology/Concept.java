package org.openimis.mapping.terminology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.Days;

/**
 * One code of a code system.
 *
 * @param parent the code of the broader concept, if the system has a hierarchy
 * @param children the codes of the narrower ones
 */
public record Concept(
    String code,
    Words display,
    Words definition,
    List<Designation> designations,
    List<ConceptPropertyComponent> properties,
    @Nullable String parent,
    List<String> children) {
  public Concept {
    designations = List.copyOf(designations);
    properties = List.copyOf(properties);
    children = List.copyOf(children);
  }

  static Concept of(ConceptDefinitionComponent defined, @Nullable String parent) {
    List<Designation> designations =
        defined.getDesignation().stream().map(Designation::of).toList();
    return new Concept(
        defined.getCode(),
        called(Words.of(defined.getDisplayElement()), designations),
        Words.of(defined.getDefinitionElement()),
        designations,
        defined.getProperty(),
        parent,
        defined.getConcept().stream().map(ConceptDefinitionComponent::getCode).toList());
  }

  /** A code of which nothing more is known than what a value set says. */
  static Concept onlyNamed(String code) {
    var nothing = new Words(null, Map.of());
    return new Concept(code, nothing, nothing, List.of(), List.of(), null, List.of());
  }

  /** The same concept under the names that a value set gives it; these come before its own. */
  Concept named(@Nullable String otherDisplay, List<Designation> others) {
    if (otherDisplay == null && others.isEmpty()) {
      return this;
    }
    Map<String, String> translations = new HashMap<>(display.translations());
    var base = new Words(otherDisplay == null ? display.plain() : otherDisplay, translations);
    List<Designation> all = new ArrayList<>(others);
    all.addAll(designations);
    return new Concept(code, called(base, others), definition, all, properties, parent, children);
  }

  private static Words called(Words display, List<Designation> designations) {
    Map<String, String> translations = new HashMap<>(display.translations());
    Map<String, String> designated = new HashMap<>();
    for (Designation designation : designations) {
      String language = designation.language();
      if (language != null && designation.isDisplay()) {
        designated.putIfAbsent(Words.letters(language), designation.value());
      }
    }
    translations.putAll(designated);
    return new Words(display.plain(), translations);
  }

  /** What the concept is called; its code where it has no name. */
  public String displayIn(Locale language) {
    String found = display.in(language);
    return found == null ? code : found;
  }

  /** Every name of the concept, whatever the language. */
  Stream<String> names() {
    return Stream.concat(
        Stream.ofNullable(display.plain()),
        Stream.concat(
            display.translations().values().stream(),
            designations.stream().map(Designation::value)));
  }

  /** Whether the code only groups others and cannot be chosen itself. */
  boolean isAbstract() {
    return properties.stream()
        .anyMatch(property -> "notSelectable".equals(property.getCode()) && isTrue(property));
  }

  /** Whether the code no longer holds on a day. */
  boolean hasEndedBy(LocalDate day) {
    return properties.stream().anyMatch(property -> ends(property, day));
  }

  private static boolean ends(ConceptPropertyComponent property, LocalDate day) {
    return switch (property.getCode() == null ? "" : property.getCode()) {
      case "inactive" -> isTrue(property);
      case "status" -> "retired".equals(property.getValue().primitiveValue());
      case "deprecationDate" -> {
        LocalDate first =
            property.getValue() instanceof DateTimeType date ? Days.first(date) : null;
        yield first != null && !day.isBefore(first);
      }
      default -> false;
    };
  }

  private static boolean isTrue(ConceptPropertyComponent property) {
    return property.getValue() instanceof BooleanType value
        && Boolean.TRUE.equals(value.getValue());
  }
}
