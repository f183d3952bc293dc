package org.openimis.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of processes, which other work on the machine disturbs less than the clock. */
public final class CpuTime {
  private static final double TICKS_IN_SECOND = 100; // USER_HZ, fixed on Linux
  private static final int USER = 11;
  private static final int SYSTEM = 12;

  private CpuTime() {}

  /** Seconds that a process and those it started have used; of ended ones nothing is counted. */
  public static double secondsOfTree(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToDouble(CpuTime::seconds)
        .sum();
  }

  /** Seconds that a process alone has used. */
  public static double seconds(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_IN_SECOND;
    } catch (IOException ended) {
      return 0;
    }
  }
}
