package org.openimis.rest.intake;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.intake.ParserFindings.Finding;

/**
 * Looks at a body before it is parsed as FHIR, and at what the parser found once it is: a body that
 * is not what it should be is refused as a whole, with everything that is wrong with it.
 */
@Interceptor
public final class BodyInterceptor {
  private static final Set<String> CLAIMS = Set.of("Claim", "Parameters", "Bundle");
  private static final Set<String> APPLICATIONS =
      Set.of("EnrollmentRequest", "Parameters", "Bundle");

  /** Operations that take many claims at once. */
  private static final Set<String> OF_FILES = Set.of("$load-scheme", "$import-register");

  private static final Set<String> LISTS = Set.of("$submit", "$inquire");

  private static final Pattern VERB =
      Pattern.compile("Bundle\\.entry(\\[\\d+])?\\.request\\.method");
  private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");
  private static final String SHAPE = BodyInterceptor.class.getName();

  private final IntakeLimits limits;
  private final JsonBody json;
  private final XmlBody xml;
  private final ParserFindings findings;

  public BodyInterceptor(IntakeLimits limits, ParserFindings findings) {
    this.limits = limits;
    this.json = new JsonBody(limits.depth());
    this.xml = new XmlBody(limits.depth());
    this.findings = findings;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void look(RequestDetails request, HttpServletRequest http) {
    findings.forget();
    refuseUnstorable(request);
    RequestTypeEnum method = request.getRequestType();
    if (method != RequestTypeEnum.POST && method != RequestTypeEnum.PUT) {
      if (isOperationOnOne(request)) {
        // Clients tell a Content-Type with every request; HAPI would read a body that is not there.
        request.setResource(new Parameters());
      }
      return;
    }
    if (isForm(http) && "_search".equals(request.getOperation())) {
      return; // a search by POST has no body of FHIR's
    }
    if (http.getHeader("Content-Encoding") != null) {
      throw new RequestRefused(
          ProblemCode.MEDIA_TYPE, "", String.valueOf(http.getHeader("Content-Encoding")));
    }
    byte[] body = request.loadRequestContents();
    if (body.length == 0 && isOperationOnOne(request)) {
      request.setResource(new Parameters()); // says all that it needs in the address
      return;
    }
    EncodingEnum encoding = encoding(http);
    if (body.length == 0) {
      throw new RequestRefused(ProblemCode.PARSE, "", "it is empty");
    }
    BodyShape shape = encoding == EncodingEnum.XML ? xml.look(body) : json.look(body);
    request.getUserData().put(SHAPE, new Seen(encoding, shape));
    checkType(shape.resourceType(), request);
    long most = most(request, shape);
    if (body.length > most) {
      throw new RequestRefused(ProblemCode.TOO_LARGE, "", most);
    }
    if ("Bundle".equals(shape.resourceType())) {
      refuseUnknownVerbs(body, encoding);
    }
    findings.collect();
  }

  /** Bundles, packs and registers were counted as they were read. */
  private long most(RequestDetails request, BodyShape shape) {
    String operation = String.valueOf(request.getOperation());
    if ("Bundle".equals(shape.resourceType()) || OF_FILES.contains(operation)) {
      return Long.MAX_VALUE;
    }
    return operation.equals("$attach") ? limits.attachBytes() : limits.claimBytes();
  }

  private static boolean isOperationOnOne(RequestDetails request) {
    String operation = request.getOperation();
    return request.getId() != null && operation != null && operation.startsWith("$");
  }

  /** HAPI's parser fails at a verb that it does not know, instead of telling of it. */
  private static void refuseUnknownVerbs(byte[] body, EncodingEnum encoding) {
    List<Problem> problems = new ArrayList<>();
    visit(
        body,
        encoding,
        "Bundle",
        (path, name, value) -> {
          if (name.equals("method") && VERB.matcher(path).matches() && !VERBS.contains(value)) {
            problems.add(Problem.of(ProblemCode.VALUE, path, String.valueOf(value)));
          }
        });
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
  }

  private static void visit(
      byte[] body, EncodingEnum encoding, @Nullable String type, BodyElements.Visitor visitor) {
    if (encoding == EncodingEnum.XML) {
      BodyElements.ofXml(body, visitor);
    } else {
      BodyElements.ofJson(body, String.valueOf(type), visitor);
    }
  }

  /** Comes before all that looks into the resource. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = -20)
  public void refuseWhatTheParserFound(RequestDetails request) {
    List<Finding> found = findings.take();
    if (!found.isEmpty() && request.getUserData().get(SHAPE) instanceof Seen seen) {
      var paths = new FindingPaths(request.getFhirContext(), found);
      visit(
          request.loadRequestContents(),
          seen.encoding(),
          seen.shape().resourceType(),
          paths::visit);
      throw new RequestRefused(paths.problems());
    }
  }

  private record Seen(EncodingEnum encoding, BodyShape shape) {}

  @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
  public void done() {
    findings.forget();
  }

  /** What PostgreSQL cannot keep, nobody can look for. */
  private static void refuseUnstorable(RequestDetails request) {
    for (Map.Entry<String, String[]> parameter : request.getParameters().entrySet()) {
      for (String value : parameter.getValue()) {
        if (value.indexOf('\0') >= 0) {
          throw new RequestRefused(ProblemCode.SEARCH, "", parameter.getKey());
        }
      }
    }
  }

  private static EncodingEnum encoding(HttpServletRequest http) {
    String type = http.getContentType();
    EncodingEnum encoding = type == null ? null : EncodingEnum.forContentType(type);
    if (encoding == null || encoding == EncodingEnum.RDF || encoding == EncodingEnum.NDJSON) {
      throw new RequestRefused(ProblemCode.MEDIA_TYPE, "", type == null ? "nothing" : type);
    }
    return encoding;
  }

  private static boolean isForm(HttpServletRequest http) {
    String type = http.getContentType();
    return type != null && type.startsWith("application/x-www-form-urlencoded");
  }

  private static void checkType(@Nullable String type, RequestDetails request) {
    if (type == null) {
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "");
    }
    String expected = request.getResourceName();
    boolean fits;
    if (LISTS.contains(String.valueOf(request.getOperation())) && "Claim".equals(expected)) {
      fits = CLAIMS.contains(type);
      expected = "Claim, Parameters, Bundle";
    } else if ("$submit".equals(request.getOperation()) && "EnrollmentRequest".equals(expected)) {
      fits = APPLICATIONS.contains(type);
      expected = "EnrollmentRequest, Parameters, Bundle";
    } else if (request.getOperation() != null) {
      fits = type.equals(expected) || type.equals("Parameters");
      expected = expected == null ? "Parameters" : expected + ", Parameters";
    } else {
      expected = expected == null ? "Bundle" : expected;
      fits = type.equals(expected);
    }
    if (!fits) {
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", type, expected);
    }
  }
}
