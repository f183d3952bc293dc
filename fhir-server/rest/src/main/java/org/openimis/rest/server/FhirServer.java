package org.openimis.rest.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HAPI's plain server with our providers and interceptors, and nothing else. */
public final class FhirServer extends RestfulServer {
  private static final long serialVersionUID = 1L;

  private final transient ISearchParamRegistry searchParameters;
  private final transient List<Object> providers;
  private final transient List<Object> interceptors;
  private final @Nullable String baseUrl;

  /**
   * A server that is not yet started.
   *
   * @param baseUrl what links begin with when the server stands behind a proxy; null for what the
   *     request says
   */
  public FhirServer(
      FhirContext fhirContext,
      ISearchParamRegistry searchParameters,
      List<Object> providers,
      List<Object> interceptors,
      @Nullable String baseUrl) {
    super(fhirContext);
    this.searchParameters = searchParameters;
    this.providers = providers;
    this.interceptors = interceptors;
    this.baseUrl = baseUrl;
  }

  @Override
  protected void initialize() {
    setServerName("openIMIS-FHIR");
    setServerVersion(String.valueOf(getClass().getPackage().getImplementationVersion()));
    setImplementationDescription("Health insurance and social protection, FHIR-native");
    setDefaultResponseEncoding(EncodingEnum.JSON);
    setDefaultPrettyPrint(false);
    setServerAddressStrategy(
        baseUrl == null
            ? new IncomingRequestAddressStrategy()
            : new HardcodedServerAddressStrategy(baseUrl));
    setServerConformanceProvider(new CapabilityProvider(this, searchParameters));
    registerProviders(providers);
    interceptors.forEach(this::registerInterceptor);
  }

  /** HAPI's "powered by" tells attackers what to try. */
  @Override
  protected @Nullable String createPoweredByHeader() {
    return null;
  }
}
