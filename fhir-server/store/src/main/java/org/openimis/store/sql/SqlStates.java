package org.openimis.store.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** Reads PostgreSQL's own error code from under the wrappings of Spring, Hibernate and HAPI. */
public final class SqlStates {
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");

  /** Connection exceptions, and an operator's (or a crash's) end of the database. */
  private static final Set<String> UNREACHABLE = Set.of("08", "57P");

  /** What the pool says, without a code, of a connection that it has found to be broken. */
  private static final String BROKEN = "Connection is closed";

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

  /** The database is not there, or was lost in the middle of the work. */
  public static boolean isUnreachable(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isUnreachable(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnreachable(SQLException sql) {
    String state = sql.getSQLState();
    return sql instanceof SQLTransientConnectionException // the pool had none in time
        || (state == null
            ? BROKEN.equals(sql.getMessage())
            : UNREACHABLE.stream().anyMatch(state::startsWith));
  }
}
