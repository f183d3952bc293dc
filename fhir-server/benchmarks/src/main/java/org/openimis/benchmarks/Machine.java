package org.openimis.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/** What a figure was measured on; without it a figure says nothing. */
public final class Machine {
  private Machine() {}

  /** Prints date, machine and how busy it was with other things. */
  public static void describe(PrintStream out) {
    out.println("date      " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
    out.println(
        "machine   %d cores of %s, %s, %s %s"
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                line("/proc/cpuinfo", "model name"),
                line("/proc/meminfo", "MemTotal"),
                System.getProperty("os.name"),
                System.getProperty("os.version")));
    out.println(
        "java      " + System.getProperty("java.vm.name") + " " + Runtime.version().toString());
    out.println("load      " + load() + " (a minute's average, before the figure)");
  }

  public static String load() {
    double average = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "%.1f", average);
  }

  private static String line(String file, String name) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown"; // not a Linux
    }
  }
}
