package org.openimis.validation;

import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Takes out of definitions what is for readers only. A server keeps hundreds of them, twice, since
 * HAPI's validator makes R5 of each; narrative, mappings and comments are most of their weight.
 */
final class Slim {
  private Slim() {}

  static <R extends DomainResource> R slim(R definition) {
    definition.setText(null);
    if (definition instanceof StructureDefinition structure && structure.hasSnapshot()) {
      structure.setDifferential(null);
      structure.setMapping(null);
      structure.getSnapshot().getElement().forEach(Slim::slim);
    }
    return definition;
  }

  private static void slim(ElementDefinition element) {
    element.setMapping(null);
    element.setExample(null);
    element.setAlias(null);
    element.setCode(null);
    element.setShort(null);
    element.setDefinition(null);
    element.setComment(null);
    element.setRequirements(null);
    element.setMeaningWhenMissing(null);
    element.setIsModifierReason(null);
  }
}
