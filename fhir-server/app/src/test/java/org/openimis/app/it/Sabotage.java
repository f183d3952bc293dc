package org.openimis.app.it;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the database fail in the middle of a write, as a crash or a lost race would. */
public final class Sabotage implements AutoCloseable {
  private final JdbcTemplate sql;
  private final String table;

  private Sabotage(DataSource dataSource, String table, String condition, String body) {
    this.sql = new JdbcTemplate(dataSource);
    this.table = table;
    sql.execute("CREATE SEQUENCE scheme.sabotage_count");
    sql.execute(
        "CREATE FUNCTION scheme.sabotage() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            + body
            + " RETURN NEW; END $$");
    sql.execute(
        "CREATE TRIGGER sabotage BEFORE INSERT ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION scheme.sabotage()"
            .formatted(table, condition));
  }

  /** Every insert of a row that meets the condition fails. */
  public static Sabotage failing(DataSource dataSource, String table, String condition) {
    return new Sabotage(dataSource, table, condition, "RAISE EXCEPTION 'secret of the database';");
  }

  /** So many inserts meet a deadlock; the next ones succeed. */
  public static Sabotage deadlocking(
      DataSource dataSource, String table, String condition, int times) {
    // A sequence keeps counting when the transaction is undone.
    return new Sabotage(
        dataSource,
        table,
        condition,
        "IF nextval('scheme.sabotage_count') <= %d THEN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END IF;"
            .formatted(times));
  }

  /** Inserts wait for whoever holds that advisory lock. */
  public static Sabotage waiting(DataSource dataSource, String table, String condition, int lock) {
    return new Sabotage(
        dataSource, table, condition, "PERFORM pg_advisory_xact_lock(%d);".formatted(lock));
  }

  @Override
  public void close() {
    sql.execute("DROP TRIGGER sabotage ON " + table);
    sql.execute("DROP FUNCTION scheme.sabotage()");
    sql.execute("DROP SEQUENCE scheme.sabotage_count");
  }
}
