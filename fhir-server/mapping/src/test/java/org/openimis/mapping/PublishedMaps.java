package org.openimis.mapping;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.openimis.profiles.DefinitionResources;

/** The concept maps that the profiles publish; the server has to do what they say. */
public final class PublishedMaps {
  private PublishedMaps() {}

  /** The codes to which a map leads from a code. */
  public static List<String> targets(String mapId, String code) {
    String json =
        DefinitionResources.ofType("ConceptMap").stream()
            .filter(definition -> definition.id().equals(mapId))
            .findFirst()
            .orElseThrow()
            .json();
    return FhirContext.forR4Cached()
        .newJsonParser()
        .parseResource(ConceptMap.class, json)
        .getGroupFirstRep()
        .getElement()
        .stream()
        .filter(element -> element.getCode().equals(code))
        .flatMap(element -> element.getTarget().stream())
        .map(TargetElementComponent::getCode)
        .toList();
  }
}
