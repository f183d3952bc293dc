package org.openimis.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Adds to good resources what their definitions allow and they lack, with values that are right or
 * nearly so.
 */
final class Additions {
  private static final int ATTEMPTS = 20;
  private static final int LONGEST_NOTE = 300;

  /** What says what a resource is: nothing stands beside it. */
  private static final Set<String> BARE = Set.of("resourceType", "id", "url");

  private final StructureDefinition profile;
  private final Dice dice;
  private final SampleValues values;

  Additions(StructureDefinition profile, Random random) {
    this.profile = profile;
    this.dice = new Dice(random);
    this.values = new SampleValues(dice);
  }

  /** An object of a resource, and the element of the definition that says what it may hold. */
  private record Spot(ObjectNode holder, StructureDefinition definition, String path) {
    List<ElementDefinition> elements() {
      return Snapshots.children(definition, path);
    }
  }

  /** Adds one element or two, and says what. */
  String addTo(ObjectNode resource) {
    List<Spot> spots = new ArrayList<>();
    collect(new Spot(resource, profile, profile.getType()), spots);
    int wanted = dice.chance(0.3) ? 2 : 1;
    List<String> added = new ArrayList<>();
    for (int attempt = 0; attempt < ATTEMPTS && added.size() < wanted; attempt++) {
      addAt(dice.pick(spots)).ifPresent(added::add);
    }
    String note = "added " + String.join(" and ", added);
    return note.substring(0, Math.min(LONGEST_NOTE, note.length()));
  }

  private static void collect(Spot spot, List<Spot> spots) {
    spots.add(spot);
    for (ElementDefinition element : spot.elements()) {
      for (TypeRefComponent type : element.getType()) {
        JsonNode value = spot.holder().get(Snapshots.nameOf(element, type.getCode()));
        if (value == null || !isWalked(type.getCode())) {
          continue;
        }
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
          if (each instanceof ObjectNode object) {
            inside(object, spot, element, type.getCode()).ifPresent(next -> collect(next, spots));
          }
        }
      }
    }
  }

  private static boolean isWalked(String type) {
    return !SamplePrimitives.isPrimitive(type) && !Set.of("Resource", "Meta").contains(type);
  }

  /** Where the profile does not say what an element holds, its type does. */
  private static Optional<Spot> inside(
      ObjectNode object, Spot spot, ElementDefinition element, String type) {
    var within = new Spot(object, spot.definition(), element.getPath());
    return within.elements().isEmpty()
        ? Snapshots.typeDefinition(type).map(definition -> new Spot(object, definition, type))
        : Optional.of(within);
  }

  private Optional<String> addAt(Spot spot) {
    if (dice.chance(0.25)) {
      return extendPrimitive(spot);
    } else if (dice.chance(0.15)) {
      return extend(spot);
    }
    List<ElementDefinition> elements = spot.elements();
    return elements.isEmpty()
        ? Optional.empty()
        : values.add(spot.holder(), dice.pick(elements), spot.definition(), 1);
  }

  private Optional<String> extend(Spot spot) {
    ObjectNode extension = values.extension(spot.path(), 1);
    spot.holder().withArrayProperty("extension").add(extension);
    return Optional.of(spot.path() + ".extension = " + extension);
  }

  /** Beside the value or, seldom, instead of it. */
  private Optional<String> extendPrimitive(Spot spot) {
    List<String> names = new ArrayList<>();
    for (var field : spot.holder().properties()) {
      if (field.getValue().isValueNode() && !BARE.contains(field.getKey())) {
        names.add(field.getKey());
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String name = dice.pick(names);
    String path = spot.path() + "." + name;
    ObjectNode extension = values.extension(dice.chance(0.5) ? path : typeAt(spot, path), 1);
    spot.holder().putObject("_" + name).putArray("extension").add(extension);
    if (dice.chance(0.1)) {
      spot.holder().remove(name);
    }
    return Optional.of(path + ".extension = " + extension);
  }

  private static String typeAt(Spot spot, String path) {
    return spot.elements().stream()
        .filter(element -> element.getPath().equals(path))
        .flatMap(element -> element.getType().stream())
        .map(TypeRefComponent::getCode)
        .findFirst()
        .orElse("string");
  }
}
