package org.openimis.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A connection of one's own that holds locks by name, on whatever server of the deployment. The
 * locks live as long as the connection: when a server is killed, the database gives them back.
 */
public final class LockedSession implements AutoCloseable {
  private final Connection connection;

  private LockedSession(Connection connection) {
    this.connection = connection;
  }

  /** Empty when another session holds one of the locks; nothing is held then. */
  public static Optional<LockedSession> tryTake(DataSource dataSource, List<String> names) {
    try {
      Connection connection = dataSource.getConnection();
      boolean taken = false;
      try {
        taken = takeAll(connection, names);
      } finally {
        if (!taken) {
          release(connection);
        }
      }
      return taken ? Optional.of(new LockedSession(connection)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot lock " + names, e);
    }
  }

  public Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    try {
      release(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot give back its locks", e);
    }
  }

  private static boolean takeAll(Connection connection, List<String> names) throws SQLException {
    for (String name : names.stream().distinct().sorted().toList()) {
      if (!take(connection, name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean take(Connection connection, String name) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_try_advisory_lock(hashtext(?))")) {
      statement.setString(1, name);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  /** All that this connection holds; nobody else takes such locks on a connection of the pool. */
  private static void release(Connection connection) throws SQLException {
    try (connection;
        PreparedStatement statement =
            connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      statement.execute();
    }
  }
}
