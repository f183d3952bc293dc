package org.openimis.mapping.terminology;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.jspecify.annotations.Nullable;

/** A code system made ready to be asked: its concepts by code, in their order. */
public final class CodeList {
  private final Heading heading;
  private final @Nullable String language;
  private final boolean ignoresCase;
  private final boolean hasContent;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();

  private CodeList(CodeSystem system) {
    this.heading = heading(system);
    this.language = system.getLanguage();
    this.ignoresCase = system.hasCaseSensitive() && !system.getCaseSensitive();
    this.hasContent = system.getContent() != CodeSystemContentMode.NOTPRESENT;
    system.getConcept().forEach(concept -> add(concept, null));
  }

  public static CodeList of(CodeSystem system) {
    return new CodeList(system);
  }

  private static Heading heading(CodeSystem system) {
    Instant stored =
        system.getMeta().hasLastUpdated() ? system.getMeta().getLastUpdated().toInstant() : null;
    return new Heading(
        "CodeSystem",
        system.getIdElement().hasIdPart() ? system.getIdElement().getIdPart() : "",
        system.getUrl(),
        system.getVersion(),
        system.getName(),
        system.hasStatus() ? system.getStatus().toCode() : null,
        List.of(),
        stored);
  }

  private void add(ConceptDefinitionComponent defined, @Nullable String parent) {
    if (defined.hasCode()) {
      concepts.putIfAbsent(defined.getCode(), Concept.of(defined, parent));
      defined.getConcept().forEach(child -> add(child, defined.getCode()));
    }
  }

  public Heading heading() {
    return heading;
  }

  String url() {
    return heading.url() == null ? "" : heading.url();
  }

  @Nullable String version() {
    return heading.version();
  }

  /** The language in which the displays are written; null when the system does not say. */
  @Nullable String language() {
    return language;
  }

  /** Whether the system lists its codes at all. */
  public boolean hasContent() {
    return hasContent;
  }

  public Collection<Concept> concepts() {
    return concepts.values();
  }

  public Optional<Concept> find(String code) {
    Concept found = concepts.get(code);
    if (found == null && ignoresCase) {
      return concepts.values().stream()
          .filter(concept -> concept.code().equalsIgnoreCase(code))
          .findFirst();
    }
    return Optional.ofNullable(found);
  }

  /** Whether a concept stands somewhere below another one. */
  boolean isBelow(Concept concept, String ancestor) {
    String at = concept.parent();
    for (int steps = 0; at != null && steps < concepts.size(); steps++) {
      if (at.equals(ancestor)) {
        return true;
      }
      Concept next = concepts.get(at);
      at = next == null ? null : next.parent();
    }
    return false;
  }
}
