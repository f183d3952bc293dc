package org.openimis.store.hapi;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import org.jspecify.annotations.Nullable;

/**
 * A request that our own code makes of the DAOs, after it has settled who may ask for what. What
 * comes over HTTP is never one.
 */
public final class InternalRequest {
  private InternalRequest() {}

  public static SystemRequestDetails create() {
    return new SystemRequestDetails();
  }

  public static boolean is(@Nullable RequestDetails request) {
    return request instanceof SystemRequestDetails || request == null;
  }
}
