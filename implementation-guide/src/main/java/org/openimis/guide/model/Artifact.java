package org.openimis.guide.model;

import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One compiled resource.
 *
 * @param json as it was compiled, with its layout
 * @param header what its source says, where the JSON has no place for it
 */
public record Artifact(
    String type, String id, JsonNode resource, String json, Optional<FshHeaders.Header> header) {
  /** The id of every example starts so, and that of no definition. */
  private static final String EXAMPLE = "example-";

  /** What the guide tells apart. */
  public enum Kind {
    PROFILE,
    EXTENSION,
    LOGICAL_MODEL,
    CODE_SYSTEM,
    VALUE_SET,
    CONCEPT_MAP,
    NAMING_SYSTEM,
    SEARCH_PARAMETER,
    OPERATION,
    CAPABILITY_STATEMENT,
    OTHER_DEFINITION,
    EXAMPLE
  }

  public Kind kind() {
    if (id.startsWith(EXAMPLE)) {
      return Kind.EXAMPLE;
    }
    return switch (type) {
      case "StructureDefinition" -> structureKind();
      case "CodeSystem" -> Kind.CODE_SYSTEM;
      case "ValueSet" -> Kind.VALUE_SET;
      case "ConceptMap" -> Kind.CONCEPT_MAP;
      case "NamingSystem" -> Kind.NAMING_SYSTEM;
      case "SearchParameter" -> Kind.SEARCH_PARAMETER;
      case "OperationDefinition" -> Kind.OPERATION;
      case "CapabilityStatement" -> Kind.CAPABILITY_STATEMENT;
      default -> Kind.OTHER_DEFINITION;
    };
  }

  private Kind structureKind() {
    if (text(resource, "kind").equals("logical")) {
      return Kind.LOGICAL_MODEL;
    }
    return text(resource, "type").equals("Extension") ? Kind.EXTENSION : Kind.PROFILE;
  }

  /** The name of its files: {@code StructureDefinition-openimis-claim}. */
  public String file() {
    return type + "-" + id;
  }

  public String page() {
    return file() + ".html";
  }

  public String jsonFile() {
    return file() + ".json";
  }

  /** The page of an example shows its JSON already. */
  public boolean hasJsonPage() {
    return kind() != Kind.EXAMPLE && kind() != Kind.OTHER_DEFINITION;
  }

  public String jsonPage() {
    return file() + ".json.html";
  }

  public String definitionsPage() {
    return file() + "-definitions.html";
  }

  public String reference() {
    return type + "/" + id;
  }

  /** By which URL others name it: its canonical one, or the system of identifiers that it names. */
  public String url() {
    return type.equals("NamingSystem")
        ? Json.list(resource, "uniqueId")
            .filter(each -> text(each, "type").equals("uri"))
            .map(each -> text(each, "value"))
            .findFirst()
            .orElse("")
        : text(resource, "url");
  }

  public String title() {
    String told = header.map(FshHeaders.Header::title).orElse("");
    if (!told.isEmpty()) {
      return told;
    }
    String title = text(resource, "title");
    if (!title.isEmpty()) {
      return title;
    }
    String name = resource.path("name").isTextual() ? text(resource, "name") : "";
    return name.isEmpty() ? id : name;
  }

  public String description() {
    String told = header.map(FshHeaders.Header::description).orElse("");
    return told.isEmpty() && resource.path("description").isTextual()
        ? text(resource, "description")
        : told;
  }

  /** The profiles that it says it keeps to. */
  public List<String> profiles() {
    return Json.texts(resource.path("meta"), "profile");
  }
}
