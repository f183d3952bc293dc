package org.openimis.rest.read;

import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.RawParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.access.Callers;
import org.openimis.rest.access.ScopePolicy;
import org.openimis.rest.access.SearchScope;

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
      @RawParam @Nullable Map<String, List<String>> parameters, RequestDetails request) {
    Caller caller = Callers.required(request);
    RuntimeResourceDefinition definition = definition();
    access.scope().check(caller, definition.getName(), names(request), sorts(request));
    SearchParameterMap search = access.searches().read(request, definition);
    access.scope().narrow(caller, definition.getName(), search);
    return dao().search(search, request);
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

  private static Set<String> names(RequestDetails request) {
    return request.getParameters().keySet().stream()
        .map(name -> name.contains(":") && !name.contains(".") ? beforeColon(name) : name)
        .collect(Collectors.toSet());
  }

  private static String beforeColon(String name) {
    return name.substring(0, name.indexOf(':'));
  }

  private static Set<String> sorts(RequestDetails request) {
    String[] sorts = request.getParameters().get("_sort");
    return sorts == null ? Set.of() : Arrays.stream(sorts).collect(Collectors.toSet());
  }
}
