package org.openimis.store.enrolment;

import java.util.ArrayList;
import java.util.List;
import org.openimis.domain.access.AuditTrail;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the audit once a transaction what was written in it, before it commits. */
final class Written implements TransactionSynchronization {
  private final AuditTrail audit;
  private final List<String> references = new ArrayList<>();

  private Written(AuditTrail audit) {
    this.audit = audit;
  }

  static Written ofThisTransaction(AuditTrail audit) {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Written.class::isInstance)
        .map(Written.class::cast)
        .findFirst()
        .orElseGet(
            () -> {
              var written = new Written(audit);
              TransactionSynchronizationManager.registerSynchronization(written);
              return written;
            });
  }

  void add(String reference) {
    references.add(reference);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    if (audit.current().isPresent()) { // a job of the server asks for nobody
      audit.wrote(List.copyOf(references));
    }
  }
}
