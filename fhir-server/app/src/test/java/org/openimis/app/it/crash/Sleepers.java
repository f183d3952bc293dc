package org.openimis.app.it.crash;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hooks in the database of the test, since the server has none: sessions that come by a {@link
 * Moment} with its claim fall asleep there, and say in their name which moment it is.
 */
final class Sleepers {
  private static final String ASLEEP =
      " FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND pid <> pg_backend_pid()";

  private final JdbcTemplate sql;

  Sleepers(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Puts the hooks in, one a {@link Moment#trigger}. */
  void lieInWait(Stream<String> triggers) {
    sql.execute(
        """
        CREATE FUNCTION crash_sleep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          PERFORM set_config('application_name', TG_ARGV[0], false);
          PERFORM pg_sleep(600);
          RETURN NULL;
        END $$
        """);
    triggers.forEach(sql::execute);
  }

  /** Takes the hooks out, whoever still sleeps. */
  void goHome() {
    sql.execute("DROP FUNCTION IF EXISTS crash_sleep() CASCADE");
  }

  /** Waits until a session sleeps at each of these moments. */
  void awaitAsleepAt(Collection<Moment> moments) {
    List<String> names = moments.stream().map(Moment::name).toList();
    await().atMost(60, SECONDS).until(() -> asleep().containsAll(names));
  }

  /** The names of the moments at which sessions sleep. */
  List<String> asleep() {
    return sql.queryForList("SELECT application_name" + ASLEEP, String.class);
  }

  /** The processes of the sessions that sleep. */
  List<Long> processes() {
    return sql.queryForList("SELECT pid::bigint" + ASLEEP, Long.class);
  }
}
