package org.openimis.app.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.openimis.app.settings.DataSettings;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * A PostgreSQL of the server's own: real, durable, on loopback only, with its data in a folder that
 * survives restarts. It runs from {@link #start} until {@link #close}; where nobody closes it, it
 * is stopped when the JVM ends, after Spring's contexts. After a SIGKILL of the JVM it runs on; the
 * next start stops it first. Where PostgreSQL itself is killed, it is started again.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);
  private static final int ANY_PORT = 0;
  private static final int TRIES_FOR_A_PORT = 3;
  private static final String SUPERUSER = "postgres";

  /** User and database of the server; the user owns the database and is no superuser. */
  private static final String NAME = "openimis";

  private final DataFolder data;
  private final Cluster cluster;
  private final int port;
  private final String password;
  private final PostmasterWatch watch;
  private boolean open = true;

  private EmbeddedPostgresServer(DataFolder data, Cluster cluster, int port, String password) {
    this.data = data;
    this.cluster = cluster;
    this.port = port;
    this.password = password;
    this.watch = new PostmasterWatch(cluster);
  }

  /**
   * Starts the database; on first use it is created.
   *
   * @param poolSize the connections that the server will want
   * @throws StartRefused where it cannot start, with the reason
   */
  public static EmbeddedPostgresServer start(DataSettings settings, int poolSize) {
    DataFolder data = DataFolder.open(settings.folder());
    try {
      EmbeddedPostgresServer server = start(data, settings.port(), poolSize);
      SpringApplication.getShutdownHandlers().add(server::close);
      return server;
    } catch (IOException failed) {
      data.close();
      throw new UncheckedIOException(failed);
    } catch (RuntimeException refused) {
      data.close();
      throw refused;
    }
  }

  private static EmbeddedPostgresServer start(DataFolder data, int wantedPort, int poolSize)
      throws IOException {
    Platform platform = Platform.current();
    StepDown stepDown = StepDown.of(platform);
    data.requireOwner(platform);
    data.requireRoom();
    Path programs = Programs.unpackInto(data.programs(), platform);
    Cluster cluster = new Cluster(data, new Command(platform, stepDown, programs, data.logs()));
    cluster.requireOurVersion();
    if (cluster.exists() && Files.notExists(data.passwordFile())) {
      throw new StartRefused(
          StartProblem.DATA_WITHOUT_PASSWORD, data.cluster(), data.passwordFile());
    }
    String password = Password.readOrMake(data.passwordFile());
    if (cluster.exists()) {
      cluster.stopLeftover();
    } else {
      cluster.initialise(SUPERUSER, data.passwordFile());
    }
    int port = startOnPort(cluster, wantedPort, poolSize);
    EmbeddedPostgresServer server = new EmbeddedPostgresServer(data, cluster, port, password);
    try {
      server.createDatabase();
    } catch (StartRefused refused) {
      server.close();
      throw refused;
    }
    server.watch.start();
    LOG.info("PostgreSQL runs on port {} with its data in {}", port, data.cluster());
    return server;
  }

  private static int startOnPort(Cluster cluster, int wantedPort, int poolSize) throws IOException {
    for (int tries = 1; ; tries++) {
      int port = freePort(wantedPort);
      cluster.configure(ClusterSettings.of(port, poolSize));
      try {
        cluster.start();
        return port;
      } catch (StartRefused refused) {
        // Between finding a free port and taking it, another program may have been faster.
        if (wantedPort != ANY_PORT || tries == TRIES_FOR_A_PORT || isFree(port)) {
          throw refused;
        }
      }
    }
  }

  private static int freePort(int wanted) {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      throw new StartRefused(StartProblem.EMBEDDED_PORT_TAKEN, String.valueOf(wanted));
    }
  }

  private static boolean isFree(int port) {
    try {
      return freePort(port) == port;
    } catch (StartRefused taken) {
      return false;
    }
  }

  private void createDatabase() {
    try (Connection connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password);
        Statement statement = connection.createStatement()) {
      if (!hasRow(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
        statement.execute("create role " + NAME + " login password '" + password + "'");
      }
      if (!hasRow(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    } catch (SQLException thrown) {
      throw new StartRefused(StartProblem.EMBEDDED_FAILED, thrown.getMessage(), data.logs());
    }
  }

  private static boolean hasRow(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** How the server reaches its database. */
  public DatabaseLogin login() {
    return new DatabaseLogin(url(NAME), NAME, password);
  }

  /** Stops the database and lets its folder go. A second call does nothing. */
  @Override
  public synchronized void close() {
    if (!open) {
      return;
    }
    open = false;
    watch.close();
    try {
      cluster.stop();
      LOG.info("PostgreSQL has stopped");
    } catch (IOException failed) {
      LOG.warn("PostgreSQL could not be stopped; the next start will try again", failed);
    } finally {
      data.close();
    }
  }
}
