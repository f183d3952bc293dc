package org.openimis.rest.refusal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Outcomes;
import org.openimis.mapping.text.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where a request that is not served becomes an OperationOutcome: all its problems,
 * each with code, FHIRPath and a sentence in the caller's language. A fault of ours is logged once,
 * with the number under which the caller may ask; the caller learns no more than that number.
 */
@Interceptor
public final class RefusalInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(RefusalInterceptor.class);

  /** Under which attribute of the request the audit finds what was refused. */
  public static final String PROBLEMS = RefusalInterceptor.class.getName() + ".problems";

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public @Nullable BaseServerResponseException refuse(
      @Nullable RequestDetails request, @Nullable HttpServletRequest http, Throwable thrown) {
    if (thrown instanceof NotModifiedException) { // HAPI's way of saying 304, which is no refusal
      return null;
    }
    List<Problem> problems = problemsOf(thrown, request);
    if (http != null) {
      http.setAttribute(PROBLEMS, problems);
    }
    int status = Outcomes.statusOf(problems);
    var answer = BaseServerResponseException.newInstance(status, problems.toString());
    answer.setOperationOutcome(Outcomes.of(problems, Languages.of(acceptLanguage(http))));
    if (status == 503) {
      answer.addResponseHeader("Retry-After", "5");
    }
    return answer;
  }

  /** What to tell of what was thrown; a fault of ours is logged. */
  public static List<Problem> problemsOf(Throwable thrown, @Nullable RequestDetails request) {
    List<Problem> problems = HapiProblems.of(thrown);
    if (!problems.isEmpty()) {
      return problems;
    }
    String reference = request == null ? "-" : request.getRequestId();
    LOG.error("Request {} failed", reference, thrown);
    return List.of(Problem.of(ProblemCode.FAULT, "", reference));
  }

  private static @Nullable String acceptLanguage(@Nullable HttpServletRequest http) {
    return http == null ? null : http.getHeader("Accept-Language");
  }
}
