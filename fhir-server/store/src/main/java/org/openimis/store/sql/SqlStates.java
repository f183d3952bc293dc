package org.openimis.store.sql;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Reads PostgreSQL's own error code from under the wrappings of Spring, Hibernate and HAPI. */
public final class SqlStates {
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");

  private SqlStates() {}

  public static Optional<String> of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return Optional.of(sql.getSQLState());
      }
    }
    return Optional.empty();
  }

  /** A serialization failure or a deadlock: the database undid everything and may do better. */
  public static boolean isTransient(Throwable thrown) {
    return of(thrown).filter(WORTH_ANOTHER_TRY::contains).isPresent();
  }
}
