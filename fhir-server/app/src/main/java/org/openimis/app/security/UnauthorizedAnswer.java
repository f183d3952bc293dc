package org.openimis.app.security;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Outcomes;
import org.openimis.mapping.text.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers those whom no token lets in, as FHIR does: with an OperationOutcome. */
final class UnauthorizedAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UnauthorizedAnswer.class);
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final boolean issuesTokens;

  /**
   * Answers for a server.
   *
   * @param issuesTokens whether the server has an authorization server of its own, as the demo has
   */
  UnauthorizedAnswer(boolean issuesTokens) {
    this.issuesTokens = issuesTokens;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
      throws IOException {
    boolean expired = String.valueOf(thrown.getMessage()).contains("expired");
    LOG.info("No way in for {} {}: {}", request.getMethod(), place(request), reason(thrown));
    boolean sentToken = request.getHeader("Authorization") != null;
    response.setHeader(
        "WWW-Authenticate",
        "Bearer realm=\"openIMIS-FHIR\""
            + (sentToken ? ", error=\"invalid_token\"" : "")
            + (issuesTokens ? ", token_uri=\"" + tokenUri(request) + "\"" : ""));
    answer(request, response, Problem.of(expired ? ProblemCode.EXPIRED : ProblemCode.LOGIN, ""));
  }

  /** Only where the path begins: what follows may be a person's number. */
  private static String place(HttpServletRequest request) {
    String[] parts = request.getRequestURI().split("/", 3);
    return parts.length > 1 ? "/" + parts[1] : "/";
  }

  /** The class, not the message: a message may quote the token. */
  private static String reason(AuthenticationException thrown) {
    return thrown.getClass().getSimpleName();
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
      throws IOException {
    answer(request, response, Problem.of(ProblemCode.FORBIDDEN, ""));
  }

  void forbid(HttpServletRequest request, HttpServletResponse response, @Nullable String what)
      throws IOException {
    answer(request, response, Problem.of(ProblemCode.FORBIDDEN, "", String.valueOf(what)));
  }

  /** What Spring's firewall turns away, such as {@code //} in a path, is nowhere. */
  void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response, Problem.of(ProblemCode.NOT_FOUND, ""));
  }

  private static String tokenUri(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return (path < 0 ? url : url.substring(0, path)) + "/oauth2/token";
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    var outcome = Outcomes.of(List.of(problem), Languages.of(request.getHeader("Accept-Language")));
    response.setStatus(Outcomes.statusOf(List.of(problem)));
    boolean xml = String.valueOf(request.getHeader("Accept")).contains("xml");
    response.setContentType(xml ? "application/fhir+xml" : "application/fhir+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var parser = xml ? FHIR.newXmlParser() : FHIR.newJsonParser();
    response.getWriter().write(parser.encodeResourceToString(outcome));
  }
}
