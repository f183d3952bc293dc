package org.openimis.rest.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.CreateMethodBinding;
import ca.uhn.fhir.rest.server.method.HistoryMethodBinding;
import ca.uhn.fhir.rest.server.method.UpdateMethodBinding;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.definition.PublishedDefinitions;

/** HAPI's plain server with our providers and interceptors, and nothing else. */
public final class FhirServer extends RestfulServer {
  private static final long serialVersionUID = 1L;

  private final transient ISearchParamRegistry searchParameters;
  private final transient PublishedDefinitions definitions;
  private final transient List<Object> providers;
  private final transient List<Object> interceptors;
  private final @Nullable String baseUrl;

  /**
   * A server that is not yet started.
   *
   * @param definitions what its operations are, among others
   * @param baseUrl what links begin with when the server stands behind a proxy; null for what the
   *     request says
   */
  public FhirServer(
      FhirContext fhirContext,
      ISearchParamRegistry searchParameters,
      PublishedDefinitions definitions,
      List<Object> providers,
      List<Object> interceptors,
      @Nullable String baseUrl) {
    super(fhirContext);
    this.searchParameters = searchParameters;
    this.definitions = definitions;
    this.providers = providers;
    this.interceptors = interceptors;
    this.baseUrl = baseUrl;
  }

  @Override
  protected void initialize() {
    setServerName("openIMIS-FHIR");
    String version = getClass().getPackage().getImplementationVersion();
    setServerVersion(version == null ? "unreleased" : version);
    setImplementationDescription("Health insurance and social protection, FHIR-native");
    setDefaultResponseEncoding(EncodingEnum.JSON);
    setDefaultPrettyPrint(false);
    setServerAddressStrategy(
        baseUrl == null
            ? new IncomingRequestAddressStrategy()
            : new HardcodedServerAddressStrategy(baseUrl));
    setServerConformanceProvider(new CapabilityProvider(this, searchParameters, definitions));
    registerProviders(providers);
    interceptors.forEach(this::registerInterceptor);
  }

  /** HAPI answers a history whatever the method is, and finds its way around odd addresses. */
  @Override
  public BaseMethodBinding determineResourceMethod(RequestDetails request, String path) {
    RequestTypeEnum method = request.getRequestType();
    if (path.isEmpty() && method != RequestTypeEnum.POST && method != RequestTypeEnum.OPTIONS) {
      throw notAllowed(request);
    }
    BaseMethodBinding found = super.determineResourceMethod(request, path);
    boolean hasId = request.getId() != null;
    boolean isOdd =
        found instanceof HistoryMethodBinding
            ? method != RequestTypeEnum.GET && method != RequestTypeEnum.HEAD
            : found instanceof CreateMethodBinding
                ? hasId
                : found instanceof UpdateMethodBinding && (!hasId || path.contains("/_history"));
    if (isOdd) {
      throw notAllowed(request);
    }
    return found;
  }

  /** What no provider offers: another operation is not there, another method not allowed. */
  @Override
  protected void throwUnknownFhirOperationException(
      RequestDetails request, String path, RequestTypeEnum method) {
    String operation = request.getOperation();
    if (operation != null && operation.startsWith("$") && !isOffered(operation, request)) {
      throw new RequestRefused(ProblemCode.NOT_FOUND, "", operation);
    }
    throw notAllowed(request);
  }

  /** Whether an operation of this name is there for the type of the address, or for the server. */
  private boolean isOffered(String operation, RequestDetails request) {
    String type = request.getResourceName() == null ? "" : request.getResourceName();
    return providers.stream().anyMatch(provider -> offers(provider, operation, type));
  }

  private boolean offers(Object provider, String operation, String type) {
    String ofProvider =
        provider instanceof IResourceProvider typed
            ? getFhirContext().getResourceType(typed.getResourceType())
            : "";
    return Arrays.stream(provider.getClass().getMethods())
        .map(method -> method.getAnnotation(Operation.class))
        .filter(offered -> offered != null && offered.name().equals(operation))
        .map(offered -> offered.typeName().isEmpty() ? ofProvider : offered.typeName())
        .anyMatch(type::equals);
  }

  private static RequestRefused notAllowed(RequestDetails request) {
    return new RequestRefused(ProblemCode.METHOD_NOT_ALLOWED, "", request.getRequestType());
  }

  /** HAPI's "powered by" tells attackers what to try. */
  @Override
  protected @Nullable String createPoweredByHeader() {
    return null;
  }
}
