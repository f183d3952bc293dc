package org.openimis.store.hapi;

import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.function.Function;
import org.openimis.domain.claim.ClaimStore.TransientFailure;
import org.openimis.store.sql.SqlStates;

/** One transaction for HAPI's DAOs and our own SQL. */
public final class Transactions {
  private final IHapiTransactionService service;

  public Transactions(IHapiTransactionService service) {
    this.service = service;
  }

  /**
   * Does all of the work or nothing of it.
   *
   * @throws TransientFailure when the database asks to try again
   */
  public <T> T inOne(Function<TransactionDetails, T> work) {
    var details = new TransactionDetails();
    try {
      return service
          .withRequest(InternalRequest.create())
          .withTransactionDetails(details)
          .execute(() -> work.apply(details));
    } catch (RuntimeException e) {
      if (SqlStates.isTransient(e)) {
        throw new TransientFailure(e);
      }
      throw e;
    }
  }
}
