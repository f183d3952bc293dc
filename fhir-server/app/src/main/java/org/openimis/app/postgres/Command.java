package org.openimis.app.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;

/** Runs PostgreSQL's own programs. */
final class Command {
  private final Platform platform;
  private final StepDown stepDown;
  private final Path bin;
  private final Path logs;

  /**
   * @param programs the folder that holds {@code bin}
   * @param logs where each program's latest output is kept
   */
  Command(Platform platform, StepDown stepDown, Path programs, Path logs) {
    this.platform = platform;
    this.stepDown = stepDown;
    this.bin = programs.resolve("bin");
    this.logs = logs;
  }

  /** What a program left behind. */
  record Result(int exitCode, String output) {
    boolean isSuccess() {
      return exitCode == 0;
    }
  }

  /**
   * Runs a program to its end.
   *
   * @throws StartRefused where this machine cannot run it at all
   */
  Result run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(stepDown.prefix());
    command.add(bin.resolve(platform.program(program)).toString());
    command.addAll(List.of(arguments));

    // Into a file, not a pipe: the postmaster that pg_ctl leaves behind may hold a pipe open.
    File output = Files.createDirectories(logs).resolve(program + ".log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    int exitCode;
    try {
      exitCode = waitFor(builder.start());
    } catch (IOException cannotRun) {
      throw new StartRefused(StartProblem.EMBEDDED_DOES_NOT_RUN, cannotRun.getMessage());
    }
    return new Result(exitCode, read(output.toPath()));
  }

  static int waitFor(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while PostgreSQL was at work", interrupted);
    }
  }

  /** What a program wrote; bytes that are no UTF-8 do not make it unreadable. */
  static String read(Path file) throws IOException {
    return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
  }
}
