package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.benchmarks.claims.SyntheticClaim;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.Traffic;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.domain.scheme.Scheme;

/**
 * How long it takes to submit the claims that Nepal receives in a day, as fast as the server takes
 * them: once in Bundles of one facility each, once singly.
 */
public final class NepalDay {
  private static final double SECONDS_IN_MINUTE = 60;

  private final Options options;
  private final PrintStream out = System.out;
  private final Verdict verdict = new Verdict();

  public NepalDay(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    try (var stage = Stage.open(options, out, "nepal-day")) {
      Arm ours = stage.ours();
      stage.analyse(List.of(ours));
      var blocks = new Blocks(options, out);
      int clients = options.number("clients");
      verdict.sent(
          blocks.closed(ours, stage.market(), "W", clients, options.number("warm-up")).load());
      Scheme scheme = stage.market().pack().scheme();
      List<byte[]> bundles =
          PreparedClaims.bundles(claims(stage, "B"), scheme, options.number("bundle"));
      replay(
          blocks,
          ours,
          "in " + bundles.size() + " bundles",
          Traffic.bundles(stage.openimis().submit(), bundles));
      replay(blocks, ours, "singly", ours.sender().send(claims(stage, "S")));
      verdict.check(out, stage.openimis(), null);
      try (var connection = stage.openimis().superuser(OpenimisServer.DATABASE).connect()) {
        verdict.print(out, connection);
      }
    }
  }

  private List<SyntheticClaim> claims(Stage stage, String prefix) {
    return new ClaimStream(stage.market(), prefix, prefix.hashCode())
        .take(options.number("claims"));
  }

  private void replay(Blocks blocks, Arm ours, String how, Traffic traffic) throws Exception {
    int clients = options.number("clients");
    Block block = blocks.measure(ours, "day", () -> new ClosedLoop(traffic).runToTheEnd(clients));
    verdict.sent(block.load());
    out.printf(
        Locale.ROOT,
        "day       %d claims %s by %d clients: %.1f minutes%n",
        block.load().answers(),
        how,
        clients,
        block.load().seconds() / SECONDS_IN_MINUTE);
  }
}
