package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.server.Login;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.PlainHapiServer;
import org.openimis.benchmarks.server.ServerJar;
import org.openimis.domain.scheme.SchemePack;
import org.springframework.util.FileSystemUtils;

/**
 * Claims a second beside plain HAPI, which only stores them. Both servers use the same PostgreSQL
 * server, each a database of its own, and take turns in blocks A B B A, so that what else happens
 * on the machine meets both alike. Information, not a target.
 */
public final class BesidePlainHapi {
  private static final String PLAIN = "plain";

  /** Blocks of one server that differ by more were disturbed, and their ratios say nothing. */
  private static final double MOST_SPREAD = 0.10;

  private final Options options;
  private final SchemePack pack = PreparedClaims.demoPack();
  private final PrintStream out = System.out;

  public BesidePlainHapi(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    List<String> jvm = options.words("jvm", Defaults.SERVER_JVM);
    out.println("server    " + jar.how() + ", JVM of both " + String.join(" ", jvm));
    Path data = options.work().resolve("beside-plain-hapi");
    FileSystemUtils.deleteRecursively(data);
    try (var openimis = OpenimisServer.start(jar, jvm, data)) {
      Login plainLogin = createDatabase(openimis);
      try (var plain =
          PlainHapiServer.start(jvm, plainLogin, data.resolveSibling("plain-hapi.log"))) {
        new PlainPeople(pack, plain.system()).create();
        measure(openimis, plain);
      }
    }
  }

  private static Login createDatabase(OpenimisServer openimis) throws Exception {
    try (var connection = openimis.superuser("postgres").connect();
        var statement = connection.createStatement()) {
      statement.execute("create database " + PLAIN);
    }
    return openimis.superuser(PLAIN);
  }

  private void measure(OpenimisServer openimis, PlainHapiServer plain) throws Exception {
    var ours = new Arm("openIMIS-FHIR", openimis.jvm(), openimis::submit, PreparedClaims::byNumber);
    var theirs = new Arm("plain HAPI", plain.jvm(), plain::claims, PreparedClaims::byId);
    var blocks = new Blocks(pack, openimis, options, out);
    List<LoadResult> all = new ArrayList<>();
    int warmUp = options.number("warm-up", 60);
    // In turns as well, for a JVM that waits grows cold.
    for (int round = 1; round <= options.number("warm-up-rounds", 2); round++) {
      all.add(blocks.run(ours, "WA" + round, warmUp).load());
      blocks.run(theirs, "WB" + round, warmUp);
    }
    List<Block> oursMeasured = new ArrayList<>();
    List<Block> theirsMeasured = new ArrayList<>();
    int seconds = options.number("seconds", 60);
    for (int round = 1; round <= options.number("rounds", 1); round++) {
      oursMeasured.add(blocks.run(ours, "A" + round, seconds));
      theirsMeasured.add(blocks.run(theirs, "B" + round, seconds));
      theirsMeasured.add(blocks.run(theirs, "C" + round, seconds));
      oursMeasured.add(blocks.run(ours, "D" + round, seconds));
    }
    compare(oursMeasured, theirsMeasured);
    oursMeasured.forEach(block -> all.add(block.load()));
    theirsMeasured.stream()
        .filter(block -> !block.load().isClean())
        .forEach(block -> out.println("VOID      plain HAPI: " + block.load().statuses()));
    out.println("load      " + Machine.load() + " (a minute's average, after the figure)");
    try (var connection = openimis.superuser("openimis").connect()) {
      Verdict.print(out, connection, all);
    }
  }

  private void compare(List<Block> ours, List<Block> theirs) {
    List<Double> ourRates = ours.stream().map(block -> block.load().perSecond()).toList();
    List<Double> theirRates = theirs.stream().map(block -> block.load().perSecond()).toList();
    List<Double> ourCosts = ours.stream().map(Block::cpuMillis).toList();
    List<Double> theirCosts = theirs.stream().map(Block::cpuMillis).toList();
    out.printf(
        Locale.ROOT,
        "claims/s  ours %.1f, plain HAPI %.1f; median of ratios %.2f; our blocks differ by %.0f %%%n",
        Statistics.median(ourRates),
        Statistics.median(theirRates),
        Statistics.median(Statistics.ratios(ourRates, theirRates)),
        100 * Statistics.spread(ourRates));
    out.printf(
        Locale.ROOT,
        "CPU       ours %.1f ms a claim, plain HAPI %.1f ms; median of ratios %.2f%n",
        Statistics.median(ourCosts),
        Statistics.median(theirCosts),
        Statistics.median(Statistics.ratios(ourCosts, theirCosts)));
    if (Statistics.spread(ourRates) > MOST_SPREAD) {
      out.println("VOID      our own blocks differ by more than 10 %: something disturbed the run");
    }
  }
}
