package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.GeneratedPack;
import org.openimis.benchmarks.claims.Market;
import org.openimis.benchmarks.claims.PreparedClaims.Ids;
import org.openimis.benchmarks.figure.Arm.Sending;
import org.openimis.benchmarks.plain.PlainHapi.Storage;
import org.openimis.benchmarks.server.Login;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.PlainHapiServer;
import org.openimis.benchmarks.server.ServerJar;
import org.springframework.util.FileSystemUtils;

/**
 * A generated scheme, our server with it, and if wanted plain HAPI beside it: with the same people,
 * the same arguments of the JVM, and databases of its own on the same PostgreSQL server.
 */
final class Stage implements AutoCloseable {
  private final Options options;
  private final PrintStream out;
  private final List<String> jvm;
  private final Market market;
  private final OpenimisServer openimis;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  private Stage(Options options, PrintStream out, String figure) throws Exception {
    this.options = options;
    this.out = out;
    this.jvm = options.words("jvm");
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    out.println("server    " + jar.how() + ", JVM of all " + String.join(" ", jvm));
    GeneratedPack pack =
        GeneratedPack.write(
            options.work().resolve(figure + "-pack"),
            options.number("facilities"),
            options.number("insurees"));
    this.market = new Market(pack.pack());
    Path data = options.work().resolve(figure);
    FileSystemUtils.deleteRecursively(data);
    this.openimis = OpenimisServer.start(jar, jvm, data, pack.folder().toString());
    open.push(openimis);
    out.printf(
        "scheme    %d facilities, %d people, loaded and ready after %d s%n",
        pack.pack().facilities().size(),
        pack.pack().sample().insurees().size(),
        openimis.startTime().toSeconds());
  }

  /**
   * Starts our server.
   *
   * @param figure names the folder of its data
   */
  static Stage open(Options options, PrintStream out, String figure) throws Exception {
    return new Stage(options, out, figure);
  }

  Market market() {
    return market;
  }

  OpenimisServer openimis() {
    return openimis;
  }

  Arm ours() throws Exception {
    return Arm.ours(Arm.OURS, openimis, market.pack().scheme());
  }

  /** Plain HAPI with the people in it. */
  record Plain(PlainHapiServer server, Ids ids, Arm arm) {}

  Plain plain(String name, Storage storage) throws Exception {
    String database = "plain_" + storage.name().toLowerCase(Locale.ROOT);
    try (var connection = openimis.superuser("postgres").connect();
        var statement = connection.createStatement()) {
      statement.execute("create database " + database);
    }
    Login login = openimis.superuser(database);
    Path log = options.work().resolve(database + ".log");
    var server = PlainHapiServer.start(jvm, login, log, storage);
    open.push(server);
    Ids ids = new PlainPeople(market.pack(), server.fhir()).create();
    out.println("beside    " + name + ", with the same facilities and people");
    var sending = new Sending(market.pack().scheme(), ids);
    return new Plain(server, ids, Arm.plain(name, server, openimis.postgres(), login, sending));
  }

  /** So that every server plans with what is really there. */
  void analyse(List<Arm> arms) throws Exception {
    for (Arm arm : arms) {
      try (var connection = arm.connect();
          var statement = connection.createStatement()) {
        statement.execute("vacuum analyze");
      }
    }
  }

  @Override
  public void close() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }
}
