package org.openimis.app.it.crash;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openimis.app.OpenimisMain;
import org.openimis.app.it.ImisClient;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The real server in a process of its own, from one start to its end. Its data folder outlives it,
 * and so does the embedded PostgreSQL when the process is killed.
 */
final class ServerLife implements AutoCloseable {
  private static final int SECONDS_TO_START = 300;
  private static final int SECONDS_TO_STOP = 60;

  private final Process process;
  private final Path data;
  private final Path log;
  private final String address;
  private final ImisClient imis;

  private ServerLife(Process process, Path data, Path log, String address) {
    this.process = process;
    this.data = data;
    this.log = log;
    this.address = address;
    this.imis = new ImisClient(address, FhirContext.forR4Cached());
  }

  /** Starts the server with a pack and waits until it takes claims. */
  static ServerLife begin(Path data, Path pack) {
    int port = freePort();
    String address = "http://localhost:" + port;
    Path log = data.resolveSibling(data.getFileName() + "-" + port + ".log");
    List<String> command =
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OpenimisMain.class.getName(),
                "--spring.profiles.active=demo",
                "--openimis.demo.claims=false",
                "--openimis.scheme.pack=" + pack,
                "--openimis.data.folder=" + data,
                // As many claims can be under way at a time as there are moments to be killed at.
                "--openimis.intake.writers=14",
                "--openimis.intake.group=1",
                "--openimis.db.pool-size=18",
                "--server.port=" + port)
            .toList();
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      var life = new ServerLife(process, data, log, address);
      life.awaitReady();
      return life;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the server says that it is ready; fails at once when it ends instead. */
  void awaitReady() {
    await()
        .atMost(SECONDS_TO_START, SECONDS)
        .failFast(
            () -> {
              if (!process.isAlive()) {
                throw new AssertionError("The server has ended: " + said());
              }
            })
        .ignoreExceptions()
        .until(() -> imis.withoutToken().get("/actuator/health/readiness").status() == 200);
  }

  ImisClient imis() {
    return imis;
  }

  String address() {
    return address;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What it has written to its terminal. */
  String said() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL of the server; its database runs on and does not notice. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The embedded PostgreSQL's first process. */
  ProcessHandle postmaster() {
    return ProcessHandle.of(Long.parseLong(postmasterFile().get(0).strip())).orElseThrow();
  }

  /** The database beside the server's own connections, as one who may do everything. */
  JdbcTemplate sql() {
    return new JdbcTemplate(superuser());
  }

  private DataSource superuser() {
    try {
      var source = new PGSimpleDataSource();
      source.setServerNames(new String[] {"127.0.0.1"});
      source.setPortNumbers(new int[] {Integer.parseInt(postmasterFile().get(3).strip())});
      source.setDatabaseName("openimis");
      source.setUser("postgres");
      source.setPassword(Files.readString(data.resolve("postgresql-password")).strip());
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> postmasterFile() {
    try {
      return Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the server as a service manager does, and its database with it. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(SECONDS_TO_STOP, SECONDS)) {
      process.destroyForcibly();
    }
  }
}
