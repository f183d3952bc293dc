package org.openimis.rest.definition;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.openimis.mapping.terminology.CanonicalUrl;
import org.openimis.mapping.terminology.Heading;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.DefinitionResources.Definition;
import org.openimis.profiles.ServedSearchParameters;

/** The definitions of the profiles jar that the server serves; each is parsed when asked for. */
public final class PublishedDefinitions {
  private final FhirContext fhirContext;
  private final Map<String, Map<String, Definition>> byTypeAndId = new HashMap<>();
  private final Map<String, List<Heading>> headings = new HashMap<>();

  public PublishedDefinitions(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
    for (Definition definition : DefinitionResources.all()) {
      String type = definition.resourceType();
      if (ServedSearchParameters.ofDefinitions().containsKey(type)) {
        byTypeAndId
            .computeIfAbsent(type, first -> new LinkedHashMap<>())
            .put(definition.id(), definition);
        headings
            .computeIfAbsent(type, first -> new ArrayList<>())
            .add(HeadingReader.read(definition));
      }
    }
  }

  /** What there is of a type, by id. */
  public List<Heading> headings(String type) {
    return List.copyOf(headings.getOrDefault(type, List.of()));
  }

  public <R extends IBaseResource> Optional<R> read(Class<R> type, String id) {
    String name = fhirContext.getResourceType(type);
    return Optional.ofNullable(byTypeAndId.getOrDefault(name, Map.of()).get(id))
        .map(found -> fhirContext.newJsonParser().parseResource(type, found.json()));
  }

  public <R extends IBaseResource> Optional<R> named(Class<R> type, CanonicalUrl name) {
    return headings(fhirContext.getResourceType(type)).stream()
        .filter(heading -> name.url().equals(heading.url()) && name.means(heading.version()))
        .findFirst()
        .flatMap(heading -> read(type, heading.id()));
  }
}
