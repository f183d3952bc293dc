package org.openimis.store.attachment;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Claim;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.attachment.AttachmentReader;
import org.openimis.mapping.attachment.ClaimAttachments;
import org.openimis.store.access.FacilityFinder;
import org.openimis.store.attachment.KeptDocuments.Owner;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.ResourceIds;

/**
 * Keeps the documents of drafts, whatever door they come through. Those of submitted claims are
 * kept by whoever records the claims. Comes after the guard of writes, which has lifted them.
 */
@Interceptor
public final class DraftDocuments {
  private static final int AFTER_THE_GUARD = 10;

  private final KeptDocuments documents;
  private final FacilityFinder facilities;

  public DraftDocuments(KeptDocuments documents, FacilityFinder facilities) {
    this.documents = documents;
    this.facilities = facilities;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_THE_GUARD)
  public void beforeCreate(
      IBaseResource resource, @Nullable RequestDetails request, TransactionDetails details) {
    keep(resource, request, details);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_THE_GUARD)
  public void beforeUpdate(
      IBaseResource before,
      IBaseResource resource,
      @Nullable RequestDetails request,
      TransactionDetails details) {
    keep(resource, request, details);
  }

  private void keep(
      IBaseResource resource, @Nullable RequestDetails request, TransactionDetails details) {
    if (!InternalRequest.is(request) && resource instanceof Claim draft && hasDocuments(draft)) {
      var owner =
          new Owner(
              Objects.requireNonNull(ResourceIds.of(draft), "Every draft gets its id first"),
              facilities
                  .find(draft.getProvider())
                  .orElseThrow(() -> new IllegalStateException("The guard lets no other in"))
                  .code());
      documents.keep(draft, owner, ClaimAttachments.documentsOf(draft), details);
    }
  }

  private static boolean hasDocuments(Claim claim) {
    return !ClaimAttachments.documentsOf(claim).isEmpty()
        || claim.getSupportingInfo().stream()
            .anyMatch(
                info ->
                    info.getValue() instanceof Attachment attachment
                        && AttachmentReader.binaryId(attachment) != null);
  }
}
