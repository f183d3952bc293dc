package org.openimis.rest.intake;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.servlet.http.HttpServletRequest;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/** Refuses what {@link AdmissionFilter} has not let in: 503 with the time to come again. */
@Interceptor
public final class AdmissionInterceptor {

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = Integer.MIN_VALUE)
  public void beforeAnything(HttpServletRequest request) {
    if (AdmissionFilter.isTooMany(request)) {
      throw new RequestRefused(ProblemCode.BUSY, "");
    }
  }
}
