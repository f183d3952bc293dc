package org.openimis.app.postgres;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.openimis.app.start.DatabaseRefusal;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;

/**
 * How to reach the database.
 *
 * @param url its JDBC address
 */
public record DatabaseLogin(String url, String user, String password) {
  /** The oldest PostgreSQL that its makers still looked after when this was written (2026). */
  static final int OLDEST_MAJOR_VERSION = 14;

  private static final String SECONDS_TO_CONNECT = "10";

  /**
   * Logs in once, before connection pool and persistence do: they would try for long and speak of a
   * refusal in pages.
   *
   * @throws StartRefused where the database is not there, refuses the login or is too old
   */
  public void requireUsable() {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    try (Connection connection = DriverManager.getConnection(url, properties)) {
      DatabaseMetaData database = connection.getMetaData();
      requireVersion(database.getDatabaseMajorVersion(), database.getDatabaseProductVersion());
    } catch (SQLException thrown) {
      throw DatabaseRefusal.of(thrown)
          .orElseGet(
              () -> new StartRefused(StartProblem.DATABASE_UNREACHABLE, thrown.getMessage()));
    }
  }

  static void requireVersion(int major, String version) {
    if (major < OLDEST_MAJOR_VERSION) {
      throw new StartRefused(StartProblem.DATABASE_TOO_OLD, version, OLDEST_MAJOR_VERSION);
    }
  }

  /** Leaves out the password. */
  @Override
  public String toString() {
    return "DatabaseLogin[url=" + url + ", user=" + user + "]";
  }
}
