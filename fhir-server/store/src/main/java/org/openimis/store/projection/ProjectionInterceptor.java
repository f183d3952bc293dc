package org.openimis.store.projection;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.openimis.store.sql.Database;

/**
 * Keeps the tables that rules read in step with the resources: in the same transaction, through
 * whatever door a resource is written.
 */
@Interceptor
public final class ProjectionInterceptor {
  private final Database database;

  public ProjectionInterceptor(Database database) {
    this.database = database;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable TransactionDetails transaction) {
    ProjectionBatch batch = ProjectionBatch.of(transaction);
    if (batch == null) {
      project(resource, true);
      return;
    }
    Projections.ALL.stream()
        .filter(projection -> projection.isOf(resource))
        .forEach(projection -> batch.add(projection, resource));
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource resource) {
    project(resource, false);
  }

  private void project(IBaseResource resource, boolean isNew) {
    for (Projection<?, ?> projection : Projections.ALL) {
      if (projection.isOf(resource)) {
        projection.replace(database, resource, isNew);
      }
    }
  }
}
