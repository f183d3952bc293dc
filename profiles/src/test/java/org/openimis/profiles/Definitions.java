package org.openimis.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.ValueSet;

/** The definitions of the jar, read by a parser that forgives nothing. */
final class Definitions {
  static final FhirContext R4 = FhirContext.forR4Cached();

  /** What is defined here under a URL; the other resources are examples and naming systems. */
  private static final Set<String> TYPES =
      Set.of(
          "CapabilityStatement",
          "CodeSystem",
          "ConceptMap",
          "OperationDefinition",
          "SearchParameter",
          "StructureDefinition",
          "ValueSet");

  private static final IParser PARSER =
      R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
  private static final List<MetadataResource> ALL =
      DefinitionResources.all().stream()
          .filter(each -> TYPES.contains(each.resourceType()))
          .map(each -> (MetadataResource) parse(each))
          .toList();

  private Definitions() {}

  static List<MetadataResource> all() {
    return ALL;
  }

  static List<CodeSystem> codeSystems() {
    return all(CodeSystem.class);
  }

  static List<ValueSet> valueSets() {
    return all(ValueSet.class);
  }

  static List<ConceptMap> conceptMaps() {
    return all(ConceptMap.class);
  }

  static List<SearchParameter> searchParameters() {
    return all(SearchParameter.class);
  }

  static List<NamingSystem> namingSystems() {
    return DefinitionResources.ofType("NamingSystem").stream()
        .map(each -> (NamingSystem) parse(each))
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

  private static <T extends MetadataResource> List<T> all(Class<T> type) {
    return ALL.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static Resource parse(DefinitionResources.Definition definition) {
    return (Resource) PARSER.parseResource(definition.json());
  }
}
