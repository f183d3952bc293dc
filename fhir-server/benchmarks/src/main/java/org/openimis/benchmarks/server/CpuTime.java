package org.openimis.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Processor time of processes, which other work on the machine disturbs less than the clock. */
public final class CpuTime {
  private static final double TICKS_IN_SECOND = 100; // USER_HZ, fixed on Linux
  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final int USER_OF_ENDED = 13;
  private static final int SYSTEM_OF_ENDED = 14;

  private CpuTime() {}

  /** Seconds that a process and all that it started have used, running or ended. */
  public static double secondsOfTree(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToDouble(each -> seconds(each, USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED))
        .sum();
  }

  /** Seconds that a process alone has used. */
  public static double seconds(ProcessHandle process) {
    return seconds(process, USER, SYSTEM);
  }

  private static double seconds(ProcessHandle process, int... places) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return Arrays.stream(places).mapToLong(place -> Long.parseLong(fields[place])).sum()
          / TICKS_IN_SECOND;
    } catch (IOException ended) {
      return 0;
    }
  }
}
