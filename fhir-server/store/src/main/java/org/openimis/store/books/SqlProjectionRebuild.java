package org.openimis.store.books;

import ca.uhn.fhir.context.FhirContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.books.ProjectionRebuild;
import org.openimis.store.pack.LoadLock;
import org.openimis.store.projection.ProjectionTable;
import org.openimis.store.sql.LockedSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads each table anew beside the one in use, by the same functions that keep it in step, and then
 * puts right what differs, a table in a transaction. Readers see the old table or the new one,
 * never half of it; a row that is right is not touched.
 */
public final class SqlProjectionRebuild implements ProjectionRebuild {
  private static final Logger LOG = LoggerFactory.getLogger(SqlProjectionRebuild.class);

  private final DataSource dataSource;
  private final SchemeClosing schemes;
  private final StoredTexts texts;

  public SqlProjectionRebuild(
      DataSource dataSource, SchemeClosing schemes, FhirContext fhirContext) {
    this.dataSource = dataSource;
    this.schemes = schemes;
    this.texts = new StoredTexts(fhirContext);
  }

  @Override
  public Set<String> tables() {
    return ProjectionTable.all().stream()
        .map(ProjectionTable::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public List<Rebuilt> rebuild(@Nullable String scheme, Set<String> tables) {
    List<ProjectionTable> wanted =
        ProjectionTable.all().stream().filter(table -> tables.contains(table.name())).toList();
    List<String> closed = schemes.meant(scheme);
    try (LockedSession alone = LoadLock.take(dataSource, closed)) {
      closed.forEach(code -> schemes.close(code, wanted.size()));
      try {
        return rebuild(alone.connection(), wanted, scheme, closed);
      } finally { // each table is the old one or the new one: no reason to keep claims waiting
        closed.forEach(schemes::open);
      }
    }
  }

  private List<Rebuilt> rebuild(
      Connection connection,
      List<ProjectionTable> tables,
      @Nullable String scheme,
      List<String> closed) {
    List<Rebuilt> rebuilt = new ArrayList<>();
    for (ProjectionTable table : tables) {
      rebuilt.add(rebuild(connection, table, scheme));
      closed.forEach(schemes::advance);
    }
    LOG.info("Projections of {} are rebuilt: {}", closed, rebuilt);
    return rebuilt;
  }

  private Rebuilt rebuild(Connection connection, ProjectionTable table, @Nullable String scheme) {
    try {
      connection.setAutoCommit(false);
      Rebuilt rebuilt =
          replace(
              new JdbcTemplate(new SingleConnectionDataSource(connection, true)), table, scheme);
      connection.commit();
      connection.setAutoCommit(true);
      return rebuilt;
    } catch (SQLException e) {
      throw new IllegalStateException("Table " + table.name() + " cannot be rebuilt", e);
    }
  }

  /** Whoever writes such resources waits until this is committed; whoever reads does not. */
  private Rebuilt replace(JdbcTemplate jdbc, ProjectionTable table, @Nullable String scheme) {
    String live = "scheme." + table.name();
    String fresh = FreshRows.nameFor(table);
    jdbc.execute("LOCK TABLE " + live + " IN SHARE ROW EXCLUSIVE MODE");
    jdbc.execute("CREATE TEMP TABLE " + FreshRows.definition(table) + " ON COMMIT DROP");
    jdbc.setFetchSize(Snapshot.FETCHED);
    new FreshRows(jdbc, texts).fill(table, scheme, SqlProjectionRebuild::refuseUnreadable);
    int removed =
        jdbc.update(
            """
            DELETE FROM %s live
             WHERE (?::text IS NULL OR live.scheme = ?
                OR live.resource_id IN (SELECT resource_id FROM %s))
               AND NOT EXISTS (
                   SELECT FROM %s fresh
                    WHERE fresh.resource_id = live.resource_id AND fresh::text = live::text)
            """
                .formatted(live, fresh, fresh),
            scheme,
            scheme);
    int added =
        jdbc.update(
            """
            INSERT INTO %s
            SELECT fresh.* FROM %s fresh
             WHERE NOT EXISTS (
                   SELECT FROM %s live
                    WHERE live.resource_id = fresh.resource_id AND live::text = fresh::text)
            """
                .formatted(live, fresh, live));
    Long rows = jdbc.queryForObject("SELECT count(*) FROM " + fresh, Long.class);
    return new Rebuilt(table.name(), rows == null ? 0 : rows, added, removed);
  }

  /** Better a table as it was than one without what nobody can read. */
  private static void refuseUnreadable(String resource) {
    throw new IllegalStateException(resource + " cannot be read");
  }
}
