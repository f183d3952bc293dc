package org.openimis.rest.intake;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    if (body.length == 0) {
      throw new RequestRefused(ProblemCode.PARSE, "", "it is empty");
    }
    EncodingEnum encoding = encoding(http);
    BodyShape shape = encoding == EncodingEnum.XML ? xml.look(body) : json.look(body);
    request.getUserData().put(SHAPE, new Seen(encoding, shape));
    checkType(shape.resourceType(), request);
    boolean mayBeLarge =
        "Bundle".equals(shape.resourceType()) || "$load-scheme".equals(request.getOperation());
    if (!mayBeLarge && body.length > limits.claimBytes()) {
      throw new RequestRefused(ProblemCode.TOO_LARGE, "", limits.claimBytes());
    }
    findings.collect();
  }

  /** Comes before all that looks into the resource. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = -20)
  public void refuseWhatTheParserFound(RequestDetails request) {
    List<Finding> found = findings.take();
    if (!found.isEmpty() && request.getUserData().get(SHAPE) instanceof Seen seen) {
      var paths = new FindingPaths(request.getFhirContext(), found);
      byte[] body = request.loadRequestContents();
      String type = seen.shape().resourceType();
      if (seen.encoding() == EncodingEnum.XML) {
        BodyElements.ofXml(body, paths::visit);
      } else if (type != null) {
        BodyElements.ofJson(body, type, paths::visit);
      }
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
    if ("$submit".equals(request.getOperation()) && "Claim".equals(expected)) {
      fits = CLAIMS.contains(type);
      expected = "Claim, Parameters, Bundle";
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
