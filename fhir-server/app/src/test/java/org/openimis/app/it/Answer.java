package org.openimis.app.it;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;

/** What the server said. */
public final class Answer {
  private final HttpResponse<String> response;
  private final FhirContext fhir;

  Answer(HttpResponse<String> response, FhirContext fhir) {
    this.response = response;
    this.fhir = fhir;
  }

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public <R extends IBaseResource> R as(Class<R> type) {
    boolean xml = header("Content-Type").contains("xml");
    return (xml ? fhir.newXmlParser() : fhir.newJsonParser()).parseResource(type, body());
  }

  /** The refusal as {@code code path} pairs, in their order: what a client would act on. */
  public List<String> problems() {
    return problems(as(OperationOutcome.class));
  }

  /** A refusal as {@code code path} pairs. */
  public static List<String> problems(OperationOutcome outcome) {
    return outcome.getIssue().stream()
        .map(
            issue ->
                (issue.getDetails().getCodingFirstRep().getCode()
                        + " "
                        + (issue.hasExpression() ? issue.getExpression().get(0).getValue() : ""))
                    .trim())
        .toList();
  }

  /** The sentences of the refusal. */
  public List<String> sentences() {
    return as(OperationOutcome.class).getIssue().stream()
        .map(issue -> issue.getDetails().getText())
        .toList();
  }

  @Override
  public String toString() {
    return status() + " " + body();
  }
}
