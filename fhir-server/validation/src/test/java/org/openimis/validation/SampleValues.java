package org.openimis.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Values of every type, from its definition and from what an element says of it. */
final class SampleValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 4;

  /** An element of which nothing is said. */
  private static final ElementDefinition ANY = new ElementDefinition();

  /** Allowed nearly everywhere, so they would be most of what is added. */
  private static final Set<String> SELDOM =
      Set.of("id", "contained", "modifierExtension", "implicitRules", "text", "meta", "language");

  private static final List<String> UNIT_SYSTEMS =
      List.of(
          "http://unitsofmeasure.org",
          "http://unitsofmeasure.org",
          "http://unitsofmeasure.org",
          "http://a-vendor.org/units");

  private final Dice dice;
  private final SamplePrimitives primitives;
  private final SampleExtensions extensions;

  SampleValues(Dice dice) {
    this.dice = dice;
    this.primitives = new SamplePrimitives(dice);
    this.extensions = new SampleExtensions(dice, this);
  }

  /** An extension, mostly one that may stand in this place. */
  ObjectNode extension(String path, int depth) {
    return extensions.at(path, depth);
  }

  /** Adds an element if it is absent, or one more to a list, and says what. */
  Optional<String> add(
      ObjectNode holder, ElementDefinition element, StructureDefinition definition, int depth) {
    if (element.getType().isEmpty() || isUnlikely(element)) {
      return Optional.empty();
    }
    String listed = dice.pick(element.getType()).getCode();
    String type = listed.startsWith("http://hl7.org/fhirpath") ? "string" : listed;
    String name = Snapshots.nameOf(element, type);
    if (type.equals("Resource") || isPresent(holder, element, name)) {
      return Optional.empty();
    }
    Optional<JsonNode> value =
        Set.of("BackboneElement", "Element").contains(type)
            ? part(element, definition, depth)
            : valueIn(element, type, depth + 1);
    return value.map(
        found -> {
          put(holder, name, found, Snapshots.isList(element));
          return element.getPath() + " = " + found;
        });
  }

  private boolean isUnlikely(ElementDefinition element) {
    boolean isSeldom = "0".equals(element.getMax()) || SELDOM.contains(Snapshots.stemOf(element));
    return isSeldom && dice.chance(0.9);
  }

  private static boolean isPresent(ObjectNode holder, ElementDefinition element, String name) {
    if (Snapshots.isChoice(element)) {
      String stem = Snapshots.stemOf(element);
      return holder.properties().stream().anyMatch(each -> each.getKey().startsWith(stem));
    }
    return holder.has(name) && !holder.get(name).isArray();
  }

  private static void put(ObjectNode holder, String name, JsonNode value, boolean isList) {
    if (!isList) {
      holder.set(name, value);
    } else if (holder.get(name) instanceof ArrayNode list) {
      list.add(value);
    } else {
      holder.putArray(name).add(value);
    }
  }

  private Optional<JsonNode> valueIn(ElementDefinition element, String type, int depth) {
    return type.equals("Extension")
        ? Optional.of(extension(Snapshots.holderOf(element), depth))
        : of(type, element, depth);
  }

  /** An element that is defined in place. */
  private Optional<JsonNode> part(
      ElementDefinition element, StructureDefinition definition, int depth) {
    return depth < DEEPEST
        ? filled(Snapshots.children(definition, element.getPath()), definition, depth + 1)
        : Optional.empty();
  }

  /** With all that is demanded and some of what is allowed. */
  private Optional<JsonNode> filled(
      List<ElementDefinition> elements, StructureDefinition definition, int depth) {
    ObjectNode object = NODES.objectNode();
    elements.stream()
        .filter(element -> element.getMin() > 0)
        .forEach(element -> add(object, element, definition, depth));
    int more = elements.isEmpty() ? 0 : 1 + dice.below(3);
    for (int added = 0; added < more; added++) {
      add(object, dice.pick(elements), definition, depth);
    }
    return object.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  /** A value of a type about which nothing else is said. */
  Optional<JsonNode> of(String type, int depth) {
    return of(type, ANY, depth);
  }

  /** A value for an element that may have this type. */
  Optional<JsonNode> of(String type, ElementDefinition element, int depth) {
    if (SamplePrimitives.isPrimitive(type)) {
      return Optional.of(primitives.of(type, element));
    }
    return switch (type) {
      case "Reference" -> Optional.of(reference(element, depth));
      case "Coding" -> Optional.of(primitives.coding(element));
      case "CodeableConcept" -> Optional.of(concept(element));
      case "Extension" -> Optional.of(extension("", depth));
      case "Narrative" ->
          Optional.of(object("status", "generated").put("div", primitives.text("xhtml")));
      case "Quantity", "SimpleQuantity", "MoneyQuantity", "Age", "Count", "Distance", "Duration" ->
          Optional.of(quantity());
      case "Money" ->
          Optional.of(object("currency", dice.pick("TZS", "USD", "XXZ")).put("value", 5));
      case "Attachment" -> Optional.of(attachment());
      default ->
          depth > DEEPEST
              ? Optional.empty()
              : Snapshots.typeDefinition(type)
                  .flatMap(each -> filled(Snapshots.children(each, type), each, depth));
    };
  }

  private static ObjectNode object(String name, String value) {
    return NODES.objectNode().put(name, value);
  }

  private ObjectNode reference(ElementDefinition element, int depth) {
    String type = target(element);
    ObjectNode reference = NODES.objectNode();
    int kind = dice.below(10);
    if (kind < 6) {
      reference.put("reference", type + "/abc");
    } else if (kind == 6) {
      String base = dice.pick("http://emr.example/fhir/", "https://x.y/", "urn:uuid:0190f0d2", "#");
      reference.put("reference", base + type + "/1");
    }
    if (kind > 6 || dice.chance(0.2)) {
      reference.put("display", "somebody");
    }
    if (dice.chance(0.2)) {
      reference.put("type", dice.chance(0.8) ? type : "Patient");
    }
    if (dice.chance(0.3)) {
      of("Identifier", depth + 1).ifPresent(found -> reference.set("identifier", found));
    }
    return reference;
  }

  private String target(ElementDefinition element) {
    List<String> targets =
        element.getType().stream()
            .flatMap(type -> type.getTargetProfile().stream())
            .map(PrimitiveType::getValue)
            .toList();
    return targets.isEmpty() || dice.chance(0.2)
        ? dice.pick("Patient", "Organization", "Location", "Practitioner", "Claim")
        : Snapshots.definition(dice.pick(targets))
            .map(StructureDefinition::getType)
            .orElse("Patient");
  }

  private ObjectNode concept(ElementDefinition element) {
    ObjectNode concept = NODES.objectNode();
    if (dice.chance(0.8)) {
      ArrayNode codings = concept.putArray("coding").add(primitives.coding(element));
      if (dice.chance(0.2)) {
        codings.add(primitives.coding(ANY));
      }
    }
    if (concept.isEmpty() || dice.chance(0.3)) {
      concept.put("text", "words");
    }
    return concept;
  }

  private ObjectNode quantity() {
    ObjectNode quantity = NODES.objectNode();
    if (dice.chance(0.85)) {
      quantity.set("value", primitives.of("decimal", ANY));
    }
    maybe(quantity, 0.6, "system", dice.pick(UNIT_SYSTEMS));
    maybe(quantity, 0.6, "code", dice.pick("mg", "a", "1", "h", "km", "nonsense!!"));
    maybe(quantity, 0.1, "comparator", dice.pick("<", ">=", "~"));
    maybe(quantity, quantity.isEmpty() ? 1 : 0.3, "unit", "mg");
    return quantity;
  }

  private ObjectNode attachment() {
    ObjectNode attachment = NODES.objectNode();
    maybe(attachment, 0.5, "contentType", dice.pick("text/plain", "image/jpeg", "x"));
    maybe(attachment, 0.5, "data", "aGVsbG8=");
    maybe(attachment, 0.2, "url", "http://a-vendor.org/x.pdf");
    maybe(attachment, 0.2, "hash", "AAAA");
    if (dice.chance(0.2)) {
      attachment.put("size", dice.chance(0.5) ? 5 : 7);
    }
    maybe(attachment, attachment.isEmpty() ? 1 : 0.3, "title", "title");
    return attachment;
  }

  private void maybe(ObjectNode object, double share, String name, String value) {
    if (dice.chance(share)) {
      object.put(name, value);
    }
  }
}
