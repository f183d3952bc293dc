package org.openimis.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The postmaster that an earlier server left running when it was killed. */
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

  /**
   * Removes a pid file whose number surely belongs to another program by now, as happens after a
   * restart of the machine or container: PostgreSQL would take that program for itself and not
   * start. In every other case PostgreSQL judges the file better than we.
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
    ProcessHandle.Info info = process.info();
    // Windows hides the arguments; the program's name has to do there.
    boolean folderFits =
        info.arguments().map(given -> List.of(given).contains(cluster.toString())).orElse(true);
    return info.command().map(command -> isPostgres(command) && folderFits);
  }

  private static boolean isPostgres(String command) {
    Path program = Path.of(command).getFileName();
    return program != null && program.toString().startsWith("postgres");
  }
}
