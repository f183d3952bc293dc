package org.openimis.schemes.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which columns a table has. */
public record TableShape(String file, List<Column> columns) {
  public TableShape {
    columns = List.copyOf(columns);
  }

  public static TableShape of(String file) {
    return new TableShape(file, List.of());
  }

  public TableShape required(String... names) {
    return with(true, names);
  }

  public TableShape optional(String... names) {
    return with(false, names);
  }

  Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  private TableShape with(boolean required, String... names) {
    List<Column> all = new ArrayList<>(columns);
    Arrays.stream(names).map(name -> new Column(name, required)).forEach(all::add);
    return new TableShape(file, all);
  }
}
