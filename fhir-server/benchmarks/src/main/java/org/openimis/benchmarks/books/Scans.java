package org.openimis.benchmarks.books;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often PostgreSQL has read a large table from one end to the other, which a claim must never
 * ask for.
 */
public record Scans(Map<String, Long> byTable) {
  private static final String QUERY =
      """
      select schemaname || '.' || relname, seq_scan
        from pg_stat_user_tables
       where n_live_tup > 5000""";

  public Scans {
    byTable = Map.copyOf(byTable);
  }

  public static Scans read(Connection connection) throws SQLException {
    Map<String, Long> scans = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      while (row.next()) {
        scans.put(row.getString(1), row.getLong(2));
      }
    }
    return new Scans(scans);
  }

  /** How often since then; only tables that were read. */
  public Scans since(Scans before) {
    Map<String, Long> more = new TreeMap<>();
    byTable.forEach(
        (table, count) -> {
          long difference = count - before.byTable.getOrDefault(table, count);
          if (difference > 0) {
            more.put(table, difference);
          }
        });
    return new Scans(more);
  }

  @Override
  public String toString() {
    return byTable.isEmpty() ? "none" : new TreeMap<>(byTable).toString();
  }
}
