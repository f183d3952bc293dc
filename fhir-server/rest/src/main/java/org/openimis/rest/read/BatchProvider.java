package org.openimis.rest.read;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Batches and transactions: many reads, and drafts of claims. Nothing conditional: what a condition
 * matches would tell a facility what others have.
 */
public final class BatchProvider {
  private final IFhirSystemDao<Bundle, Meta> dao;
  private final int mostEntries;
  private final Consumer<IBaseResource> newId;

  /**
   * Provides batches.
   *
   * @param newId gives a resource that is to be created an id of ours
   */
  public BatchProvider(
      IFhirSystemDao<Bundle, Meta> dao, int mostEntries, Consumer<IBaseResource> newId) {
    this.dao = dao;
    this.mostEntries = mostEntries;
    this.newId = newId;
  }

  @Transaction
  @Description("Reads, searches and drafts of claims, many in one request")
  public Bundle process(@TransactionParam Bundle bundle, RequestDetails request) {
    check(bundle);
    bundle.getEntry().stream()
        .filter(entry -> entry.getRequest().getMethod() == HTTPVerb.POST && entry.hasResource())
        .forEach(entry -> newId.accept(entry.getResource()));
    return dao.transaction(request, bundle);
  }

  private void check(Bundle bundle) {
    if (bundle.getType() != BundleType.BATCH && bundle.getType() != BundleType.TRANSACTION) {
      throw new RequestRefused(ProblemCode.BUNDLE_SHAPE, "Bundle.type", "batch | transaction");
    }
    if (bundle.getEntry().size() > mostEntries) {
      throw new RequestRefused(
          ProblemCode.TOO_MANY, "Bundle.entry", bundle.getEntry().size(), mostEntries);
    }
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      check(bundle.getEntry().get(i), "Bundle.entry[" + i + "].request", problems);
    }
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
  }

  private static void check(BundleEntryComponent entry, String path, List<Problem> problems) {
    var sent = entry.getRequest();
    HTTPVerb method = sent.getMethod();
    if (method == null || !sent.hasUrl()) {
      problems.add(Problem.of(ProblemCode.REQUIRED, path));
    } else if (method == HTTPVerb.DELETE || method == HTTPVerb.PATCH || method == HTTPVerb.HEAD) {
      problems.add(Problem.of(ProblemCode.METHOD_NOT_ALLOWED, path + ".method", method.toCode()));
    } else if (method != HTTPVerb.GET && sent.getUrl().contains("?")) {
      problems.add(Problem.of(ProblemCode.NOT_SUPPORTED, path + ".url", sent.getUrl()));
    } else if (method != HTTPVerb.GET && sent.getUrl().contains("$")) {
      problems.add(Problem.of(ProblemCode.NOT_SUPPORTED, path + ".url", sent.getUrl()));
    } else if (method != HTTPVerb.GET
        && !sent.getUrl().replaceFirst("^/", "").startsWith("Claim")) {
      problems.add(Problem.of(ProblemCode.METHOD_NOT_ALLOWED, path + ".method", method.toCode()));
    } else if (sent.hasIfNoneExist()) {
      problems.add(Problem.of(ProblemCode.NOT_SUPPORTED, path + ".ifNoneExist"));
    }
  }
}
