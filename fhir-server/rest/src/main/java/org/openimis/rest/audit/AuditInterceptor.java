package org.openimis.rest.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditEntry;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.claim.ClaimStore.Unreachable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Outcomes;
import org.openimis.rest.access.Callers;
import org.openimis.rest.refusal.RefusalInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down who asked for what and what came of it, before the answer leaves. */
@Interceptor
public final class AuditInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(AuditInterceptor.class);
  private static final String OPEN = AuditInterceptor.class.getName();
  private static final Pattern OUR_ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final AuditTrail trail;

  public AuditInterceptor(AuditTrail trail) {
    this.trail = trail;
  }

  /** Before anything can be refused. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = -100)
  public void begin(RequestDetails request, HttpServletRequest http) {
    begin(request, http, request.getRequestType().name());
  }

  /** When it is known what is asked for. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = -100)
  public void understood(RequestDetails request, HttpServletRequest http) {
    begin(request, http, action(request));
  }

  private void begin(RequestDetails request, HttpServletRequest http, String action) {
    Callers.of(request)
        .ifPresent(
            caller -> {
              http.setAttribute(OPEN, Boolean.TRUE);
              trail.begin(
                  new AuditEntry(
                      request.getRequestId(),
                      caller,
                      action,
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
  public void refused(RequestDetails request, BaseServerResponseException refusal) {
    HttpServletRequest http = ((ServletRequestDetails) request).getServletRequest();
    if (!isOpen(http)) {
      return;
    }
    if (refusal instanceof NotModifiedException) {
      trail.end(refusal.getStatusCode(), null);
      return;
    }
    List<Problem> problems = problems(http);
    try {
      trail.end(Outcomes.statusOf(problems), codes(problems));
    } catch (Unreachable e) { // nothing was told: the refusal may stand without its row
      LOG.warn("Request {} was refused while no audit could be written", request.getRequestId());
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
    String operation = request.getOperation();
    if (operation != null && operation.startsWith("$")) {
      return operation;
    }
    var type = request.getRestOperationType();
    return type == null ? request.getRequestType().name() : type.getCode();
  }

  /** Where no id of ours was given there may be a person's number instead: the type will do. */
  private static @Nullable String target(RequestDetails request) {
    String type = request.getResourceName();
    if (type == null || !request.getFhirContext().getResourceTypes().contains(type)) {
      return null;
    }
    String id = request.getId() == null ? null : request.getId().getIdPart();
    return id != null && OUR_ID.matcher(id).matches() ? type + "/" + id : type;
  }
}
