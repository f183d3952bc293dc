package org.openimis.mapping.terminology;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;
import org.jspecify.annotations.Nullable;

/** A condition by which a value set chooses codes of a system. */
final class ConceptFilter {
  private final ConceptSetFilterComponent filter;
  private final List<String> values;

  ConceptFilter(ConceptSetFilterComponent filter) {
    this.filter = filter;
    this.values = Arrays.stream(filter.getValue().split(",")).map(String::trim).toList();
  }

  boolean accepts(CodeList list, Concept concept) {
    String value = filter.getValue();
    return switch (filter.getOp()) {
      case EQUAL -> has(concept, value::equals);
      case IN -> has(concept, values::contains);
      case NOTIN -> !has(concept, values::contains);
      case REGEX -> has(concept, Pattern.compile(value).asMatchPredicate());
      case EXISTS -> has(concept, any -> true) == Boolean.parseBoolean(value);
      case ISA -> isOrIsBelow(list, concept, value);
      case ISNOTA -> !isOrIsBelow(list, concept, value);
      case DESCENDENTOF -> list.isBelow(concept, value);
      case GENERALIZES ->
          list.find(value).filter(narrow -> isOrIsBelow(list, narrow, concept.code())).isPresent();
      case NULL -> false;
    };
  }

  private static boolean isOrIsBelow(CodeList list, Concept concept, String ancestor) {
    return concept.code().equals(ancestor) || list.isBelow(concept, ancestor);
  }

  private boolean has(Concept concept, Predicate<String> wanted) {
    return values(concept).anyMatch(wanted);
  }

  private Stream<String> values(Concept concept) {
    return switch (filter.getProperty()) {
      case "concept", "code" -> Stream.of(concept.code());
      case "display" -> Stream.ofNullable(concept.display().plain());
      case "parent" -> Stream.ofNullable(concept.parent());
      case "child" -> concept.children().stream();
      default ->
          concept.properties().stream()
              .filter(property -> filter.getProperty().equals(property.getCode()))
              .map(ConceptPropertyComponent::getValue)
              .map(ConceptFilter::shown)
              .filter(Objects::nonNull);
    };
  }

  private static @Nullable String shown(@Nullable Type value) {
    if (value instanceof Coding coding) {
      return coding.getCode();
    }
    return value == null ? null : value.primitiveValue();
  }
}
