package org.openimis.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openimis.benchmarks.load.Target;

/** The server under test with its embedded PostgreSQL; nothing is in it but a scheme. */
public final class OpenimisServer implements AutoCloseable {
  /** The name of its database. */
  public static final String DATABASE = "openimis";

  private static final String ADMIN = "admin:admin-secret";

  private final ServerProcess process;
  private final String address;
  private final Path data;

  private OpenimisServer(ServerProcess process, String address, Path data) {
    this.process = process;
    this.address = address;
    this.data = data;
  }

  /**
   * Starts it with the demo scheme and waits until it is ready.
   *
   * @param jvm the arguments of its JVM
   * @param data its data folder; a new one makes it start from empty
   */
  public static OpenimisServer start(ServerJar jar, List<String> jvm, Path data)
      throws IOException, InterruptedException {
    return start(jar, jvm, data, "demo");
  }

  /**
   * Starts it with the scheme and the people of a pack and waits until it is ready.
   *
   * @param pack a folder, or {@code demo}; nothing loads none
   */
  public static OpenimisServer start(ServerJar jar, List<String> jvm, Path data, String pack)
      throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    String address = "http://localhost:" + port;
    List<String> command = new ArrayList<>();
    command.add(ServerJar.java());
    command.addAll(jvm);
    command.addAll(
        List.of(
            "-jar",
            jar.path().toString(),
            "--spring.profiles.active=demo",
            "--openimis.demo.claims=false",
            "--openimis.policy.expire=false", // nothing beside what is measured
            "--openimis.scheme.pack=" + pack,
            "--server.port=" + port,
            "--openimis.data.folder=" + data));
    var process =
        ServerProcess.start(
            command,
            Map.of(),
            data.resolveSibling(data.getFileName() + ".log"),
            URI.create(address + "/actuator/health/readiness"));
    return new OpenimisServer(process, address, data);
  }

  public Duration startTime() {
    return process.startTime();
  }

  /** {@code Claim/$submit} as the demo's administrator, who may submit for every facility. */
  public Target submit() throws IOException, InterruptedException {
    return new Target(URI.create(address + "/fhir/Claim/$submit"), token());
  }

  /** A path below the FHIR server, as the demo's administrator. */
  public Target at(String path) throws IOException, InterruptedException {
    return new Target(URI.create(address + "/fhir" + path), token());
  }

  /** The FHIR server as the demo's administrator. */
  public Target fhir() throws IOException, InterruptedException {
    return new Target(URI.create(address + "/fhir"), token());
  }

  /** What it has written to its standard output and error. */
  public Path log() {
    return process.log();
  }

  private String token() throws IOException, InterruptedException {
    String basic = Base64.getEncoder().encodeToString(ADMIN.getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return body.replaceFirst("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }

  public ProcessHandle jvm() {
    return process.handle();
  }

  /** The embedded PostgreSQL; all of its other processes are children of this one. */
  public ProcessHandle postgres() throws IOException {
    return ProcessHandle.of(Long.parseLong(postmaster().get(0).strip())).orElseThrow();
  }

  /** How to reach the embedded PostgreSQL as the one who owns everything. */
  public Login superuser(String database) throws IOException {
    int port = Integer.parseInt(postmaster().get(3).strip());
    String password = Files.readString(data.resolve("postgresql-password")).strip();
    return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", password);
  }

  private List<String> postmaster() throws IOException {
    return Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"));
  }

  @Override
  public void close() throws InterruptedException {
    process.close();
  }
}
