package org.openimis.store.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * New rows of one table, written by one statement however many they are: PostgreSQL plans it once
 * and is asked once.
 */
public final class TableRows {
  private final String sql;
  private final int columns;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  /** What a table's rows look like; made once. */
  public static final class Table {
    private final String sql;
    private final int columns;

    /**
     * Names a table.
     *
     * @param columns each with its type in PostgreSQL, such as {@code res_id bigint}
     */
    public Table(String name, String... columns) {
      this.columns = columns.length;
      this.sql =
          "INSERT INTO %s (%s) SELECT * FROM unnest(%s)"
              .formatted(
                  name,
                  Arrays.stream(columns).map(Table::name).collect(Collectors.joining(", ")),
                  Arrays.stream(columns)
                      .map(column -> "?::" + column.substring(column.indexOf(' ') + 1) + "[]")
                      .collect(Collectors.joining(", ")));
    }

    private static String name(String column) {
      return column.substring(0, column.indexOf(' '));
    }
  }

  public TableRows(Table table) {
    this.sql = table.sql;
    this.columns = table.columns;
  }

  /** Takes note of a row; each value is written as its text. */
  public void add(@Nullable Object... row) {
    if (row.length != columns) {
      throw new IllegalArgumentException(row.length + " values for " + sql);
    }
    rows.add(row);
  }

  /** Writes them, and forgets them. */
  public void write(Database database) {
    if (rows.isEmpty()) {
      return;
    }
    Object[] arrays = new Object[columns];
    for (int column = 0; column < columns; column++) {
      @Nullable String[] values = new String[rows.size()];
      for (int row = 0; row < values.length; row++) {
        Object value = rows.get(row)[column];
        values[row] = value == null ? null : value.toString();
      }
      arrays[column] = values;
    }
    database.update(sql, arrays);
    rows.clear();
  }
}
