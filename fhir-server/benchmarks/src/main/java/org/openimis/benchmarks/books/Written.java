package org.openimis.benchmarks.books;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * What PostgreSQL has written. Its counters lag behind by up to ten seconds.
 *
 * @param rows inserted, changed and deleted in one database, by table; without TOAST
 * @param indexEntries one for each index of the table of a row that was inserted or moved
 * @param walBytes by all databases of the server
 */
public record Written(Map<String, Long> rows, long indexEntries, long walBytes) {
  private static final String TABLES =
      """
      select schemaname || '.' || relname,
             n_tup_ins + n_tup_upd + n_tup_del,
             (n_tup_ins + n_tup_upd - n_tup_hot_upd)
               * (select count(*) from pg_index where indrelid = relid)
        from pg_stat_user_tables""";
  private static final String WAL = "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')";

  public Written {
    rows = Map.copyOf(rows);
  }

  public static Written read(Connection connection) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    long indexEntries = 0;
    try (Statement statement = connection.createStatement()) {
      try (ResultSet table = statement.executeQuery(TABLES)) {
        while (table.next()) {
          rows.put(table.getString(1), table.getLong(2));
          indexEntries += table.getLong(3);
        }
      }
      try (ResultSet wal = statement.executeQuery(WAL)) {
        wal.next();
        return new Written(rows, indexEntries, wal.getLong(1));
      }
    }
  }

  /** What was written in between; only tables with a difference are named. */
  public Written since(Written before) {
    Map<String, Long> difference = new TreeMap<>();
    rows.forEach(
        (table, count) -> {
          long more = count - before.rows.getOrDefault(table, 0L);
          if (more != 0) {
            difference.put(table, more);
          }
        });
    return new Written(difference, indexEntries - before.indexEntries, walBytes - before.walBytes);
  }

  public long allRows() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
