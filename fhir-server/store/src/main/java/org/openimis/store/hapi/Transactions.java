package org.openimis.store.hapi;

import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openimis.domain.claim.ClaimStore.TransientFailure;
import org.openimis.domain.claim.ClaimStore.Unreachable;
import org.openimis.store.sql.SqlStates;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;

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
   * @throws Unreachable when the database is gone
   */
  public <T> T inOne(Function<TransactionDetails, T> work) {
    return run((status, details) -> work.apply(details));
  }

  /**
   * Does the work and undoes it: nothing that it wrote is there afterwards, and what it has locked
   * is free again.
   *
   * @throws TransientFailure when the database asks to try again
   * @throws Unreachable when the database is gone
   */
  public <T> T undone(Function<TransactionDetails, T> work) {
    return run(
        (status, details) -> {
          status.setRollbackOnly();
          return work.apply(details);
        });
  }

  private <T> T run(BiFunction<TransactionStatus, TransactionDetails, T> work) {
    var details = new TransactionDetails();
    try {
      return service
          .withRequest(InternalRequest.create())
          .withTransactionDetails(details)
          .execute((TransactionCallback<T>) status -> work.apply(status, details));
    } catch (RuntimeException e) {
      if (SqlStates.isTransient(e)) {
        throw new TransientFailure(e);
      }
      if (SqlStates.isUnreachable(e)) {
        throw new Unreachable(e);
      }
      throw e;
    }
  }
}
