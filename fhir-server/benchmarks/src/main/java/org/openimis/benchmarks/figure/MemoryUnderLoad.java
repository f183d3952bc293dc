package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.ProcessMemory;
import org.openimis.benchmarks.server.ServerJar;
import org.openimis.domain.scheme.SchemePack;
import org.springframework.util.FileSystemUtils;

/**
 * The most memory that JVM and PostgreSQL hold while clients submit claims, looked at each second.
 */
public final class MemoryUnderLoad {
  private static final double KIB_IN_MIB = 1024;

  private final Options options;
  private final PrintStream out = System.out;
  private ProcessMemory mostOfJvm = new ProcessMemory(0, 0);
  private ProcessMemory mostOfPostgres = new ProcessMemory(0, 0);
  private long mostTogether;

  public MemoryUnderLoad(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    List<String> jvm = options.words("jvm", Defaults.SERVER_JVM);
    int clients = options.number("clients", 16);
    int seconds = options.number("seconds", 60);
    out.println("server    " + jar.how() + ", JVM " + String.join(" ", jvm));
    SchemePack pack = PreparedClaims.demoPack();
    var claims =
        PreparedClaims.byNumber(
            new ClaimStream(pack, "M", 1),
            pack.scheme(),
            options.number("prepared", seconds * Defaults.PREPARED_PER_SECOND));
    Path data = options.work().resolve("memory");
    FileSystemUtils.deleteRecursively(data);
    try (var server = OpenimisServer.start(jar, jvm, data)) {
      look(server);
      out.println("ready     JVM " + mostOfJvm + "; PostgreSQL " + mostOfPostgres);
      var loop = new ClosedLoop(server.submit(), claims);
      CompletableFuture<LoadResult> load =
          CompletableFuture.supplyAsync(() -> send(loop, clients, seconds));
      while (!load.isDone()) {
        TimeUnit.SECONDS.sleep(1);
        look(server);
      }
      out.println("clients   %d for %d s: %s".formatted(clients, seconds, load.get()));
      out.println("JVM       " + mostOfJvm + " at most");
      out.println("Postgres  " + mostOfPostgres + " at most, all its processes");
      out.printf(Locale.ROOT, "together  PSS %.0f MiB at most%n", mostTogether / KIB_IN_MIB);
      try (var connection = server.superuser("openimis").connect()) {
        Verdict.print(out, connection, List.of(load.get()));
      }
    }
  }

  private void look(OpenimisServer server) throws Exception {
    ProcessMemory jvm = ProcessMemory.of(server.jvm());
    ProcessMemory postgres = ProcessMemory.ofTree(server.postgres());
    mostOfJvm = most(mostOfJvm, jvm);
    mostOfPostgres = most(mostOfPostgres, postgres);
    mostTogether = Math.max(mostTogether, jvm.plus(postgres).pss());
  }

  private static ProcessMemory most(ProcessMemory one, ProcessMemory other) {
    return new ProcessMemory(Math.max(one.rss(), other.rss()), Math.max(one.pss(), other.pss()));
  }

  private static LoadResult send(ClosedLoop loop, int clients, int seconds) {
    try {
      return loop.run(clients, Duration.ofSeconds(seconds));
    } catch (Exception e) {
      throw new IllegalStateException("The clients gave up", e);
    }
  }
}
