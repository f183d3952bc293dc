package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What makes PostgreSQL safe or fast; figures with fsync off would be worth nothing. */
final class PostgresSettings {
  private static final String QUERY =
      """
      select 'PostgreSQL ' || current_setting('server_version') || ', '
             || string_agg(name || ' ' || current_setting(name), ', ' order by name)
        from pg_settings
       where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers',
                      'max_connections', 'wal_level')""";

  private PostgresSettings() {}

  static void print(PrintStream out, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      row.next();
      out.println("database  " + row.getString(1));
    }
  }
}
