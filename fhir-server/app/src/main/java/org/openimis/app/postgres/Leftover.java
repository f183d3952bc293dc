package org.openimis.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The postmaster that the folder's pid file names: one that an earlier server left running when it
 * was killed, or our own.
 */
final class Leftover {
  private final Path cluster;
  private final Path pidFile;

  Leftover(Path cluster) {
    this.cluster = cluster;
    this.pidFile = cluster.resolve("postmaster.pid");
  }

  /** Whether a postmaster of this folder is running. */
  boolean isRunning() throws IOException {
    return process().flatMap(this::isPostmaster).orElse(false);
  }

  /** Whether surely no postmaster of this folder is running. */
  boolean isGone() throws IOException {
    return process().map(named -> isPostmaster(named).equals(Optional.of(false))).orElse(true);
  }

  /**
   * Removes a pid file whose number surely belongs to another program by now, as happens after a
   * restart of the machine or container, or to one that has ended and that nobody has looked after:
   * PostgreSQL would take it for itself and not start. In every other case PostgreSQL judges the
   * file better than we.
   */
  void forgetStranger() throws IOException {
    if (process().flatMap(this::isPostmaster).filter(postmaster -> !postmaster).isPresent()) {
      Files.deleteIfExists(pidFile);
    }
  }

  private Optional<ProcessHandle> process() throws IOException {
    if (Files.notExists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    try {
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    } catch (NumberFormatException torn) {
      return Optional.empty();
    }
  }

  /** Empty where the system does not tell what the process runs. */
  private Optional<Boolean> isPostmaster(ProcessHandle process) {
    if (hasEnded(process)) {
      return Optional.of(false);
    }
    ProcessHandle.Info info = process.info();
    // Windows hides the arguments; the program's name has to do there.
    boolean folderFits =
        info.arguments().map(given -> List.of(given).contains(cluster.toString())).orElse(true);
    return info.command().map(command -> isPostgres(command) && folderFits);
  }

  /**
   * Linux keeps a process that was killed until its parent asks for it, which the first process of
   * a container may never do.
   */
  private static boolean hasEnded(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException notLinux) {
      return false;
    }
  }

  private static boolean isPostgres(String command) {
    Path program = Path.of(command).getFileName();
    return program != null && program.toString().startsWith("postgres");
  }
}
