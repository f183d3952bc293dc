package org.openimis.validation;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What the snapshots of definitions say of elements. */
final class Snapshots {
  static final String TYPES = "http://hl7.org/fhir/StructureDefinition/";

  private static final String CHOICE = "[x]";

  private Snapshots() {}

  static Optional<StructureDefinition> definition(String url) {
    return Optional.ofNullable(
        (StructureDefinition) Validators.DEFINITIONS.fetchStructureDefinition(url));
  }

  static Optional<StructureDefinition> typeDefinition(String type) {
    return definition(TYPES + type);
  }

  /** The elements right below a path, without slices. */
  static List<ElementDefinition> children(StructureDefinition definition, String path) {
    return definition.getSnapshot().getElement().stream()
        .filter(element -> element.getPath().startsWith(path + "."))
        .filter(element -> element.getPath().indexOf('.', path.length() + 1) < 0)
        .filter(element -> !element.getId().contains(":"))
        .toList();
  }

  /** The path of what holds the element. */
  static String holderOf(ElementDefinition element) {
    return element.getPath().substring(0, element.getPath().lastIndexOf('.'));
  }

  static boolean isChoice(ElementDefinition element) {
    return element.getPath().endsWith(CHOICE);
  }

  /** The name of an element, of a choice without what tells its type. */
  static String stemOf(ElementDefinition element) {
    String name = element.getPath().substring(element.getPath().lastIndexOf('.') + 1);
    return isChoice(element) ? name.substring(0, name.length() - CHOICE.length()) : name;
  }

  /** What an element is called in JSON if it has this type. */
  static String nameOf(ElementDefinition element, String type) {
    return isChoice(element)
        ? stemOf(element) + Character.toUpperCase(type.charAt(0)) + type.substring(1)
        : stemOf(element);
  }

  static boolean isList(ElementDefinition element) {
    return !"1".equals(element.hasBase() ? element.getBase().getMax() : element.getMax());
  }
}
