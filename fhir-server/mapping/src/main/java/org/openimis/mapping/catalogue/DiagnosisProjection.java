package org.openimis.mapping.catalogue;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;

/** The CodeSystem of a scheme's diagnoses as rows; items and services come from elsewhere. */
public final class DiagnosisProjection {
  private static final Set<String> OTHERS =
      Set.of(CodeSystems.MEDICAL_ITEM, CodeSystems.MEDICAL_SERVICE);

  public static List<DiagnosisRow> rows(CodeSystem system) {
    String scheme = Stamp.schemeOf(system);
    if (scheme == null || OTHERS.contains(system.getUrl())) {
      return List.of();
    }
    return system.getConcept().stream()
        .filter(ConceptDefinitionComponent::hasCode)
        .map(
            concept ->
                new DiagnosisRow(
                    scheme,
                    system.getUrl(),
                    concept.getCode(),
                    concept.hasDisplay() ? concept.getDisplay() : concept.getCode(),
                    Deprecation.lastDay(concept)))
        .toList();
  }

  private DiagnosisProjection() {}
}
