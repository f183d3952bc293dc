package org.openimis.rest.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import org.hl7.fhir.instance.model.api.IIdType;

/** Lets an operation answer "201 Created" with a Location, which HAPI knows for creates only. */
@Interceptor
public final class ResponseStatus {
  private static final String CREATED = ResponseStatus.class.getName();

  /** To be called by an operation that has created the resource it answers with. */
  public static void created(RequestDetails request, IIdType id) {
    request.getUserData().put(CREATED, Boolean.TRUE);
    String location = request.getFhirServerBase() + "/" + id.toVersionless().getValue();
    request.getResponse().addHeader("Location", location + "/_history/" + id.getVersionIdPart());
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void setStatus(RequestDetails request, ResponseDetails response) {
    if (request.getUserData().containsKey(CREATED)) {
      response.setResponseCode(201);
    }
  }
}
