package org.openimis.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;

/** The definitions of the jar, read by a parser that forgives nothing. */
final class Definitions {
  static final FhirContext R4 = FhirContext.forR4Cached();
  private static final IParser PARSER =
      R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());

  private Definitions() {}

  static List<MetadataResource> all() {
    return DefinitionResources.all().stream().map(Definitions::parse).toList();
  }

  static List<CodeSystem> codeSystems() {
    return all().stream().filter(CodeSystem.class::isInstance).map(CodeSystem.class::cast).toList();
  }

  static List<SearchParameter> searchParameters() {
    return all().stream()
        .filter(SearchParameter.class::isInstance)
        .map(SearchParameter.class::cast)
        .toList();
  }

  static CodeSystem codeSystem(String url) {
    return codeSystems().stream()
        .filter(system -> system.getUrl().equals(url))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No code system is called " + url));
  }

  static Set<String> codes(CodeSystem system) {
    return system.getConcept().stream()
        .map(ConceptDefinitionComponent::getCode)
        .collect(Collectors.toSet());
  }

  private static MetadataResource parse(DefinitionResources.Definition definition) {
    return (MetadataResource) PARSER.parseResource(definition.json());
  }
}
