package org.openimis.store.books;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.store.projection.ProjectionTable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a projection from the stored resources, as if they were all written now. */
final class FreshRows {
  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;
  private final StoredTexts texts;
  private final List<Object[]> rows = new ArrayList<>();

  /**
   * @param jdbc on one connection, in a transaction, so that a cursor brings the resources
   */
  FreshRows(JdbcTemplate jdbc, StoredTexts texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  /** A table for the fresh rows. */
  static String definition(ProjectionTable table) {
    return "%s (LIKE scheme.%s)".formatted(nameFor(table), table.name());
  }

  static String nameFor(ProjectionTable table) {
    return "fresh_" + table.name();
  }

  /**
   * Fills the table.
   *
   * @param scheme whose rows; null for all
   * @param unreadable is told each resource that cannot be read, as type and id
   */
  void fill(ProjectionTable table, @Nullable String scheme, Consumer<String> unreadable) {
    for (String type : table.types()) {
      jdbc.query(
          """
          SELECT fhir_id, resource.res_ver, res_text_vc
            FROM hfj_resource resource
            LEFT JOIN hfj_res_ver version
              ON version.res_id = resource.res_id AND version.res_ver = resource.res_ver
           WHERE resource.res_type = ? AND resource.res_deleted_at IS NULL
          """,
          row -> {
            take(table, scheme, type, row, unreadable);
          },
          type);
    }
    flush(table);
    jdbc.execute("ANALYZE " + nameFor(table));
  }

  private void take(
      ProjectionTable table,
      @Nullable String scheme,
      String type,
      ResultSet row,
      Consumer<String> unreadable)
      throws SQLException {
    String id = row.getString("fhir_id");
    Optional<IBaseResource> resource = texts.read(row.getString("res_text_vc"));
    if (resource.isEmpty() || !resource.get().fhirType().equals(type)) {
      unreadable.accept(type + "/" + id);
      return;
    }
    resource.get().setId(new IdType(type, id, row.getString("res_ver")));
    for (Object[] fresh : table.rowsOf(resource.get())) {
      if (scheme == null || scheme.equals(table.schemeOf(fresh))) {
        rows.add(fresh);
      }
    }
    if (rows.size() >= BATCH) {
      flush(table);
    }
  }

  private void flush(ProjectionTable table) {
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(table.insertInto(nameFor(table)), rows);
      rows.clear();
    }
  }
}
