package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.server.CpuTime;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.domain.scheme.SchemePack;

/** Runs one block after the other, each from a checkpoint and with claims of its own. */
record Blocks(SchemePack pack, OpenimisServer openimis, Options options, PrintStream out) {
  private static final double MILLIS_IN_SECOND = 1_000;

  /**
   * One block.
   *
   * @param name prefix of the block's claim codes
   */
  Block run(Arm arm, String name, int seconds) throws Exception {
    int clients = options.number("clients", 16);
    int count = options.number("prepared", seconds * Defaults.PREPARED_PER_SECOND);
    List<byte[]> claims =
        arm.writer().write(new ClaimStream(pack, name, name.hashCode()), pack.scheme(), count);
    checkpoint();
    var loop = new ClosedLoop(arm.target().find(), claims);
    double before = cpuSeconds(arm);
    LoadResult load = loop.run(clients, Duration.ofSeconds(seconds));
    double cpuMillis = (cpuSeconds(arm) - before) * MILLIS_IN_SECOND / load.answers();
    out.printf(
        Locale.ROOT, "%-3s %-14s %s; CPU %.1f ms a claim%n", name, arm.name(), load, cpuMillis);
    return new Block(load, cpuMillis);
  }

  private double cpuSeconds(Arm arm) throws Exception {
    return CpuTime.seconds(arm.jvm()) + CpuTime.secondsOfTree(openimis.postgres());
  }

  private void checkpoint() throws Exception {
    try (var connection = openimis.superuser("postgres").connect();
        var statement = connection.createStatement()) {
      statement.execute("checkpoint");
    }
  }
}
