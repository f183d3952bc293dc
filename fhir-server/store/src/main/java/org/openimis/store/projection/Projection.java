package org.openimis.store.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.openimis.store.sql.Database;

/**
 * How the resources of one type stand in one of our tables. A resource's rows are replaced as a
 * whole whenever it is written.
 */
final class Projection<R extends IBaseResource, T> {
  private final Class<R> type;
  private final String table;
  private final List<String> columns;
  private final Function<R, List<T>> rows;
  private final Function<T, @Nullable Object[]> values;

  /** Tables with one row for a resource; claims lock those of insurees. */
  private static final Set<String> HAVE_ONE_ROW =
      Set.of(
          "insuree",
          "place",
          "price",
          "product",
          "cover_rule",
          "cover",
          "family",
          "policy",
          "contribution",
          "officer",
          "renewal");

  /**
   * @param columns of the values, in their order; the resource's id comes before them
   */
  Projection(
      Class<R> type,
      String table,
      String columns,
      Function<R, List<T>> rows,
      Function<T, @Nullable Object[]> values) {
    this.type = type;
    this.table = table;
    this.columns = List.of(columns.split("[\\s,]+"));
    this.rows = rows;
    this.values = values;
  }

  String table() {
    return table;
  }

  /** The name of the type, as in FHIR. */
  String type() {
    return type.getSimpleName();
  }

  List<String> columns() {
    return columns;
  }

  boolean isOf(IBaseResource resource) {
    return type.isInstance(resource);
  }

  void replace(Database database, IBaseResource resource, boolean isNew) {
    String id = resource.getIdElement().getIdPart();
    if (!isNew && HAVE_ONE_ROW.contains(table)) {
      List<Object[]> row = rowsOf(resource);
      if (!row.isEmpty()) { // in place: who waits for the row finds it
        database.batch(insertInto("scheme." + table) + inPlace(), row);
        return;
      }
    }
    if (!isNew) {
      database.update("DELETE FROM scheme." + table + " WHERE resource_id = ?", id);
    }
    insert(database, rowsOf(resource));
  }

  /** Writes rows of new resources. */
  void insert(Database database, List<Object[]> rows) {
    database.batch(insertInto("scheme." + table), rows);
  }

  private String inPlace() {
    String all =
        columns.stream()
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
    return " ON CONFLICT (resource_id) DO UPDATE SET " + all;
  }

  /** The rows of a resource: its id, then the columns. */
  List<Object[]> rowsOf(IBaseResource resource) {
    String id = resource.getIdElement().getIdPart();
    List<Object[]> all = new ArrayList<>();
    for (T row : rows.apply(type.cast(resource))) {
      all.add(withId(id, values.apply(row)));
    }
    return all;
  }

  /** Puts such rows into this table or another one with the same columns. */
  String insertInto(String target) {
    String marks = "?, ".repeat(columns.size()) + "?";
    return "INSERT INTO %s (resource_id, %s) VALUES (%s)"
        .formatted(target, String.join(", ", columns), marks);
  }

  private static @Nullable Object[] withId(String id, @Nullable Object[] values) {
    @Nullable Object[] all = new @Nullable Object[values.length + 1];
    all[0] = id;
    System.arraycopy(values, 0, all, 1, values.length);
    return all;
  }

  @Override
  public String toString() {
    return type.getSimpleName() + " in " + table + Arrays.toString(columns.toArray());
  }
}
