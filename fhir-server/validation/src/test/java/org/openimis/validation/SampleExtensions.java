package org.openimis.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.openimis.profiles.DefinitionResources;

/** Extensions: ours, those of FHIR's core, and one that nobody has defined. */
final class SampleExtensions {
  private static final String CORE = "/hl7/fhir/core/package/.index.json";
  private static final int ATTEMPTS = 20;

  private final Dice dice;
  private final SampleValues values;

  SampleExtensions(Dice dice, SampleValues values) {
    this.dice = dice;
    this.values = values;
  }

  /** The addresses only: a definition is read when it is chosen. */
  private static final class Known {
    static final List<String> OWN =
        DefinitionResources.ofType("StructureDefinition").stream()
            .map(each -> (StructureDefinition) Validators.parse(each.json()))
            .filter(each -> each.getType().equals("Extension"))
            .map(StructureDefinition::getUrl)
            .sorted()
            .toList();
    static final List<String> OF_CORE = ofCore();

    private static List<String> ofCore() {
      List<String> urls = new ArrayList<>();
      try (InputStream stream = SampleExtensions.class.getResourceAsStream(CORE)) {
        for (JsonNode file : new ObjectMapper().readTree(stream).get("files")) {
          String url = file.path("url").asText();
          if (file.path("type").asText().equals("Extension")
              && url.startsWith(Snapshots.TYPES)
              && !url.equals(Snapshots.TYPES + "Extension")) {
            urls.add(url);
          }
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      return urls.stream().sorted().toList();
    }
  }

  /** Mostly one that may stand at this path. */
  ObjectNode at(String path, int depth) {
    if (dice.chance(0.3)) {
      return unknown(depth);
    }
    StructureDefinition definition = any();
    boolean anywhere = dice.chance(0.1);
    for (int attempt = 0; attempt < ATTEMPTS && !anywhere; attempt++) {
      if (fits(definition, path)) {
        break;
      }
      definition = any();
    }
    return of(definition, depth);
  }

  /** The index of the core names one that is not there. */
  private StructureDefinition any() {
    String url = dice.pick(dice.chance(0.5) ? Known.OWN : Known.OF_CORE);
    return Snapshots.definition(url).orElseGet(this::any);
  }

  private static boolean fits(StructureDefinition definition, String path) {
    return definition.getContext().stream()
        .map(StructureDefinition.StructureDefinitionContextComponent::getExpression)
        .anyMatch(
            place ->
                place.equals(path)
                    || place.equals("Element")
                    || (place.equals("DomainResource") && !path.contains(".")));
  }

  private ObjectNode unknown(int depth) {
    StructureDefinition anyExtension = Snapshots.typeDefinition("Extension").orElseThrow();
    ObjectNode extension = withUrl("http://a-vendor.org/extension");
    valueElements(anyExtension).forEach(value -> putValue(extension, value, depth));
    return extension;
  }

  private ObjectNode of(StructureDefinition definition, int depth) {
    ObjectNode extension = withUrl(definition.getUrl());
    List<ElementDefinition> simple =
        valueElements(definition).filter(each -> !each.hasSliceName()).toList();
    if (simple.stream().anyMatch(SampleExtensions::isAllowed)) {
      putValue(extension, simple.get(0), depth);
    } else {
      addParts(extension, "Extension", definition, depth);
    }
    return extension;
  }

  /** Those that the definition names below an element of it. */
  private void addParts(
      ObjectNode extension, String within, StructureDefinition definition, int depth) {
    definition.getSnapshot().getElement().stream()
        .filter(each -> each.getId().equals(within + ".extension:" + each.getSliceName()))
        .filter(each -> dice.chance(each.getMin() > 0 ? 0.95 : 0.5))
        .map(each -> part(each, definition, depth))
        .forEach(part -> extension.withArrayProperty("extension").add(part));
  }

  private ObjectNode part(ElementDefinition slice, StructureDefinition definition, int depth) {
    ObjectNode part = withUrl(slice.getSliceName());
    definition.getSnapshot().getElement().stream()
        .filter(each -> each.getId().startsWith(slice.getId() + ".value"))
        .filter(SampleExtensions::isAllowed)
        .findFirst()
        .ifPresentOrElse(
            value -> putValue(part, value, depth),
            () -> addParts(part, slice.getId(), definition, depth));
    return part;
  }

  /** Only deep within values there may be none. */
  private void putValue(ObjectNode extension, ElementDefinition element, int depth) {
    String type = dice.pick(element.getType()).getCode();
    String name = Snapshots.nameOf(element, type);
    values.of(type, element, depth + 1).ifPresent(value -> extension.set(name, value));
  }

  private static boolean isAllowed(ElementDefinition element) {
    return !"0".equals(element.getMax()) && element.hasType();
  }

  private static ObjectNode withUrl(String url) {
    return JsonNodeFactory.instance.objectNode().put("url", url);
  }

  private static Stream<ElementDefinition> valueElements(StructureDefinition definition) {
    return definition.getSnapshot().getElement().stream()
        .filter(each -> each.getPath().equals("Extension.value[x]"));
  }
}
