package org.openimis.rest.intake;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Looks at a body before it is parsed as FHIR, and at what the parser found once it is: a body that
 * is not what it should be is refused as a whole, with everything that is wrong with it.
 */
@Interceptor
public final class BodyInterceptor {
  private static final Set<String> CLAIMS = Set.of("Claim", "Parameters", "Bundle");

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
    RequestTypeEnum method = request.getRequestType();
    if (method != RequestTypeEnum.POST && method != RequestTypeEnum.PUT) {
      return;
    }
    if (isForm(http)) { // a search by POST has no body of FHIR's
      return;
    }
    if (http.getHeader("Content-Encoding") != null) {
      throw new RequestRefused(
          ProblemCode.MEDIA_TYPE, "", String.valueOf(http.getHeader("Content-Encoding")));
    }
    byte[] body = request.loadRequestContents();
    if (body.length == 0) {
      throw new RequestRefused(ProblemCode.PARSE, "", "it is empty");
    }
    BodyShape shape = encoding(http) == EncodingEnum.XML ? xml.look(body) : json.look(body);
    checkType(shape.resourceType(), request);
    if ("Claim".equals(shape.resourceType()) && body.length > limits.claimBytes()) {
      throw new RequestRefused(ProblemCode.TOO_LARGE, "", limits.claimBytes());
    }
    findings.collect();
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void refuseWhatTheParserFound() {
    findings.refuse();
  }

  @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
  public void done() {
    findings.forget();
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
