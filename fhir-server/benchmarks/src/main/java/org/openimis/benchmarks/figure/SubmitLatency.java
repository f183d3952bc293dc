package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.Market;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.load.Traffic;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.ServerJar;
import org.springframework.util.FileSystemUtils;

/** How long one client waits for {@code Claim/$submit}, with nobody else on the server. */
public final class SubmitLatency {
  private final Options options;
  private final PrintStream out = System.out;

  public SubmitLatency(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    List<String> jvm = options.words("jvm");
    out.println("server    " + jar.how() + ", JVM " + String.join(" ", jvm));
    var market = new Market(PreparedClaims.demoPack());
    Path data = options.work().resolve("submit");
    FileSystemUtils.deleteRecursively(data);
    try (var server = OpenimisServer.start(jar, jvm, data)) {
      var verdict = new Verdict();
      LoadResult warmUp = send(server, market, "W", options.number("warm-up"));
      out.println("warm-up   " + warmUp);
      LoadResult measured = send(server, market, "M", options.number("seconds"));
      out.println("measured  " + measured);
      verdict.sent(warmUp);
      verdict.sent(measured);
      try (var connection = server.superuser(OpenimisServer.DATABASE).connect()) {
        verdict.print(out, connection);
      }
    }
  }

  private LoadResult send(OpenimisServer server, Market market, String prefix, int seconds)
      throws Exception {
    int count = options.number("prepared", seconds * Blocks.PREPARED_PER_SECOND);
    var claims =
        PreparedClaims.byNumber(
            new ClaimStream(market, prefix, prefix.hashCode()).take(count), market.pack().scheme());
    var traffic = Traffic.claims(server.submit(), claims);
    return new ClosedLoop(traffic).run(1, Duration.ofSeconds(seconds));
  }
}
