package org.openimis.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, from its start until {@link #close}. */
public final class ServerProcess implements AutoCloseable {
  private static final int OK = 200;
  private static final long POLL_MILLIS = 50;
  private static final long LONGEST_START_MILLIS = 1_800_000;
  private static final long SECONDS_TO_STOP = 60;

  private final Process process;
  private final Path log;
  private final Duration startTime;

  private ServerProcess(Process process, Path log, Duration startTime) {
    this.process = process;
    this.log = log;
    this.startTime = startTime;
  }

  /**
   * Starts a server and waits for its first 200.
   *
   * @param environment beside our own
   * @param ready where it says that it is ready
   */
  static ServerProcess start(
      List<String> command, Map<String, String> environment, Path log, URI ready)
      throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    long started = System.nanoTime();
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    long given = started + TimeUnit.MILLISECONDS.toNanos(LONGEST_START_MILLIS);
    while (!isReady(ready)) {
      if (!process.isAlive() || System.nanoTime() > given) {
        process.destroy();
        throw new IllegalStateException("The server did not start; its log is " + log);
      }
      Thread.sleep(POLL_MILLIS);
    }
    return new ServerProcess(process, log, Duration.ofNanos(System.nanoTime() - started));
  }

  private static boolean isReady(URI uri) throws InterruptedException {
    var http = HttpClient.newHttpClient();
    try {
      var request = HttpRequest.newBuilder(uri).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** From the start of the process to its first 200. */
  public Duration startTime() {
    return startTime;
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  public Path log() {
    return log;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
