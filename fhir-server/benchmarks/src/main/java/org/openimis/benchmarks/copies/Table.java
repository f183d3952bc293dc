package org.openimis.benchmarks.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of which rows are copied; columns that the database numbers by itself are left out. */
record Table(String schema, String name, List<Column> columns) {
  private static final String COLUMNS =
      """
      select column_name, data_type
        from information_schema.columns
       where table_schema = ? and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'
       order by ordinal_position""";
  private static final List<String> TEXTS =
      List.of("text", "character varying", "json", "jsonb", "ARRAY");

  Table {
    columns = List.copyOf(columns);
  }

  /** A column, and whether it holds text, which may name people. */
  record Column(String name, boolean isText) {}

  static Table read(Connection connection, String schema, String name) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, schema);
      statement.setString(2, name);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          columns.add(new Column(row.getString(1), TEXTS.contains(row.getString(2))));
        }
      }
    }
    return new Table(schema, name, columns);
  }

  int place(String column) {
    return columns.stream().map(Column::name).toList().indexOf(column);
  }

  String full() {
    return schema + "." + name;
  }

  String columnList() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
