package org.openimis.store.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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

  boolean isOf(IBaseResource resource) {
    return type.isInstance(resource);
  }

  void replace(Database database, IBaseResource resource, boolean isNew) {
    String id = resource.getIdElement().getIdPart();
    if (!isNew) {
      database.update("DELETE FROM scheme." + table + " WHERE resource_id = ?", id);
    }
    List<Object[]> values = new ArrayList<>();
    for (T row : rows.apply(type.cast(resource))) {
      values.add(withId(id, this.values.apply(row)));
    }
    database.batch(insert(), values);
  }

  private String insert() {
    String marks = "?, ".repeat(columns.size()) + "?";
    return "INSERT INTO scheme.%s (resource_id, %s) VALUES (%s)"
        .formatted(table, String.join(", ", columns), marks);
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
