package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.load.Arrivals;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.load.OpenLoop;
import org.openimis.benchmarks.load.PatientClients;
import org.openimis.benchmarks.load.Traffic;
import org.openimis.benchmarks.server.OpenimisServer;

/**
 * What is left of the rate when there is far too much to do: with several times the clients of the
 * capacity, who wait as long as Retry-After says and come again, and with claims that arrive by
 * themselves at several times the rate and are not sent again. And what the memory does meanwhile.
 */
public final class Overload {
  private static final double PERCENT = 100;

  private final Options options;
  private final PrintStream out = System.out;
  private final Verdict verdict = new Verdict();

  public Overload(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    try (var stage = Stage.open(options, out, "overload")) {
      Arm ours = stage.ours();
      stage.analyse(List.of(ours));
      double capacity = capacity(stage, ours);
      var watch = new MemoryWatch(stage.openimis());
      watch.look();
      out.println("before    " + watch);
      patient(stage, ours, capacity);
      impatient(stage, ours, capacity);
      var afterwards = new MemoryWatch(stage.openimis());
      afterwards.look();
      out.println("after     " + afterwards);
      lookForExhaustion(stage.openimis());
      verdict.check(out, stage.openimis(), null);
      try (var connection = stage.openimis().superuser(OpenimisServer.DATABASE).connect()) {
        verdict.print(out, connection);
      }
    }
  }

  /** The rate with as many clients as give the best one. */
  private double capacity(Stage stage, Arm ours) throws Exception {
    var blocks = new Blocks(options, out);
    int clients = options.number("clients");
    for (int round = 1; round <= options.number("warm-up-rounds"); round++) {
      verdict.sent(
          blocks
              .closed(ours, stage.market(), "W" + round, clients, options.number("warm-up"))
              .load());
    }
    Block block = blocks.closed(ours, stage.market(), "C", clients, options.number("seconds"));
    verdict.sent(block.load());
    return block.load().perSecond();
  }

  private void patient(Stage stage, Arm ours, double capacity) throws Exception {
    int clients = options.number("clients") * options.number("times");
    int seconds = options.number("seconds");
    var loop = new PatientClients(traffic(stage, ours, "P", 2 * capacity * seconds));
    var watch = new MemoryWatch(stage.openimis());
    LoadResult result = watch.during(() -> loop.run(clients, Duration.ofSeconds(seconds)));
    report(clients + " clients who wait as they are told", result, watch, capacity);
    if (loop.untold() > 0) {
      verdict.fault(loop.untold() + " answers 429 or 503 did not say when to come again");
    }
  }

  private void impatient(Stage stage, Arm ours, double capacity) throws Exception {
    int seconds = options.number("seconds");
    double rate = capacity * options.number("times");
    var arrivals = new Arrivals(rate, new Random(1));
    Traffic traffic = traffic(stage, ours, "I", 1.1 * rate * seconds);
    var loop = new OpenLoop(traffic, arrivals);
    var watch = new MemoryWatch(stage.openimis());
    LoadResult result = watch.during(() -> loop.run(Duration.ofSeconds(seconds)));
    report(
        String.format(Locale.ROOT, "%.0f claims/s that come once", rate), result, watch, capacity);
    out.println("          most requests under way at a time: " + loop.mostWaiting());
  }

  private static Traffic traffic(Stage stage, Arm ours, String prefix, double count)
      throws Exception {
    return ours.sender()
        .send(new ClaimStream(stage.market(), prefix, prefix.hashCode()).take((int) count));
  }

  private void report(String who, LoadResult result, MemoryWatch watch, double capacity) {
    verdict.sentToBusy(result);
    out.printf(
        Locale.ROOT,
        "overload  %s: %s%n          taken %.1f claims/s = %.0f %% of %.1f%n          at most %s%n",
        who,
        result,
        result.acceptedPerSecond(),
        PERCENT * result.acceptedPerSecond() / capacity,
        capacity,
        watch);
  }

  private void lookForExhaustion(OpenimisServer server) throws Exception {
    if (!server.jvm().isAlive()) {
      verdict.fault("the server is dead");
    }
    if (Files.readString(server.log(), StandardCharsets.UTF_8).contains("OutOfMemoryError")) {
      verdict.fault("the server ran out of memory");
    }
  }
}
