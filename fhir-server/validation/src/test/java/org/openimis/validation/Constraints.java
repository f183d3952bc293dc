package org.openimis.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.openimis.profiles.DefinitionResources;

/** The constraints for which a resource is refused, read from the definitions alone. */
final class Constraints {
  private static final String TYPES = "http://hl7.org/fhir/StructureDefinition/";

  private Constraints() {}

  /** What a definition says of one of its elements, in FHIRPath. */
  record Constraint(String key, String expression) {}

  /** Those of our profiles, and of the types and extensions that these use. */
  static Set<Constraint> all() {
    Set<Constraint> found = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(profiles());
    while (!open.isEmpty()) {
      StructureDefinition definition = definition(open.pop());
      if (definition == null || !seen.add(definition.getUrl())) {
        continue;
      }
      for (ElementDefinition element : definition.getSnapshot().getElement()) {
        if (!"0".equals(element.getMax())) {
          of(element).forEach(found::add);
          element.getType().stream().flatMap(Constraints::definitions).forEach(open::push);
        }
      }
    }
    return found;
  }

  /** Those that stand on the elements that a resource has. */
  static Set<Constraint> met(Resource resource, String profile) {
    var meeting = new Meeting();
    meeting.visit(resource, Objects.requireNonNull(definition(profile)), resource.fhirType());
    return meeting.met;
  }

  private static List<String> profiles() {
    return DefinitionResources.ofType("StructureDefinition").stream()
        .map(each -> (StructureDefinition) Validators.parse(each.json()))
        .filter(each -> !each.getType().equals("Extension"))
        .map(StructureDefinition::getUrl)
        .toList();
  }

  private static Stream<String> definitions(TypeRefComponent type) {
    return Stream.concat(
        Stream.of(TYPES + type.getCode()), type.getProfile().stream().map(PrimitiveType::getValue));
  }

  private static Stream<Constraint> of(ElementDefinition element) {
    return element.getConstraint().stream()
        .filter(each -> each.getSeverity() == ConstraintSeverity.ERROR)
        .map(each -> new Constraint(each.getKey(), each.getExpression()));
  }

  private static @Nullable StructureDefinition definition(String url) {
    return (StructureDefinition) Validators.DEFINITIONS.fetchStructureDefinition(url);
  }

  /** A walk through a resource beside the definitions of what it holds. */
  private static final class Meeting {
    private final Set<Constraint> met = new HashSet<>();

    /** An element of a definition, and what its type and its profiles say of it. */
    void visit(Base value, StructureDefinition definition, String path) {
      List<ElementDefinition> elements = definition.getSnapshot().getElement();
      boolean isRoot = path.equals(definition.getType());
      for (ElementDefinition element : elements) {
        if (element.getPath().equals(path) && isOneOf(value, element, elements)) {
          of(element).forEach(met::add);
          if (!isRoot) {
            element.getType().stream()
                .filter(type -> type.getCode().equals(value.fhirType()))
                .flatMap(Constraints::definitions)
                .forEach(url -> visitRoot(value, url));
          }
        }
      }
      if (value instanceof Extension extension) {
        visitExtension(extension, definition);
      } else if (value instanceof Narrative narrative && narrative.hasDiv()) {
        // XHTML is no element in HAPI's model.
        elements.stream()
            .filter(element -> element.getPath().equals("Narrative.div"))
            .flatMap(Constraints::of)
            .forEach(met::add);
      }
      if (elements.stream().anyMatch(element -> element.getPath().startsWith(path + "."))) {
        for (Property property : value.children()) {
          String child = path + "." + property.getName();
          property.getValues().stream()
              .filter(each -> !each.isEmpty())
              .forEach(each -> visit(each, definition, child));
        }
      }
    }

    private void visitExtension(Extension extension, StructureDefinition visited) {
      if (!extension.getUrl().equals(visited.getUrl())) {
        visitRoot(extension, extension.getUrl());
      }
    }

    private void visitRoot(Base value, String url) {
      StructureDefinition definition = definition(url);
      if (definition != null) {
        visit(value, definition, definition.getType());
      }
    }

    /** Whether a value is in a slice: it has what the slice fixes. */
    private static boolean isOneOf(
        Base value, ElementDefinition element, List<ElementDefinition> elements) {
      Set<String> profiles =
          element.getType().stream()
              .flatMap(type -> type.getProfile().stream())
              .map(PrimitiveType::getValue)
              .collect(Collectors.toSet());
      if (value instanceof Extension extension && !profiles.isEmpty()) {
        return profiles.contains(extension.getUrl());
      }
      return !element.hasSliceName()
          || elements.stream()
              .filter(part -> part.getId().startsWith(element.getId() + "."))
              .filter(part -> part.hasFixed() || part.hasPattern())
              .allMatch(part -> has(value, part));
    }

    private static boolean has(Base value, ElementDefinition part) {
      Base wanted = part.hasFixed() ? part.getFixed() : part.getPattern();
      String name = part.getPath().substring(part.getPath().lastIndexOf('.') + 1);
      Property property = value.getNamedProperty(name);
      return property != null
          && property.getValues().stream().anyMatch(each -> each.equalsDeep(wanted));
    }
  }
}
