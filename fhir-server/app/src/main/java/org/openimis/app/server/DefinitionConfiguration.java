package org.openimis.app.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.time.Clock;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.openimis.mapping.terminology.Registers;
import org.openimis.mapping.terminology.Vocabulary;
import org.openimis.rest.definition.CodeSystemProvider;
import org.openimis.rest.definition.DefinitionProvider;
import org.openimis.rest.definition.PublishedDefinitions;
import org.openimis.rest.read.ReadProvider.Access;
import org.openimis.rest.read.SearchRequests.PageSizes;
import org.openimis.rest.terminology.CodeSystemOperations;
import org.openimis.rest.terminology.ConceptMapOperations;
import org.openimis.rest.terminology.ServedVocabulary;
import org.openimis.rest.terminology.ValueSetOperations;
import org.openimis.store.sql.Database;
import org.openimis.store.terminology.StoredRegisters;
import org.openimis.validation.R4Definitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The definitions of the profiles, and the terminology operations on them and the registers. */
@Configuration(proxyBeanMethods = false)
class DefinitionConfiguration {

  @Bean
  PublishedDefinitions publishedDefinitions(FhirContext fhirContext) {
    return new PublishedDefinitions(fhirContext);
  }

  @Bean
  Registers registers(Database database, DaoRegistry daos) {
    return new StoredRegisters(database, daos);
  }

  /** What reads and searches definitions and works on their codes. */
  record DefinitionProviders(List<Object> all) {}

  @Bean
  DefinitionProviders definitionProviders(
      PublishedDefinitions definitions,
      Registers registers,
      Access access,
      PageSizes pages,
      FhirContext fhirContext,
      Clock clock) {
    IValidationSupport standard = R4Definitions.of(fhirContext);
    Vocabulary vocabulary = new ServedVocabulary(definitions, registers, standard);
    var of = new Served(definitions, access, pages);
    var codeSystems = new CodeSystemProvider(access, definitions, registers, pages);
    var conceptMaps = of.type(ConceptMap.class);
    var valueSets = of.type(ValueSet.class);
    return new DefinitionProviders(
        List.of(
            of.type(CapabilityStatement.class),
            codeSystems,
            conceptMaps,
            of.type(NamingSystem.class),
            of.type(OperationDefinition.class),
            of.type(SearchParameter.class),
            of.type(StructureDefinition.class),
            valueSets,
            new CodeSystemOperations(vocabulary, codeSystems, clock),
            new ConceptMapOperations(vocabulary, conceptMaps),
            new ValueSetOperations(vocabulary, valueSets, clock)));
  }

  private record Served(PublishedDefinitions definitions, Access access, PageSizes pages) {
    <R extends IBaseResource> DefinitionProvider<R> type(Class<R> type) {
      return new DefinitionProvider<>(type, definitions, access.scope(), pages);
    }
  }
}
