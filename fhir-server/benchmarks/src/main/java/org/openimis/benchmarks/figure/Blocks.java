package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.Market;
import org.openimis.benchmarks.figure.Meter.Reading;
import org.openimis.benchmarks.load.Arrivals;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.load.OpenLoop;
import org.openimis.benchmarks.load.Traffic;

/** Runs one block after the other, each from a checkpoint and with claims of its own. */
final class Blocks {
  /** More claims a second than two cores have been seen to judge; for figures with one block. */
  static final int PREPARED_PER_SECOND = 700;

  /** A server that nobody has asked anything is slow. */
  private static final double FIRST_RATE = 400;

  /** The next block may be faster. */
  private static final double TO_SPARE = 1.8;

  private final Options options;
  private final PrintStream out;

  /** The fastest so far, by server, and by server and number of clients. */
  private final Map<String, Double> rates = new HashMap<>();

  Blocks(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * A block of clients that wait for each answer.
   *
   * @param name prefix of the block's claim codes
   */
  Block closed(Arm arm, Market market, String name, int clients, int seconds) throws Exception {
    String load = arm.name() + " " + clients;
    double expected = rates.getOrDefault(load, rates.getOrDefault(arm.name(), FIRST_RATE));
    int count = options.number("prepared", (int) Math.ceil(seconds * expected * TO_SPARE));
    Traffic traffic = arm.sender().send(new ClaimStream(market, name, name.hashCode()).take(count));
    var loop = new ClosedLoop(traffic);
    Block block = measure(arm, name, () -> loop.run(clients, Duration.ofSeconds(seconds)));
    rates.merge(load, block.load().perSecond(), Math::max);
    rates.merge(arm.name(), block.load().perSecond(), Math::max);
    if (loop.isAllSent()) {
      out.println("     all claims were sent before the time was over: use --prepared=MORE");
    }
    return block;
  }

  /** A block of claims that come by themselves. */
  Block open(Arm arm, Market market, String name, double perSecond, int seconds) throws Exception {
    var random = new Random(name.hashCode());
    int count = (int) Math.ceil(perSecond * seconds * TO_SPARE);
    Traffic traffic = arm.sender().send(new ClaimStream(market, name, name.hashCode()).take(count));
    var loop = new OpenLoop(traffic, new Arrivals(perSecond, random));
    Block block = measure(arm, name, () -> loop.run(Duration.ofSeconds(seconds)));
    out.println("          most requests under way at a time: " + loop.mostWaiting());
    return block;
  }

  /** A block of whatever is sent. */
  Block measure(Arm arm, String name, Load load) throws Exception {
    checkpoint(arm);
    var meter = Meter.start(arm, Duration.ofSeconds(options.number("settle")));
    LoadResult result = load.run();
    Reading reading = meter.stop(result.answers());
    out.printf(Locale.ROOT, "%-4s %-14s %s%n     %s%n", name, arm.name(), result, reading.cost());
    return new Block(result, reading.cost(), reading.written());
  }

  /** What is measured. */
  interface Load {
    LoadResult run() throws Exception;
  }

  private static void checkpoint(Arm arm) throws Exception {
    try (var connection = arm.connect();
        var statement = connection.createStatement()) {
      statement.execute("checkpoint");
    }
  }
}
