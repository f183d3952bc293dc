package org.openimis.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Memory of processes in KiB, as Linux counts it.
 *
 * @param rss pages in memory; what processes share counts once for each of them
 * @param pss the same with shared pages divided among those who share them: sums are true
 */
public record ProcessMemory(long rss, long pss) {
  private static final double KIB_IN_MIB = 1024;

  /** A process alone. */
  public static ProcessMemory of(ProcessHandle process) {
    Path file = Path.of("/proc/" + process.pid() + "/smaps_rollup");
    try {
      List<String> lines = Files.readAllLines(file);
      return new ProcessMemory(value(lines, "Rss:"), value(lines, "Pss:"));
    } catch (NoSuchFileException ended) {
      return new ProcessMemory(0, 0);
    } catch (IOException e) {
      if (!process.isAlive()) {
        return new ProcessMemory(0, 0);
      }
      throw new UncheckedIOException(e);
    }
  }

  /** A process and all that it started. */
  public static ProcessMemory ofTree(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(ProcessMemory::of)
        .reduce(new ProcessMemory(0, 0), ProcessMemory::plus);
  }

  public ProcessMemory plus(ProcessMemory other) {
    return new ProcessMemory(rss + other.rss, pss + other.pss);
  }

  private static long value(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .sum();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "RSS %.0f MiB, PSS %.0f MiB", rss / KIB_IN_MIB, pss / KIB_IN_MIB);
  }
}
