package org.openimis.app.it.books;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * An advisory lock that somebody else holds. To be closed before what waits for it is torn down.
 */
final class HeldLock implements AutoCloseable {
  private final Connection connection;

  private HeldLock(Connection connection) {
    this.connection = connection;
  }

  static HeldLock named(DataSource dataSource, String name) throws SQLException {
    return of(dataSource, "hashtext('" + name + "')");
  }

  static HeldLock numbered(DataSource dataSource, int number) throws SQLException {
    return of(dataSource, String.valueOf(number));
  }

  private static HeldLock of(DataSource dataSource, String key) throws SQLException {
    var held = new HeldLock(dataSource.getConnection());
    held.execute("SELECT pg_advisory_lock(" + key + ")");
    return held;
  }

  void release() throws SQLException {
    execute("SELECT pg_advisory_unlock_all()");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    release();
    connection.close();
  }
}
