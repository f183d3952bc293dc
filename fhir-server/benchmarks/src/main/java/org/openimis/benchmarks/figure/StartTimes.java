package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.server.CpuTime;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.ServerJar;
import org.springframework.util.FileSystemUtils;

/**
 * From the start of the process to the first 200 of {@code /actuator/health/readiness}: once from
 * an empty folder, with initdb, both schemas and the demo scheme, and once more with that data.
 */
public final class StartTimes {
  private static final double MILLIS_IN_SECOND = 1_000;

  private final Options options;
  private final PrintStream out = System.out;

  public StartTimes(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    List<String> jvm = options.words("jvm");
    out.println("server    " + jar.how() + ", JVM " + String.join(" ", jvm));
    List<Double> empty = new ArrayList<>();
    List<Double> existing = new ArrayList<>();
    int runs = options.number("runs");
    for (int run = 1; run <= runs; run++) {
      Path data = options.work().resolve("start");
      FileSystemUtils.deleteRecursively(data);
      empty.add(start(jar, jvm, data, "from empty"));
      existing.add(start(jar, jvm, data, "with existing data"));
    }
    print("from empty", empty);
    print("with existing data", existing);
  }

  private double start(ServerJar jar, List<String> jvm, Path data, String how) throws Exception {
    String load = Machine.load();
    try (var server = OpenimisServer.start(jar, jvm, data)) {
      Duration time = server.startTime();
      double seconds = time.toMillis() / MILLIS_IN_SECOND;
      out.printf(
          Locale.ROOT,
          "%-18s %5.1f s, processor time of the JVM %.1f s (load before: %s)%n",
          how,
          seconds,
          CpuTime.seconds(server.jvm()),
          load);
      return seconds;
    }
  }

  private void print(String how, List<Double> seconds) {
    out.printf(
        Locale.ROOT,
        "%-18s median %.1f s of %d starts, slowest %.1f s%n",
        how,
        Statistics.median(seconds),
        seconds.size(),
        Statistics.largest(seconds));
  }
}
