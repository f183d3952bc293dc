package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.ServerJar;
import org.openimis.domain.scheme.SchemePack;
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
    List<String> jvm = options.words("jvm", Defaults.SERVER_JVM);
    out.println("server    " + jar.how() + ", JVM " + String.join(" ", jvm));
    SchemePack pack = PreparedClaims.demoPack();
    Path data = options.work().resolve("submit");
    FileSystemUtils.deleteRecursively(data);
    try (var server = OpenimisServer.start(jar, jvm, data)) {
      LoadResult warmUp = send(server, pack, "W", options.number("warm-up", 60));
      out.println("warm-up   " + warmUp);
      LoadResult measured = send(server, pack, "M", options.number("seconds", 60));
      out.println("measured  " + measured);
      out.println("load      " + Machine.load() + " (a minute's average, after the figure)");
      try (var connection = server.superuser("openimis").connect()) {
        Verdict.print(out, connection, List.of(warmUp, measured));
      }
    }
  }

  private LoadResult send(OpenimisServer server, SchemePack pack, String prefix, int seconds)
      throws Exception {
    var stream = new ClaimStream(pack, prefix, prefix.hashCode());
    int count = options.number("prepared", seconds * Defaults.PREPARED_PER_SECOND);
    var claims = PreparedClaims.byNumber(stream, pack.scheme(), count);
    return new ClosedLoop(server.submit(), claims).run(1, Duration.ofSeconds(seconds));
  }
}
