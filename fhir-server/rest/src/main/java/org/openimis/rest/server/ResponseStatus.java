package org.openimis.rest.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;

/** Lets an operation answer "201 Created"; HAPI adds the Location of what it answers with. */
@Interceptor
public final class ResponseStatus {
  private static final String CREATED = ResponseStatus.class.getName();

  /** To be called by an operation that has created the resource it answers with. */
  public static void created(RequestDetails request) {
    request.getUserData().put(CREATED, Boolean.TRUE);
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void setStatus(RequestDetails request, ResponseDetails response) {
    if (request.getUserData().containsKey(CREATED)) {
      response.setResponseCode(201);
    }
  }
}
