package org.openimis.rest.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditEntry;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Outcomes;
import org.openimis.rest.access.Callers;
import org.openimis.rest.refusal.RefusalInterceptor;

/** Writes down who asked for what and what came of it, before the answer leaves. */
@Interceptor
public final class AuditInterceptor {
  private static final String OPEN = AuditInterceptor.class.getName();

  private final AuditTrail trail;

  public AuditInterceptor(AuditTrail trail) {
    this.trail = trail;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = -100)
  public void begin(RequestDetails request, HttpServletRequest http) {
    Callers.of(request)
        .ifPresent(
            caller -> {
              http.setAttribute(OPEN, Boolean.TRUE);
              trail.begin(
                  new AuditEntry(
                      request.getRequestId(),
                      caller,
                      action(request),
                      request.getRequestType().name(),
                      target(request)));
            });
  }

  /** Also called for the entries of a batch, which are part of one request. */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = 100)
  public void answered(RequestDetails request, ResponseDetails response, HttpServletRequest http) {
    if (request.getClass() == ServletRequestDetails.class && isOpen(http)) {
      int status = response.getResponseCode();
      trail.end(status == 0 ? 200 : status, null);
    }
  }

  @Hook(Pointcut.SERVER_OUTGOING_FAILURE_OPERATIONOUTCOME)
  public void refused(RequestDetails request) {
    HttpServletRequest http = ((ServletRequestDetails) request).getServletRequest();
    if (isOpen(http)) {
      List<Problem> problems = problems(http);
      trail.end(Outcomes.statusOf(problems), codes(problems));
    }
  }

  private static boolean isOpen(HttpServletRequest http) {
    boolean open = http.getAttribute(OPEN) != null;
    http.removeAttribute(OPEN);
    return open;
  }

  @SuppressWarnings("unchecked") // the refusal interceptor put it there
  private static List<Problem> problems(HttpServletRequest http) {
    List<Problem> found = (List<Problem>) http.getAttribute(RefusalInterceptor.PROBLEMS);
    return found == null ? List.of(Problem.of(ProblemCode.FAULT, "")) : found;
  }

  private static String codes(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.code().code())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String action(RequestDetails request) {
    if (request.getOperation() != null) {
      return request.getOperation();
    }
    var type = request.getRestOperationType();
    return type == null ? request.getRequestType().name() : type.getCode();
  }

  private static @Nullable String target(RequestDetails request) {
    if (request.getId() != null && request.getId().hasIdPart()) {
      return request.getId().toUnqualifiedVersionless().getValue();
    }
    return request.getResourceName();
  }
}
