package org.openimis.store.books;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database as it stood in one moment, while others go on writing. The database itself refuses
 * any write but to the temporary tables that were made before.
 */
final class Snapshot implements AutoCloseable {
  /** Rows that a cursor brings at a time; what a query finds never stands in memory as a whole. */
  static final int FETCHED = 200;

  private final Connection connection;
  private final JdbcTemplate jdbc;

  private Snapshot(Connection connection) {
    this.connection = connection;
    this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    this.jdbc.setFetchSize(FETCHED);
  }

  /** What a row of a query is handed to. */
  interface Row {
    void read(ResultSet row) throws SQLException;
  }

  /**
   * Opens a snapshot on a connection that nobody else uses meanwhile.
   *
   * @param temporary definitions of the temporary tables that will be filled
   */
  static Snapshot of(Connection connection, List<String> temporary) {
    try {
      execute(connection, "DISCARD TEMP");
      for (String table : temporary) {
        execute(connection, "CREATE TEMP TABLE " + table);
      }
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      return new Snapshot(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database gives no snapshot", e);
    }
  }

  /** For code that works in snapshots and elsewhere. */
  JdbcTemplate jdbc() {
    return jdbc;
  }

  /** Hands over the rows one by one. */
  void each(String sql, Row row, @Nullable Object... args) {
    jdbc.query(sql, row::read, args);
  }

  <R> List<R> query(String sql, RowMapper<R> mapper, @Nullable Object... args) {
    return jdbc.query(sql, mapper, args);
  }

  long count(String sql, @Nullable Object... args) {
    return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, args));
  }

  /** Fills a temporary table. */
  void fill(String sql, @Nullable Object... args) {
    jdbc.update(sql, args);
  }

  void fill(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(sql, rows);
    }
  }

  /** Lets the database look at what was filled, so that it plans well. */
  void analyze(String table) {
    jdbc.execute("ANALYZE " + table);
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.setReadOnly(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      execute(connection, "DISCARD TEMP");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not end a snapshot", e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
