package org.openimis.store.projection;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.openimis.store.sql.Database;

/**
 * The rows of several new resources of a transaction, written together: a statement a table, not
 * one a resource. While one is open, {@link ProjectionInterceptor} puts the rows there.
 */
public final class ProjectionBatch {
  private static final String KEY = ProjectionBatch.class.getName();

  private final Map<Projection<?, ?>, List<Object[]>> rows = new LinkedHashMap<>();

  private ProjectionBatch() {}

  /** Opens one for what is told next in this transaction. */
  public static ProjectionBatch open(TransactionDetails transaction) {
    var batch = new ProjectionBatch();
    transaction.putUserData(KEY, batch);
    return batch;
  }

  static @Nullable ProjectionBatch of(@Nullable TransactionDetails transaction) {
    return transaction == null ? null : transaction.getUserData(KEY);
  }

  void add(Projection<?, ?> projection, IBaseResource resource) {
    rows.computeIfAbsent(projection, any -> new ArrayList<>()).addAll(projection.rowsOf(resource));
  }

  /** Writes all rows and closes. */
  public void write(Database database, TransactionDetails transaction) {
    transaction.putUserData(KEY, null);
    rows.forEach((projection, all) -> projection.insert(database, all));
    rows.clear();
  }
}
