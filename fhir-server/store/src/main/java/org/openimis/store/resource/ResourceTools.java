package org.openimis.store.resource;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.jpa.cache.IResourceTypeCacheSvc;
import ca.uhn.fhir.jpa.cache.ISearchParamIdentityCacheSvc;
import org.openimis.store.sql.Database;

/** What writing new resources takes; one for the server. */
public final class ResourceTools {
  final Database database;
  final Hapi hapi;
  final IInterceptorBroadcaster interceptors;
  final HapiSequences sequences = new HapiSequences();
  final KnownResources known = new KnownResources();
  final ToldIdentities identities;
  final TypeNumbers types;

  /** HAPI's own parts, which say what is written. */
  public record Hapi(
      FhirContext context,
      Extraction extraction,
      ISearchParamIdentityCacheSvc identities,
      IResourceTypeCacheSvc types) {}

  public ResourceTools(Database database, Hapi hapi, IInterceptorBroadcaster interceptors) {
    this.database = database;
    this.hapi = hapi;
    this.interceptors = interceptors;
    this.identities = new ToldIdentities(hapi.identities());
    this.types = new TypeNumbers(hapi.types());
  }
}
