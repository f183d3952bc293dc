package org.openimis.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openimis.benchmarks.load.Target;
import org.openimis.benchmarks.plain.PlainHapi;
import org.openimis.benchmarks.plain.PlainHapi.Storage;

/** {@link PlainHapi} in a process of its own. */
public final class PlainHapiServer implements AutoCloseable {
  private final ServerProcess process;
  private final String address;

  private PlainHapiServer(ServerProcess process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it on a database that holds nothing, and waits until it answers. */
  public static PlainHapiServer start(List<String> jvm, Login login, Path log, Storage storage)
      throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    String address = "http://localhost:" + port + "/fhir";
    List<String> command = new ArrayList<>();
    command.add(ServerJar.java());
    command.addAll(jvm);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PlainHapi.class.getName(),
            String.valueOf(port),
            storage.name()));
    var environment =
        Map.of(
            PlainHapi.URL, login.url(),
            PlainHapi.USER, login.user(),
            PlainHapi.PASSWORD, login.password());
    var process = ServerProcess.start(command, environment, log, URI.create(address + "/metadata"));
    return new PlainHapiServer(process, address);
  }

  public Target claims() {
    return new Target(URI.create(address + "/Claim"), null);
  }

  /** The server itself, for transaction Bundles and questions. */
  public Target fhir() {
    return new Target(URI.create(address), null);
  }

  public ProcessHandle jvm() {
    return process.handle();
  }

  @Override
  public void close() throws InterruptedException {
    process.close();
  }
}
