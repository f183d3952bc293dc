package org.openimis.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Makes wrong and unusual resources of good ones. Where to change what is read from the
 * StructureDefinition: what it demands is left out, what it limits is repeated, its codes,
 * references, dates, numbers and texts get values that are on the edge or beyond, and to a third of
 * the copies is added what is allowed. Nothing here knows how the quick check works.
 */
final class Mutants {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> CODES =
      List.of("no-such-code", "active", "1", " spaced ", "two  blanks", "fr", "USD", "xx<b>");
  private static final List<String> URIS =
      List.of(
          "http://openimis.org/fhir/CodeSystem/rejection-reason",
          "http://terminology.hl7.org/CodeSystem/claim-type",
          "http://hl7.org/fhir/sid/icd-10",
          "http://nobody.example/codes",
          "relative/system",
          "urn:oid:1.2.3",
          "urn:uuid:not-a-uuid",
          "urn:uuid:0190f0d2-0000-7000-8000-000000000001",
          "urn:ietf:rfc:3986",
          "uuid:1",
          "with blank",
          "#here");
  private static final List<String> REFERENCES =
      List.of(
          "Patient/1",
          "Organization/1/_history/2",
          "Medication/abc",
          "https://x.y/",
          "https://other.example/fhir/Patient/1",
          "Patient//1",
          "/1",
          "/",
          "#gone",
          "urn:uuid:0190f0d2-0000-7000-8000-000000000001",
          "Patient?identifier=1",
          "Nothing/1",
          "Patient/has blank");
  private static final List<String> DATES =
      List.of(
          "2019",
          "2019-02",
          "2019-02-28",
          "2019-02-30",
          "1850-01-01",
          "2500-01-01",
          "2019-02-28T10:00:00+03:00",
          "2030-12-31");
  private static final List<String> TEXTS =
      List.of(
          " leading",
          "trailing ",
          "with <b>tags</b>",
          "right\u202Eleft",
          "line\nbreak",
          "tab\tbed",
          "été",
          "a".repeat(11_000));
  private static final List<String> NUMBERS =
      List.of("-1", "0", "1", "0.001", "99999999999", "1e3", "3.14159265358979", "-0.5");

  private final StructureDefinition profile;
  private final ObjectNode good;
  private final Random random;
  private final Additions additions;

