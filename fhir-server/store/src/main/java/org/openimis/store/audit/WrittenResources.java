package org.openimis.store.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditTrail;
import org.openimis.store.hapi.InternalRequest;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the audit what a request from outside has written through HAPI's DAOs, one row a
 * transaction. What our own code writes, it tells itself.
 */
@Interceptor
public final class WrittenResources {
  private final AuditTrail trail;

  public WrittenResources(AuditTrail trail) {
    this.trail = trail;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    written(resource, request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(
      IBaseResource before, IBaseResource resource, @Nullable RequestDetails request) {
    written(resource, request);
  }

  private void written(IBaseResource resource, @Nullable RequestDetails request) {
    if (request != null && !InternalRequest.is(request)) {
      ofThisTransaction().add(resource.getIdElement().toUnqualifiedVersionless().getValue());
    }
  }

  private Written ofThisTransaction() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Written.class::isInstance)
        .map(Written.class::cast)
        .findFirst()
        .orElseGet(
            () -> {
              var written = new Written();
              TransactionSynchronizationManager.registerSynchronization(written);
              return written;
            });
  }

  private final class Written implements TransactionSynchronization {
    private final List<String> references = new ArrayList<>();

    void add(String reference) {
      references.add(reference);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      trail.wrote(references);
    }
  }
}
