package org.openimis.rest.server;

import static java.util.stream.Collectors.toMap;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.jspecify.annotations.Nullable;
import org.openimis.profiles.Canonical;
import org.openimis.profiles.ServedSearchParameters;
import org.openimis.rest.definition.PublishedDefinitions;

/** Says exactly what the server offers; a test sweeps every door and compares. */
final class CapabilityProvider extends ServerCapabilityStatementProvider {
  /** Served from the audit, whose parameters are not HAPI's. */
  private static final Set<String> RECORDS = Set.of("AuditEvent", "Provenance");

  private static final List<String> FORMATS =
      List.of(Constants.CT_FHIR_JSON_NEW, "json", Constants.CT_FHIR_XML_NEW, "xml");

  /** HL7's operation on whatever type. */
  private static final String VALIDATE =
      "http://hl7.org/fhir/OperationDefinition/Resource-validate";

  private static final String SEARCH_PARAMETERS = "http://hl7.org/fhir/SearchParameter/";

  /** What this server promises to be, whatever its address and its data. */
  private static final String PROMISED = "openimis-server";

  private final PublishedDefinitions definitions;

  CapabilityProvider(
      RestfulServer server,
      ISearchParamRegistry searchParameters,
      PublishedDefinitions definitions) {
    super(server, searchParameters, null);
    this.definitions = definitions;
    setPublisher("openIMIS-FHIR");
    setRestResourceRevIncludesEnabled(true);
  }

  @Override
  public IBaseConformance getServerConformance(
      HttpServletRequest http, RequestDetails requestDetails) {
    var statement = (CapabilityStatement) super.getServerConformance(http, requestDetails);
    statement.setId(PROMISED);
    statement.addInstantiates(Canonical.BASE + "/CapabilityStatement/" + PROMISED);
    statement.setName("OpenIMISServer");
    statement.setTitle("openIMIS-FHIR server");
    statement.getFormat().clear();
    FORMATS.forEach(statement::addFormat);
    for (CapabilityStatementRestComponent rest : statement.getRest()) {
      describe(rest);
      define(rest);
      name(rest);
    }
    return statement;
  }

  /** HAPI makes definitions of operations from the code; ours say more. */
  @Override
  public IBaseResource readOperationDefinition(IIdType id, RequestDetails request) {
    return definitions
        .read(OperationDefinition.class, id.getIdPart())
        .map(IBaseResource.class::cast)
        .orElseGet(() -> super.readOperationDefinition(id, request));
  }

  /**
   * Profiles and the definitions of search parameters have their names from the statement that we
   * publish; a test holds what is offered here to what is promised there.
   */
  private void name(CapabilityStatementRestComponent rest) {
    Map<String, CapabilityStatementRestResourceComponent> promised =
        definitions.read(CapabilityStatement.class, PROMISED).stream()
            .flatMap(statement -> statement.getRestFirstRep().getResource().stream())
            .collect(toMap(CapabilityStatementRestResourceComponent::getType, each -> each));
    for (CapabilityStatementRestResourceComponent resource : rest.getResource()) {
      CapabilityStatementRestResourceComponent named = promised.get(resource.getType());
      if (named != null) {
        resource.setSupportedProfile(named.getSupportedProfile());
        named.getSearchParam().forEach(parameter -> name(resource, parameter));
      }
    }
  }

  private static void name(
      CapabilityStatementRestResourceComponent resource,
      CapabilityStatementRestResourceSearchParamComponent named) {
    resource.getSearchParam().stream()
        .filter(offered -> offered.getName().equals(named.getName()))
        .forEach(offered -> offered.setDefinition(named.getDefinition()));
  }

  /** An operation is named by the canonical URL of its definition, where it has one. */
  private void define(CapabilityStatementRestComponent rest) {
    List<OperationDefinition> defined =
        definitions.headings("OperationDefinition").stream()
            .flatMap(heading -> definitions.read(OperationDefinition.class, heading.id()).stream())
            .toList();
    rest.getOperation().forEach(operation -> define(operation, null, defined));
    for (CapabilityStatementRestResourceComponent resource : rest.getResource()) {
      resource.getOperation().forEach(operation -> define(operation, resource.getType(), defined));
    }
  }