  Mutants(StructureDefinition profile, String goodJson, Random random) {
    this.profile = profile;
    this.random = random;
    this.additions = new Additions(profile, random);
    try {
      this.good = (ObjectNode) JSON.readTree(goodJson);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * A changed copy.
   *
   * @param operator what was done, and where
   */
  record Mutant(String operator, String json) {}

  /** One mutant; a change may turn out to be harmless. */
  Mutant next() {
    ObjectNode copy = good.deepCopy();
    List<Place> places = Place.allOf(copy);
    Place place = places.get(random.nextInt(places.size()));
    return new Mutant(change(copy, place), copy.toString());
  }

  private String change(ObjectNode root, Place place) {
    if (random.nextInt(3) == 0) {
      return additions.addTo(root);
    }
    String at = place.path();
    switch (random.nextInt(12)) {
      case 0:
        place.holder().remove(place.name());
        return "left out " + at;
      case 1:
        return repeat(place);
      case 2:
        root.set("text", narrative());
        return "narrative";
      case 3:
        return extend(place);
      case 4:
        return contain(root);
      case 5:
        place.holder().put("id", "x1");
        return "id beside " + at;
      case 6:
        return absentBut(place);
      case 7:
        return invert(root);
      default:
        return revalue(place);
    }
  }

  private String repeat(Place place) {
    if (place.value() instanceof ArrayNode list && !list.isEmpty()) {
      list.add(list.get(0).deepCopy());
      return "repeated " + place.path();
    }
    return revalue(place);
  }

  /** Swaps the ends of the first period. */
  private String invert(ObjectNode root) {
    for (Place place : Place.allOf(root)) {
      if (place.value() instanceof ObjectNode period && period.has("start") && period.has("end")) {
        JsonNode start = period.get("start");
        period.set("start", NODES.textNode("2031-01-01"));
        period.set("end", start);
        return "inverted " + place.path();
      }
    }
    root.put("language", pick(List.of("en", "fr", "sw", "xx-nothing")));
    return "language";
  }

  private String extend(Place place) {
    ObjectNode target = place.value() instanceof ObjectNode object ? object : place.holder();
    ObjectNode extension = NODES.objectNode();
    switch (random.nextInt(6)) {
      case 0 -> extension.put("url", "http://a-vendor.org/extension").put("valueString", "x");
      case 1 -> extension.put("url", "http://openimis.org/fhir/StructureDefinition/scheme");
      case 2 ->
          extension
              .put("url", "http://openimis.org/fhir/StructureDefinition/scheme")
              .put("valueCode", "demo");
      case 3 ->
          extension
              .put("url", "http://openimis.org/fhir/StructureDefinition/scheme")
              .put("valueBoolean", true);
      case 4 -> extension.put("url", "http://hl7.org/fhir/StructureDefinition/no-such");
      default -> extension.put("url", "relative").put("valueString", "x");
    }
    boolean modifier = random.nextInt(6) == 0;
    String name = modifier ? "modifierExtension" : "extension";
    if (target.get(name) instanceof ArrayNode list) {
      list.add(extension);
    } else {
      target.putArray(name).add(extension);
    }
    return name + " " + extension.get("url") + " at " + place.path();
  }

  private String contain(ObjectNode root) {
    ObjectNode contained = NODES.objectNode().put("resourceType", "Patient").put("id", "p1");
    contained.put("gender", pick(List.of("female", "no-such-gender")));
    root.putArray("contained").add(contained);
    return "contained";
  }

  /** Nothing but an extension instead of a value. */
  private String absentBut(Place place) {
    if (!place.value().isValueNode()) {
      place.holder().set(place.name(), place.value().isArray() ? list() : NODES.objectNode());
      return "emptied " + place.path();
    }
    place.holder().remove(place.name());
    ObjectNode absent = NODES.objectNode();
    absent
        .putArray("extension")
        .addObject()
        .put("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
        .put("valueCode", pick(List.of("unknown", "no-such-reason")));
    place.holder().set("_" + place.name(), absent);
    return "absent " + place.path();
  }

  private static ArrayNode list() {
    ArrayNode list = NODES.arrayNode();
    list.addObject();
    return list;
  }

  private String revalue(Place place) {
    JsonNode value = place.value();
    String name = place.name();
    if (value.isObject() || (value.isArray() && !value.isEmpty() && value.get(0).isObject())) {
      place.holder().remove(name);
      return "left out " + place.path();
    }
    String text;
    if (value.isNumber()) {
      text = pick(NUMBERS);
      place.holder().set(name, NODES.numberNode(new java.math.BigDecimal(text)));
    } else if (value.isBoolean()) {
      text = String.valueOf(!value.asBoolean());
      place.holder().put(name, !value.asBoolean());
    } else {
      text = pick(valuesFor(place.path()));
      place
          .holder()
          .set(name, value.isArray() ? NODES.arrayNode().add(text) : NODES.textNode(text));
    }
    return place.path() + " = " + text.substring(0, Math.min(40, text.length()));
  }

  /** By the type that the definition gives to the element. */
  private List<String> valuesFor(String path) {
    Set<String> types =
        profile.getSnapshot().getElement().stream()
            .filter(element -> element.getPath().equals(path))
            .flatMap(element -> element.getType().stream())
            .map(ElementDefinition.TypeRefComponent::getCode)
            .collect(Collectors.toSet());
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (name.equals("reference")) {
      return REFERENCES;
    } else if (name.equals("system") || name.equals("url") || types.contains("uri")) {
      return URIS;
    } else if (types.contains("date") || types.contains("dateTime") || isDate(name)) {
      return DATES;
    } else if (types.contains("code") || name.equals("code") || name.equals("currency")) {
      return CODES;
    }
    return random.nextBoolean() ? TEXTS : CODES;
  }

  private static boolean isDate(String name) {
    return Set.of("start", "end", "valueDate", "valueDateTime", "created").contains(name);
  }

  private static ObjectNode narrative() {
    return NODES
        .objectNode()
        .put("status", "generated")
        .put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Text</p></div>");
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
