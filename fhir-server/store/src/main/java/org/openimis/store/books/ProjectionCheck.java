package org.openimis.store.books;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.books.BookCheck;
import org.openimis.store.books.Findings.Place;
import org.openimis.store.projection.ProjectionTable;

/** Compares the tables that rules read with what the resources say. */
final class ProjectionCheck {
  private final Snapshot snapshot;
  private final StoredTexts texts;
  private final Findings findings;

  ProjectionCheck(Snapshot snapshot, StoredTexts texts, Findings findings) {
    this.snapshot = snapshot;
    this.texts = texts;
    this.findings = findings;
  }

  /** The temporary tables that this fills. */
  static List<String> temporary() {
    return ProjectionTable.all().stream().map(FreshRows::definition).toList();
  }

  /**
   * Compares every table, resource by resource.
   *
   * @param scheme whose rows; null for all
   */
  void check(@Nullable String scheme) {
    for (ProjectionTable table : ProjectionTable.all()) {
      new FreshRows(snapshot.jdbc(), texts)
          .fill(
              table,
              scheme,
              resource ->
                  findings.differs(
                      BookCheck.PROJECTIONS,
                      new Place("table " + table.name(), resource),
                      "a resource",
                      "a text that cannot be read"));
      compare(table, scheme);
    }
  }

  private void compare(ProjectionTable table, @Nullable String scheme) {
    findings.examined(
        BookCheck.PROJECTIONS,
        snapshot.count(
            "SELECT count(*) FROM scheme.%s live WHERE ?::text IS NULL OR live.scheme = ?"
                .formatted(table.name()),
            scheme,
            scheme));
    snapshot.each(
        """
        WITH fresh_rows AS (
               SELECT resource_id, fresh::text AS line FROM %s fresh),
             live_rows AS (
               SELECT resource_id, live::text AS line FROM scheme.%s live
                WHERE ?::text IS NULL OR live.scheme = ?),
             missing AS (
               SELECT resource_id, string_agg(line, ' ' ORDER BY line) AS lines
                 FROM (SELECT * FROM fresh_rows EXCEPT ALL SELECT * FROM live_rows) each
                GROUP BY resource_id),
             surplus AS (
               SELECT resource_id, string_agg(line, ' ' ORDER BY line) AS lines
                 FROM (SELECT * FROM live_rows EXCEPT ALL SELECT * FROM fresh_rows) each
                GROUP BY resource_id)
        SELECT coalesce(res_type || '/', '') || resource_id AS resource,
               missing.lines AS expected, surplus.lines AS found
          FROM missing FULL JOIN surplus USING (resource_id)
          LEFT JOIN hfj_resource ON fhir_id = resource_id AND res_type = ANY (?::text[])
        """
            .formatted(FreshRows.nameFor(table), table.name()),
        row ->
            findings.differs(
                BookCheck.PROJECTIONS,
                new Place("table " + table.name(), row.getString("resource")),
                row.getString("expected"),
                row.getString("found")),
        scheme,
        scheme,
        table.types().toArray(String[]::new));
  }
}
