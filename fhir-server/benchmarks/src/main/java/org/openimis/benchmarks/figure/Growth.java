package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.books.Scans;
import org.openimis.benchmarks.figure.Crowd.Seed;
import org.openimis.benchmarks.figure.Tables.Pair;
import org.openimis.benchmarks.server.ServerJar;

/**
 * Claims a second with more and more people in the books, each with a claim. For each number of
 * people there is a server with a PostgreSQL of its own; they take turns, like servers that are
 * compared.
 */
public final class Growth {
  private final Options options;
  private final PrintStream out = System.out;
  private final List<Side> sides = new ArrayList<>();

  /** One of the crowds, and what is to be said about it. */
  private record Side(Crowd crowd, Arm arm, Verdict verdict) {
    Scans scans() throws Exception {
      try (var connection = arm.connect()) {
        return Scans.read(connection);
      }
    }
  }

  public Growth(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    String jvm = String.join(" ", options.words("jvm"));
    out.println("server    " + jar.how() + ", JVM of all " + jvm);
    List<Integer> sizes = options.numbers("insurees");
    Seed seed = Seed.make(options, out, jar, sizes.get(0));
    try {
      for (int people : sizes) {
        Crowd crowd = Crowd.gather(options, out, jar, seed, people);
        sides.add(new Side(crowd, crowd.arm(), new Verdict()));
      }
      measure();
    } finally {
      for (Side side : sides) {
        side.crowd().close();
      }
    }
  }

  private void measure() throws Exception {
    Instant start = Instant.now();
    var blocks = new Blocks(options, out);
    takeTurns(blocks, "warm-up-rounds", "W", "warm-up");
    List<Scans> before = new ArrayList<>();
    for (Side side : sides) {
      before.add(side.scans());
    }
    Turns turns = takeTurns(blocks, "rounds", "", "seconds");
    print(turns);
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      String name = side.arm().name();
      Scans scans = side.scans().since(before.get(i));
      out.println("read      " + name + ", whole tables: " + scans);
      side.verdict().spread(name, turns.rates(name), options.number("spread"));
      side.verdict().check(out, side.crowd().server(), options.isOn("check-all") ? null : start);
      try (var connection = side.arm().connect()) {
        side.verdict().print(out, connection, side.crowd().before());
      }
    }
  }

  private Turns takeTurns(Blocks blocks, String rounds, String prefix, String seconds)
      throws Exception {
    List<Arm> arms = sides.stream().map(Side::arm).toList();
    return Turns.take(
        arms,
        options.number(rounds),
        prefix,
        (arm, name) -> block(blocks, sides.get(arms.indexOf(arm)), name, options.number(seconds)));
  }

  private Block block(Blocks blocks, Side side, String name, int seconds) throws Exception {
    Block block =
        blocks.closed(side.arm(), side.crowd().market(), name, options.number("clients"), seconds);
    side.verdict().sent(block.load());
    return block;
  }

  private void print(Turns turns) {
    Map<Integer, Turns> byClients = Map.of(options.number("clients"), turns);
    List<String> arms = turns.arms();
    List<Pair> pairs =
        arms.subList(1, arms.size()).stream().map(arm -> new Pair(arm, arms.get(0))).toList();
    var tables = new Tables(out);
    tables.medians("Clients", byClients);
    tables.ratios("Clients", byClients, pairs);
  }
}
