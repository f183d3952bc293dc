package org.openimis.rest.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.openimis.domain.access.Caller;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/** Knows who sent a request. The entries of a batch come from whoever sent the batch. */
public final class Callers {
  private static final String ATTRIBUTE = Caller.class.getName();

  private Callers() {}

  /** To be called by whoever has checked the token. */
  public static void identify(ServletRequest request, Caller caller) {
    request.setAttribute(ATTRIBUTE, caller);
  }

  public static Optional<Caller> of(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Caller caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  public static Optional<Caller> of(RequestDetails request) {
    return request instanceof ServletRequestDetails servlet
        ? of(servlet.getServletRequest())
        : Optional.empty();
  }

  /**
   * The caller of a request that only callers may send.
   *
   * @throws RequestRefused when nobody has identified the caller
   */
  public static Caller required(RequestDetails request) {
    return of(request).orElseThrow(() -> new RequestRefused(ProblemCode.LOGIN, ""));
  }
}
