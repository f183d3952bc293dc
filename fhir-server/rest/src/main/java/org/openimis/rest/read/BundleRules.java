package org.openimis.rest.read;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Claim;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * What may stand in a batch or a transaction: reads, and new drafts of claims. A draft is changed
 * by itself, for HAPI's transactions pass over updates of what the caller may not see and report
 * success. Nothing is conditional: what a condition matches would tell a facility what others have.
 */
@Interceptor
public final class BundleRules {
  private static final String CLAIM = "Claim";

  private final int mostEntries;

  public BundleRules(int mostEntries) {
    this.mostEntries = mostEntries;
  }

  /** Comes before the rules of the roles, which ask each entry what it is. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = -10)
  public void check(RequestDetails request) {
    if (request.getRestOperationType() == RestOperationTypeEnum.TRANSACTION
        && request.getResource() instanceof Bundle bundle) {
      check(bundle, request.getFhirServerBase());
    }
  }

  private void check(Bundle bundle, String base) {
    if (bundle.getType() != BundleType.BATCH && bundle.getType() != BundleType.TRANSACTION) {
      throw new RequestRefused(ProblemCode.BUNDLE_SHAPE, "Bundle.type", "batch | transaction");
    }
    if (bundle.getEntry().size() > mostEntries) {
      throw new RequestRefused(
          ProblemCode.TOO_MANY, "Bundle.entry", bundle.getEntry().size(), mostEntries);
    }
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      check(bundle.getEntry().get(i), "Bundle.entry[" + i + "]", base, problems);
    }
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
  }

  private static void check(
      BundleEntryComponent entry, String path, String base, List<Problem> problems) {
    var sent = entry.getRequest();
    HTTPVerb method = sent.getMethod();
    if (method == null) {
      problems.add(Problem.of(ProblemCode.REQUIRED, path + ".request.method"));
    } else if (!sent.hasUrl()) {
      problems.add(Problem.of(ProblemCode.REQUIRED, path + ".request.url"));
    } else if (method == HTTPVerb.POST) {
      checkDraft(entry, path, base, problems);
    } else if (method != HTTPVerb.GET) {
      problems.add(
          Problem.of(ProblemCode.METHOD_NOT_ALLOWED, path + ".request.method", method.toCode()));
    }
  }

  private static void checkDraft(
      BundleEntryComponent entry, String path, String base, List<Problem> problems) {
    var sent = entry.getRequest();
    if (!relative(sent.getUrl(), base).equals(CLAIM)) {
      problems.add(Problem.of(ProblemCode.NOT_SUPPORTED, path + ".request.url", sent.getUrl()));
    }
    if (sent.hasIfNoneExist()) {
      problems.add(Problem.of(ProblemCode.NOT_SUPPORTED, path + ".request.ifNoneExist"));
    }
    if (!entry.hasResource()) {
      problems.add(Problem.of(ProblemCode.REQUIRED, path + ".resource"));
    } else if (!(entry.getResource() instanceof Claim)) {
      String type = entry.getResource().fhirType();
      problems.add(Problem.of(ProblemCode.RESOURCE_TYPE, path + ".resource", type, CLAIM));
    }
  }

  /** The URL of an entry below our base. */
  static String relative(String url, String base) {
    String below = url.startsWith(base + "/") ? url.substring(base.length()) : url;
    return below.startsWith("/") ? below.substring(1) : below;
  }
}
