package org.openimis.benchmarks.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.benchmarks.load.Target;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.ServerJar;

/** A server that is killed now and then, or its database, and lives on with the same data. */
final class Mortal implements AutoCloseable {
  private static final String NO_PACK = "";
  private static final Duration LONGEST_ABSENCE = Duration.ofMinutes(5);
  private static final long MILLIS_BETWEEN_LOOKS = 100;
  private static final int OK = 200;

  private final ServerJar jar;
  private final List<String> jvm;
  private final Path data;
  private final HttpClient http = HttpClient.newHttpClient();
  private OpenimisServer server;
  private @Nullable Target submit;
  private int lives = 1;

  Mortal(ServerJar jar, List<String> jvm, Path data, Path pack)
      throws IOException, InterruptedException {
    this.jar = jar;
    this.jvm = jvm;
    this.data = data;
    this.server = OpenimisServer.start(jar, jvm, data, pack.toString());
  }

  /** Where claims are sent to in this life. */
  synchronized Target submit() throws IOException, InterruptedException {
    if (submit == null) {
      submit = server.submit();
    }
    return submit;
  }

  /** Asks for a new token before the next claim. */
  synchronized void logInAgain() {
    submit = null;
  }

  synchronized OpenimisServer server() {
    return server;
  }

  /** SIGKILL of the JVM, and the next start on the same data; tells how long it was away. */
  Duration killJvm() throws IOException, InterruptedException {
    OpenimisServer old = server();
    long killed = System.nanoTime();
    old.jvm().destroyForcibly();
    while (old.jvm().isAlive()) {
      Thread.sleep(1);
    }
    Files.move(old.log(), data.resolveSibling("crashes-life-" + lives + ".log"));
    OpenimisServer next = OpenimisServer.start(jar, jvm, data, NO_PACK);
    synchronized (this) {
      server = next;
      submit = null;
      lives++;
    }
    return Duration.ofNanos(System.nanoTime() - killed);
  }

  /**
   * SIGKILL of PostgreSQL's first process, which ends all others; tells how long it took until the
   * server was ready again.
   *
   * @throws IllegalStateException when the server does not come back by itself
   */
  Duration killDatabase() throws IOException, InterruptedException {
    OpenimisServer living = server();
    ProcessHandle postmaster = living.postgres();
    long killed = System.nanoTime();
    postmaster.destroyForcibly();
    while (!hasComeBack(living, postmaster.pid())) {
      if (!living.jvm().isAlive() || System.nanoTime() - killed > LONGEST_ABSENCE.toNanos()) {
        throw new IllegalStateException(
            "The server did not come back after its database was killed; its log is "
                + living.log());
      }
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
    }
    return Duration.ofNanos(System.nanoTime() - killed);
  }

  private boolean hasComeBack(OpenimisServer living, long killed) throws InterruptedException {
    try {
      if (living.postgres().pid() == killed) {
        return false;
      }
      URI ready = living.fhir().uri().resolve("/actuator/health/readiness");
      HttpRequest request = HttpRequest.newBuilder(ready).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException | RuntimeException notYet) { // PostgreSQL's pid file comes and goes
      return false;
    }
  }

  @Override
  public synchronized void close() throws InterruptedException {
    server.close();
  }
}