  private static void define(
      CapabilityStatementRestResourceOperationComponent operation,
      @Nullable String type,
      List<OperationDefinition> all) {
    if (operation.getName().equals("validate")) {
      operation.setDefinition(VALIDATE);
    }
    all.stream()
        .filter(defined -> defined.getCode().equals(operation.getName()))
        .filter(defined -> type == null ? defined.getSystem() : isOf(defined, type))
        .findFirst()
        .ifPresent(defined -> operation.setDefinition(defined.getUrl()));
  }

  private static boolean isOf(OperationDefinition defined, String type) {
    return defined.getResource().stream().anyMatch(resource -> type.equals(resource.getValue()));
  }

  private static void describe(CapabilityStatementRestComponent rest) {
    rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
    rest.getSecurity()
        .setDescription(
            "OAuth 2.0 bearer tokens with the claims openimis_role, openimis_facility and"
                + " openimis_districts; only this statement is open.")
        .addService()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
        .setCode("OAuth");
    rest.getResource().forEach(CapabilityProvider::describe);
  }

  private static void describe(CapabilityStatementRestResourceComponent resource) {
    if (RECORDS.contains(resource.getType())) {
      resource.setVersioning(ResourceVersionPolicy.NOVERSION);
      resource.getSearchInclude().clear();
      resource.getSearchRevInclude().clear();
      resource.getSearchParam().clear();
      boolean event = resource.getType().equals("AuditEvent");
      resource.addSearchParam().setName(event ? "date" : "recorded").setType(SearchParamType.DATE);
      resource.addSearchParam().setName("agent").setType(SearchParamType.TOKEN);
      resource
          .addSearchParam()
          .setName(event ? "entity" : "target")
          .setType(SearchParamType.REFERENCE);
    } else if (resource.getType().equals("Binary")) { // read one by one, and never changed
      resource.setVersioning(ResourceVersionPolicy.NOVERSION);
      resource.getSearchInclude().clear();
      resource.getSearchRevInclude().clear();
    } else if (ServedSearchParameters.ofDefinitions().containsKey(resource.getType())) {
      describeDefinitions(resource);
    } else {
      resource.setVersioning(ResourceVersionPolicy.VERSIONED);
      resource.getSearchInclude().removeIf(include -> include.getValue().equals("*"));
    }
    resource.setConditionalCreate(false).setConditionalUpdate(false);
  }

  private static void describeDefinitions(CapabilityStatementRestResourceComponent resource) {
    boolean hasVersions =
        resource.getInteraction().stream()
            .anyMatch(interaction -> interaction.getCode() == TypeRestfulInteraction.VREAD);
    resource.setVersioning(
        hasVersions ? ResourceVersionPolicy.VERSIONED : ResourceVersionPolicy.NOVERSION);
    resource.getSearchInclude().clear();
    resource.getSearchRevInclude().clear();
    resource.getSearchParam().clear();
    ServedSearchParameters.ofDefinitions()
        .getOrDefault(resource.getType(), List.of())
        .forEach(
            name ->
                resource
                    .addSearchParam()
                    .setName(name)
                    .setDefinition(SEARCH_PARAMETERS + idOf(name))
                    .setType(typeOf(name)));
  }

  private static String idOf(String parameter) {
    return switch (parameter) {
      case "_id", "_lastUpdated" -> "Resource-" + parameter.substring(1);
      case "value" -> "NamingSystem-value";
      default -> "conformance-" + parameter;
    };
  }

  private static SearchParamType typeOf(String parameter) {
    return switch (parameter) {
      case "_lastUpdated" -> SearchParamType.DATE;
      case "name", "value" -> SearchParamType.STRING;
      case "url" -> SearchParamType.URI;
      default -> SearchParamType.TOKEN;
    };
  }
}
