package org.openimis.rest.server;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.openimis.profiles.Canonical;

/** Says exactly what the server offers; a test sweeps every door and compares. */
final class CapabilityProvider extends ServerCapabilityStatementProvider {
  /** Served from the audit, whose parameters are not HAPI's. */
  private static final Set<String> RECORDS = Set.of("AuditEvent", "Provenance");

  private static final List<String> FORMATS =
      List.of(Constants.CT_FHIR_JSON_NEW, "json", Constants.CT_FHIR_XML_NEW, "xml");

  CapabilityProvider(RestfulServer server, ISearchParamRegistry searchParameters) {
    super(server, searchParameters, null);
    setPublisher("openIMIS-FHIR");
    setRestResourceRevIncludesEnabled(true);
  }

  @Override
  public IBaseConformance getServerConformance(
      HttpServletRequest http, RequestDetails requestDetails) {
    var statement = (CapabilityStatement) super.getServerConformance(http, requestDetails);
    statement.setId("openimis-server");
    statement.setUrl(Canonical.BASE + "/CapabilityStatement/openimis-server");
    statement.setName("OpenIMISServer");
    statement.setTitle("openIMIS-FHIR server");
    statement.getFormat().clear();
    FORMATS.forEach(statement::addFormat);
    for (CapabilityStatementRestComponent rest : statement.getRest()) {
      describe(rest);
    }
    return statement;
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
    } else if (resource.getType().equals("OperationDefinition")) {
      resource.setVersioning(ResourceVersionPolicy.NOVERSION);
      resource.getSearchParam().clear();
      resource.getSearchInclude().clear();
      resource.getSearchRevInclude().clear();
    } else {
      resource.setVersioning(ResourceVersionPolicy.VERSIONED);
      resource.getSearchInclude().removeIf(include -> include.getValue().equals("*"));
    }
    resource.setConditionalCreate(false).setConditionalUpdate(false);
  }
}
