package org.openimis.mapping.terminology;

import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceDesignationComponent;
import org.jspecify.annotations.Nullable;

/**
 * One more name of a concept.
 *
 * @param use what the name is for; null for a name to be shown
 */
public record Designation(@Nullable String language, @Nullable Coding use, String value) {
  private static final String DISPLAY = "display";

  static Designation of(ConceptDefinitionDesignationComponent defined) {
    return new Designation(
        defined.getLanguage(), defined.hasUse() ? defined.getUse() : null, defined.getValue());
  }

  static Designation of(ConceptReferenceDesignationComponent defined) {
    return new Designation(
        defined.getLanguage(), defined.hasUse() ? defined.getUse() : null, defined.getValue());
  }

  /** Whether the concept may be shown under this name. */
  boolean isDisplay() {
    return use == null || DISPLAY.equals(use.getCode());
  }
}
