package org.openimis.rest.read;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.domain.refusal.Problem;
import org.openimis.mapping.refusal.Outcomes;
import org.openimis.mapping.text.Languages;
import org.openimis.rest.refusal.RefusalInterceptor;

/**
 * Batches and transactions: many reads, and drafts of claims; {@link BundleRules} has looked at
 * what they hold. Drafts of a transaction are all stored or none; each entry of a batch stands for
 * itself, and so does a read in either.
 */
public final class BatchProvider {
  private final IFhirSystemDao<Bundle, Meta> dao;
  private final Consumer<IBaseResource> newId;

  /**
   * Provides batches.
   *
   * @param newId gives a resource that is to be created an id of ours
   */
  public BatchProvider(IFhirSystemDao<Bundle, Meta> dao, Consumer<IBaseResource> newId) {
    this.dao = dao;
    this.newId = newId;
  }

  @Transaction
  @Description("Reads, searches and drafts of claims, many in one request")
  public Bundle process(@TransactionParam Bundle sent, RequestDetails request) {
    var answer = new Bundle();
    if (sent.getType() == BundleType.BATCH) {
      answer.setType(BundleType.BATCHRESPONSE);
      sent.getEntry().forEach(entry -> answer.addEntry(alone(entry, request)));
      return answer;
    }
    answer.setType(BundleType.TRANSACTIONRESPONSE);
    var stored = store(sent.getEntry().stream().filter(BatchProvider::isDraft).toList(), request);
    var next = stored.iterator();
    sent.getEntry()
        .forEach(entry -> answer.addEntry(isDraft(entry) ? next.next() : alone(entry, request)));
    return answer;
  }

  private static boolean isDraft(BundleEntryComponent entry) {
    return entry.getRequest().getMethod() == HTTPVerb.POST;
  }

  private BundleEntryComponent alone(BundleEntryComponent entry, RequestDetails request) {
    try {
      return isDraft(entry)
          ? store(List.of(entry), request).get(0)
          : found((Resource) SubRequests.read(entry.getRequest().getUrl(), request));
    } catch (RuntimeException e) {
      return refused(RefusalInterceptor.problemsOf(e, request), request);
    }
  }

  private List<BundleEntryComponent> store(
      List<BundleEntryComponent> drafts, RequestDetails request) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    var together = new Bundle().setType(BundleType.TRANSACTION);
    drafts.forEach(
        entry -> {
          newId.accept(entry.getResource());
          together.addEntry(entry);
        });
    return dao.transaction(request, together).getEntry();
  }

  private static BundleEntryComponent found(Resource resource) {
    var entry = new BundleEntryComponent().setResource(resource);
    entry.getResponse().setStatus("200 OK");
    if (resource.getMeta().hasVersionId()) {
      entry.getResponse().setEtag("W/\"" + resource.getMeta().getVersionId() + "\"");
    }
    return entry;
  }

  private static BundleEntryComponent refused(List<Problem> problems, RequestDetails request) {
    Locale language = Languages.of(request.getHeader("Accept-Language"));
    var entry = new BundleEntryComponent();
    entry
        .getResponse()
        .setStatus(String.valueOf(Outcomes.statusOf(problems)))
        .setOutcome(Outcomes.of(problems, language));
    return entry;
  }
}
