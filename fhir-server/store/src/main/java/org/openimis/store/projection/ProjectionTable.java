package org.openimis.store.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** One of the tables that are read from resources, with every type of resource that fills it. */
public final class ProjectionTable {
  private final String name;
  private final List<Projection<?, ?>> projections;
  private final int scheme;

  private ProjectionTable(String name, List<Projection<?, ?>> projections) {
    this.name = name;
    this.projections = projections;
    this.scheme = projections.get(0).columns().indexOf("scheme") + 1;
    boolean alike =
        projections.stream().allMatch(each -> each.columns().equals(projections.get(0).columns()));
    if (!alike || scheme == 0) {
      throw new IllegalStateException("Table " + name + " is filled in different ways");
    }
  }

  /** All of them; each row of each has a column {@code resource_id} and a column {@code scheme}. */
  public static List<ProjectionTable> all() {
    Map<String, List<Projection<?, ?>>> byTable = new LinkedHashMap<>();
    for (Projection<?, ?> projection : Projections.ALL) {
      byTable.computeIfAbsent(projection.table(), table -> new ArrayList<>()).add(projection);
    }
    return byTable.entrySet().stream()
        .map(table -> new ProjectionTable(table.getKey(), table.getValue()))
        .toList();
  }

  /** Its name in the schema {@code scheme}. */
  public String name() {
    return name;
  }

  /** The types of resources that it is read from. */
  public List<String> types() {
    return projections.stream().map(Projection::type).distinct().toList();
  }

  /** The rows of a resource, as {@link #insertInto} takes them. */
  public List<Object[]> rowsOf(IBaseResource resource) {
    return projections.stream()
        .filter(projection -> projection.isOf(resource))
        .flatMap(projection -> projection.rowsOf(resource).stream())
        .toList();
  }

  /** The scheme to which such a row belongs. */
  public String schemeOf(Object[] row) {
    return Objects.toString(row[scheme]);
  }

  /** Puts such rows into a table with the same columns. */
  public String insertInto(String target) {
    return projections.get(0).insertInto(target);
  }
}
