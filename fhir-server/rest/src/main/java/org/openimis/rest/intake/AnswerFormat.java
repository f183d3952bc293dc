package org.openimis.rest.intake;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Refuses to answer in a form that is none of ours. HAPI would send JSON to whoever asks for a PDF,
 * and Turtle, which nobody tests, to whoever asks for that.
 */
@Interceptor
public final class AnswerFormat {
  private static final String FORMAT = "_format";
  private static final String DOCUMENTS = "Binary";
  private static final Set<String> ANY = Set.of("", "*", "*/*", "application/*");

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = -50)
  public void check(RequestDetails request, HttpServletRequest http) {
    String[] asked = request.getParameters().get(FORMAT);
    if (asked != null) {
      if (asked.length != 1 || !isOurs(asked[0])) {
        throw refused(request, String.join(", ", asked));
      }
      return;
    }
    if (DOCUMENTS.equals(request.getResourceName())) {
      return; // A document is answered as what it is.
    }
    List<String> accepted =
        Collections.list(http.getHeaders("Accept")).stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .toList();
    if (!accepted.isEmpty() && accepted.stream().noneMatch(AnswerFormat::isAnyOrOurs)) {
      throw refused(request, String.join(",", accepted));
    }
    String sent = http.getContentType();
    if (accepted.isEmpty() && sent != null && !isOurs(sent)) {
      answerInJson(request); // HAPI would tell in Turtle that no Turtle is taken
    }
  }

  private static boolean isAnyOrOurs(String range) {
    String type = beforeSemicolon(range);
    return ANY.contains(type) || isOurs(type);
  }

  private static boolean isOurs(String type) {
    EncodingEnum encoding = EncodingEnum.forContentType(beforeSemicolon(type));
    return encoding == EncodingEnum.JSON || encoding == EncodingEnum.XML;
  }

  private static String beforeSemicolon(String type) {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).trim();
  }

  private static RequestRefused refused(RequestDetails request, String asked) {
    answerInJson(request);
    return new RequestRefused(ProblemCode.NOT_ACCEPTABLE, "", asked);
  }

  private static void answerInJson(RequestDetails request) {
    request.addParameter(FORMAT, new String[] {"json"});
  }
}
