package org.openimis.rest.read;

import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.IncludeParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.access.Callers;
import org.openimis.rest.access.ScopePolicy;
import org.openimis.rest.access.SearchScope;
import org.openimis.rest.read.SearchRequests.Shape;

/** Read, search and history of one type of resource. */
public class ReadProvider<R extends IBaseResource> implements IResourceProvider {
  private final Class<R> type;
  private final Access access;

  /** What reading any type takes. */
  public record Access(
      DaoRegistry daos, SearchRequests searches, SearchScope scope, ScopePolicy policy) {}

  public ReadProvider(Class<R> type, Access access) {
    this.type = type;
    this.access = access;
  }

  @Override
  public Class<R> getResourceType() {
    return type;
  }

  protected IFhirResourceDao<R> dao() {
    return access.daos().getResourceDao(type);
  }

  @Read(version = true)
  @Description("The resource with this id, in its current or an earlier version")
  public R read(@IdParam IdType id, RequestDetails request) {
    Caller caller = Callers.required(request);
    if (id.hasVersionIdPart()) {
      refuseHistory(caller);
    }
    return dao().read(id, request);
  }

  @Search(allowUnknownParams = true)
  @Description("Resources that match the declared search parameters, page by page")
  public IBundleProvider search(
      @IncludeParam @Nullable Set<Include> includes,
      @IncludeParam(reverse = true) @Nullable Set<Include> revIncludes,
      @Sort @Nullable SortSpec sort,
      RequestDetails request) {
    Caller caller = Callers.required(request);
    RuntimeResourceDefinition definition = definition();
    String name = definition.getName();
    var shape = new Shape(orNone(includes), orNone(revIncludes), sort);
    SearchParameterMap search = access.searches().read(request, definition, shape);
    access.scope().check(caller, name, request.getParameters());
    access.scope().narrow(caller, name, search);
    var run = new SearchRun(dao(), search, request);
    return access.policy().mustLookAtEach(caller, name)
        ? new VisiblePages(access.policy()).page(run, caller, search.getOffset(), search.getCount())
        : run.page();
  }

  private static Set<Include> orNone(@Nullable Set<Include> includes) {
    return includes == null ? Set.of() : includes;
  }

  @History
  @Description("All versions of the resource with this id")
  public IBundleProvider history(@IdParam IdType id, RequestDetails request) {
    refuseHistory(Callers.required(request));
    dao().read(id, request); // who may not see it now, learns nothing of its past
    return dao().history(id, null, null, null, request);
  }

  private void refuseHistory(Caller caller) {
    String name = definition().getName();
    if (!access.policy().mayReadHistory(caller, name)) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "", name + "/_history");
    }
  }

  private RuntimeResourceDefinition definition() {
    return dao().getContext().getResourceDefinition(type);
  }
}
