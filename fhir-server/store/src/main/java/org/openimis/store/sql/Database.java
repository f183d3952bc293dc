package org.openimis.store.sql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimStore.Unreachable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Our own SQL. Inside a transaction of HAPI's it uses the same connection, so that resources and
 * rows are written together or not at all. Where the database is gone, every method throws {@link
 * Unreachable}.
 */
public final class Database {
  private final JdbcTemplate jdbc;

  public Database(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** Arrays of strings may be passed for {@code ?::text[]}. */
  public <R> List<R> query(String sql, RowMapper<R> mapper, @Nullable Object... args) {
    return reached(() -> jdbc.query(sql, mapper, args));
  }

  public <R> Optional<R> queryOne(String sql, RowMapper<R> mapper, Object... args) {
    return query(sql, mapper, args).stream().findFirst();
  }

  public int update(String sql, @Nullable Object... args) {
    return reached(() -> jdbc.update(sql, args));
  }

  public void batch(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      reached(() -> jdbc.batchUpdate(sql, rows));
    }
  }

  private static <T> T reached(Supplier<T> statement) {
    try {
      return statement.get();
    } catch (DataAccessException e) {
      if (SqlStates.isUnreachable(e)) {
        throw new Unreachable(e);
      }
      throw e;
    }
  }
}
