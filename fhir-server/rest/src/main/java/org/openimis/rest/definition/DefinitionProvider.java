package org.openimis.rest.definition;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.access.Callers;
import org.openimis.rest.access.SearchScope;
import org.openimis.rest.read.SearchRequests.PageSizes;

/** Read and search of one type of definition; they come with the program and have one version. */
public final class DefinitionProvider<R extends IBaseResource> implements IResourceProvider {
  private final Class<R> type;
  private final String name;
  private final PublishedDefinitions definitions;
  private final SearchScope scope;
  private final PageSizes pages;

  public DefinitionProvider(
      Class<R> type, PublishedDefinitions definitions, SearchScope scope, PageSizes pages) {
    this.type = type;
    this.name = type.getSimpleName();
    this.definitions = definitions;
    this.scope = scope;
    this.pages = pages;
  }

  @Override
  public Class<R> getResourceType() {
    return type;
  }

  @Read
  @Description("The definition with this id")
  public R read(@IdParam IdType id, RequestDetails request) {
    Callers.required(request);
    return definitions
        .read(type, id.getIdPart())
        .orElseThrow(
            () -> new RequestRefused(ProblemCode.NOT_FOUND, "", name + "/" + id.getIdPart()));
  }

  @Search(allowUnknownParams = true)
  @Description("Definitions that match the declared search parameters, page by page")
  public IBundleProvider search(RequestDetails request) {
    scope.check(Callers.required(request), name, request.getParameters());
    return new DefinitionQuery(name, request, pages)
        .page(definitions.headings(name), heading -> definitions.read(type, heading.id()));
  }
}
