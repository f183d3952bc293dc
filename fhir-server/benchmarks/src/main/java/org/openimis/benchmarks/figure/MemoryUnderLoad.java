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
import org.openimis.domain.scheme.SchemePack;
import org.springframework.util.FileSystemUtils;

/** The most memory that JVM and PostgreSQL hold while clients submit claims. */
public final class MemoryUnderLoad {
  private final Options options;
  private final PrintStream out = System.out;

  public MemoryUnderLoad(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    List<String> jvm = options.words("jvm");
    int clients = options.number("clients");
    int seconds = options.number("seconds");
    out.println("server    " + jar.how() + ", JVM " + String.join(" ", jvm));
    SchemePack pack = PreparedClaims.demoPack();
    int count = options.number("prepared", seconds * Blocks.PREPARED_PER_SECOND);
    var claims =
        PreparedClaims.byNumber(
            new ClaimStream(new Market(pack), "M", 1).take(count), pack.scheme());
    Path data = options.work().resolve("memory");
    FileSystemUtils.deleteRecursively(data);
    try (var server = OpenimisServer.start(jar, jvm, data)) {
      var watch = new MemoryWatch(server);
      watch.look();
      out.println("ready     " + watch);
      var loop = new ClosedLoop(Traffic.claims(server.submit(), claims));
      LoadResult load = watch.during(() -> loop.run(clients, Duration.ofSeconds(seconds)));
      out.println("clients   %d for %d s: %s".formatted(clients, seconds, load));
      out.println("at most   " + watch);
      var verdict = new Verdict();
      verdict.sent(load);
      try (var connection = server.superuser(OpenimisServer.DATABASE).connect()) {
        verdict.print(out, connection);
      }
    }
  }
}
