package org.openimis.guide.model;

import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;

/** What concepts are called in French, and how HL7's extension translates a definition. */
public final class French {
  private static final String LANGUAGE = "fr";
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  private French() {}

  /** The French designation of a concept; empty where it has none. */
  public static String display(JsonNode concept) {
    return list(concept, "designation")
        .filter(each -> text(each, "language").equals(LANGUAGE))
        .map(each -> text(each, "value"))
        .findFirst()
        .orElse("");
  }

  public static String definition(JsonNode concept) {
    return list(concept.path("_definition"), "extension")
        .filter(each -> text(each, "url").equals(TRANSLATION))
        .filter(each -> part(each, "lang", "valueCode").equals(LANGUAGE))
        .map(each -> part(each, "content", "valueString"))
        .findFirst()
        .orElse("");
  }

  private static String part(JsonNode extension, String url, String field) {
    return list(extension, "extension")
        .filter(each -> text(each, "url").equals(url))
        .map(each -> text(each, field))
        .findFirst()
        .orElse("");
  }
}
