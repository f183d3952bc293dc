package org.openimis.mapping;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.openimis.profiles.DefinitionResources;

/** Which codes the profiles define. */
public final class CodeSystemOf {
  private static final List<CodeSystem> SYSTEMS =
      DefinitionResources.ofType("CodeSystem").stream()
          .map(
              definition ->
                  FhirContext.forR4Cached()
                      .newJsonParser()
                      .parseResource(CodeSystem.class, definition.json()))
          .toList();

  private CodeSystemOf() {}

  /** The codes of the system with that address. */
  public static Set<String> codes(String url) {
    CodeSystem system =
        SYSTEMS.stream().filter(each -> url.equals(each.getUrl())).findFirst().orElseThrow();
    return Set.copyOf(
        system.getConcept().stream().map(ConceptDefinitionComponent::getCode).toList());
  }
}
