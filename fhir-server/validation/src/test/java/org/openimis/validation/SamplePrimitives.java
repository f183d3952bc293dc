package org.openimis.validation;

import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;

/** Values of the primitive types and codes, most of them right. */
final class SamplePrimitives {
  private static final String UUID = "urn:uuid:0190f0d2-0000-7000-8000-000000000001";
  private static final int MOST_CODES = 200;

  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry("boolean", List.of("true", "false")),
          Map.entry("integer", List.of("0", "1", "-3", "7")),
          Map.entry("positiveInt", List.of("1", "2", "0", "3")),
          Map.entry("unsignedInt", List.of("1", "0", "-1")),
          Map.entry("decimal", List.of("1", "2.5", "-1", "0", "0.00001", "12.50")),
          Map.entry("date", List.of("2019-02-11", "2019-02", "2019", "2018-12-31", "2019-02-30")),
          Map.entry(
              "dateTime",
              List.of(
                  "2019-02-11",
                  "2019-02",
                  "2019",
                  "2019-02-11T10:00:00Z",
                  "2018-12-31T23:59:59.123+03:00",
                  "2019-02-11T10:00:00")),
          Map.entry(
              "instant",
              List.of("2019-02-11T10:00:00Z", "2019-02-11T10:00:00.000+03:00", "2019-02-11")),
          Map.entry("time", List.of("10:00:00", "08:30:00", "25:00:00", "10:00")),
          Map.entry("oid", List.of("urn:oid:1.2.3.4", "1.2.3")),
          Map.entry("uuid", List.of(UUID, "x")),
          Map.entry("id", List.of("a1", "a_1")),
          Map.entry("base64Binary", List.of("aGVsbG8=", "AAAA", "a b", "***")),
          Map.entry(
              "code",
              List.of("en", "draft", "text/plain", "USD", "application/pdf", "no such", "x")),
          Map.entry("xhtml", List.of("<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>")));
  private static final List<String> URIS =
      List.of(
          "http://openimis.org/fhir/x",
          "http://openimis.org/fhir/StructureDefinition/openimis-claim",
          "http://hl7.org/fhir/ValueSet/claim-type",
          "http://hl7.org/fhir/Nothing",
          "http://a-vendor.org/Library/1",
          "http://example.org/x|1.0",
          "http://x.y/a b",
          "urn:oid:1.2.3.4",
          UUID,
          "mailto:a@b.org",
          "tel:+255",
          "relative",
          "#x");
  private static final List<String> WORDS =
      List.of("text", "Été\nnext", "a <b>x</b>", " padded", "text/fhirpath", "10500001");

  /** Of systems that the validator knows, that it does not know, and that are none. */
  private static final List<Code> CODES =
      List.of(
          new Code("http://hl7.org/fhir/sid/icd-10", "B54"),
          new Code("http://openimis.org/fhir/CodeSystem/medical-service", "A1"),
          new Code("http://terminology.hl7.org/CodeSystem/claim-type", "institutional"),
          new Code("http://terminology.hl7.org/CodeSystem/claim-type", "x"),
          new Code("http://snomed.info/sct", "1"),
          new Code("http://unitsofmeasure.org", "mg"),
          new Code("http://unitsofmeasure.org", "zz"),
          new Code("urn:ietf:bcp:47", "fr"),
          new Code("urn:ietf:bcp:47", "zz-top"),
          new Code("urn:iso:std:iso:4217", "TZS"),
          new Code("http://loinc.org", "1-1"),
          new Code("urn:iso:std:iso:3166", "TZ"),
          new Code("http://hl7.org/fhir/ValueSet/claim-type", "institutional"),
          new Code("http://a-vendor.org/CodeSystem/x", "y"));

  /** To expand a value set takes long, and it is the same for every seed. */
  private static final Map<String, List<Code>> EXPANSIONS = new ConcurrentHashMap<>();

  private final Dice dice;

  SamplePrimitives(Dice dice) {
    this.dice = dice;
  }

  private record Code(String system, String code) {}

  static boolean isPrimitive(String type) {
    return Character.isLowerCase(type.charAt(0));
  }

  /** A value for an element that may have this type. */
  JsonNode of(String type, ElementDefinition element) {
    String text = text(type, element);
    return switch (type) {
      case "boolean" -> BooleanNode.valueOf(text.equals("true"));
      case "integer", "positiveInt", "unsignedInt", "decimal" ->
          DecimalNode.valueOf(new BigDecimal(text));
      default -> TextNode.valueOf(text);
    };
  }

  private String text(String type, ElementDefinition element) {
    Type fixed = element.hasFixed() ? element.getFixed() : element.getPattern();
    if (fixed != null && fixed.isPrimitive() && fixed.fhirType().equals(type) && dice.chance(0.8)) {
      return fixed.primitiveValue();
    }
    List<Code> codes = type.equals("code") ? boundCodes(element) : List.of();
    return codes.isEmpty() || dice.chance(0.2) ? text(type) : dice.pick(codes).code();
  }

  /** Some text for a type, whatever the element. */
  String text(String type) {
    return switch (type) {
      case "uri", "url", "canonical" -> dice.pick(URIS);
      default -> dice.pick(TEXTS.getOrDefault(type, WORDS));
    };
  }

  /** Mostly of the value set that the element is bound to. */
  ObjectNode coding(ElementDefinition element) {
    List<Code> bound = boundCodes(element);
    Code code = dice.pick(bound.isEmpty() || dice.chance(0.2) ? CODES : bound);
    ObjectNode coding = JsonNodeFactory.instance.objectNode();
    if (dice.chance(0.97)) {
      coding.put("system", code.system());
    }
    if (coding.isEmpty() || dice.chance(0.97)) {
      coding.put("code", code.code());
    }
    if (dice.chance(0.15)) {
      coding.put("display", "Wrong words");
    }
    if (dice.chance(0.05)) {
      coding.put("version", "1");
    }
    if (dice.chance(0.05)) {
      coding.put("userSelected", true);
    }
    return coding;
  }

  private static List<Code> boundCodes(ElementDefinition element) {
    return element.hasBinding() && element.getBinding().hasValueSet()
        ? EXPANSIONS.computeIfAbsent(
            element.getBinding().getValueSet(), SamplePrimitives::expansion)
        : List.of();
  }

  /** In an order of its own: that of an expansion is not promised. */
  private static List<Code> expansion(String url) {
    IBaseResource valueSet = Validators.DEFINITIONS.fetchValueSet(url);
    if (valueSet == null) {
      return List.of();
    }
    ValueSetExpansionOutcome outcome;
    try {
      outcome =
          Validators.DEFINITIONS.expandValueSet(
              new ValidationSupportContext(Validators.DEFINITIONS), null, valueSet);
    } catch (RuntimeException endless) {
      // Such as all units: their elements get codes from the list above.
      return List.of();
    }
    if (outcome == null || !(outcome.getValueSet() instanceof ValueSet expanded)) {
      return List.of();
    }
    return expanded.getExpansion().getContains().stream()
        .filter(each -> each.hasSystem() && each.hasCode())
        .map(each -> new Code(each.getSystem(), each.getCode()))
        .sorted(Comparator.comparing(Code::system).thenComparing(Code::code))
        .limit(MOST_CODES)
        .toList();
  }
}
