package org.openimis.store.sql;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Our own SQL. Inside a transaction of HAPI's it uses the same connection, so that resources and
 * rows are written together or not at all.
 */
public final class Database {
  private final JdbcTemplate jdbc;

  public Database(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** Arrays of strings may be passed for {@code ?::text[]}. */
  public <R> List<R> query(String sql, RowMapper<R> mapper, Object... args) {
    return jdbc.query(sql, mapper, args);
  }

  public <R> Optional<R> queryOne(String sql, RowMapper<R> mapper, Object... args) {
    return query(sql, mapper, args).stream().findFirst();
  }

  public int update(String sql, @Nullable Object... args) {
    return jdbc.update(sql, args);
  }

  public void batch(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(sql, rows);
    }
  }
}
