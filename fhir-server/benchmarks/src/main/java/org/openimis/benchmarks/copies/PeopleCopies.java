package org.openimis.benchmarks.copies;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Multiplies the people of a generated scheme: each row about them, in HAPI's tables and in ours,
 * is written again for each copy under other ids and numbers, with COPY. What stands in a copy is
 * what the server itself would have written, but for the hash by which HAPI sees that an update
 * changes nothing. Nobody must use the server meanwhile.
 */
public final class PeopleCopies {
  private static final String OUR_TABLES =
      "select table_name from information_schema.tables where table_schema = 'scheme'"
          + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
          + " order by 1";

  private PeopleCopies() {}

  /**
   * Makes everybody there several times.
   *
   * @param connection of the one who owns everything
   * @param times how often each person is to be there in the end
   */
  public static void make(Connection connection, int times) throws SQLException {
    int copies = times - 1;
    var names = new Names(ids(connection), copies);
    var hapi = new HapiTables(connection, names, copies);
    List<String> unknown = hapi.unknownTables();
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("Nobody knows how to copy " + unknown);
    }
    List<Rows> all = new ArrayList<>(hapi.read());
    all.addAll(ours(connection, names));
    try (Statement statement = connection.createStatement()) {
      // Foreign keys hold because they hold for the originals; to check each would take hours.
      statement.execute("set session_replication_role = replica");
      statement.execute("set synchronous_commit = off");
    }
    for (int copy = 1; copy <= copies; copy++) {
      for (Rows rows : all) {
        rows.write(connection, copy);
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("reset session_replication_role");
      statement.execute("reset synchronous_commit");
    }
  }

  private static Set<String> ids(Connection connection) throws SQLException {
    Set<String> ids = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select fhir_id from hfj_resource where res_id in ("
                    + HapiTables.OF_PEOPLE
                    + ")")) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }

  /** The rows of our tables that name people, wherever they do. */
  private static List<Rows> ours(Connection connection, Names names) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OUR_TABLES)) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    List<Rows> all = new ArrayList<>();
    for (String name : tables) {
      Table table = Table.read(connection, "scheme", name);
      Rows rows =
          Rows.read(
              connection,
              table,
              "true",
              values -> values.stream().anyMatch(value -> names.template(value).isAboutPeople()),
              values -> cells(table, values, names));
      if (rows.size() > 0) {
        all.add(rows);
      }
    }
    return all;
  }

  private static List<Cell> cells(Table table, List<String> values, Names names) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (table.columns().get(i).isText()) {
        cells.add(names.template(value)::inCopy);
      } else {
        cells.add(copy -> value);
      }
    }
    return cells;
  }
}
