package org.openimis.store.pack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Lets one load of a scheme run at a time, on whatever server of the deployment. The lock lives as
 * long as its connection: when a server is killed, the database gives it back.
 */
final class LoadLock implements AutoCloseable {
  private static final String KEY = "hashtext('openimis-load-' || ?)";

  private final Connection connection;
  private final String scheme;

  private LoadLock(Connection connection, String scheme) {
    this.connection = connection;
    this.scheme = scheme;
  }

  /**
   * Takes the lock.
   *
   * @throws RequestRefused when another load holds it
   */
  static LoadLock take(DataSource dataSource, String scheme) {
    try {
      Connection connection = dataSource.getConnection();
      boolean taken = false;
      try {
        taken = ask(connection, "SELECT pg_try_advisory_lock(" + KEY + ")", scheme);
      } finally {
        if (!taken) {
          connection.close();
        }
      }
      if (taken) {
        return new LoadLock(connection, scheme);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot lock the load of " + scheme, e);
    }
    throw new RequestRefused(ProblemCode.BUSY, "");
  }

  @Override
  public void close() {
    try (connection) {
      ask(connection, "SELECT pg_advisory_unlock(" + KEY + ")", scheme);
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot unlock the load of " + scheme, e);
    }
  }

  private static boolean ask(Connection connection, String sql, String scheme) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, scheme);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
