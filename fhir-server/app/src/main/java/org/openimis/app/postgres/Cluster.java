package org.openimis.app.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimis.app.start.StartFailure;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;

/** PostgreSQL's data folder, and the server that works on it. */
final class Cluster {
  /** A start after a crash first replays the log, which may take minutes. */
  private static final String SECONDS_TO_START = "600";

  private static final String SECONDS_TO_STOP = "60";
  private static final String OUR_CONFIGURATION = "openimis.conf";
  private static final Pattern MAJOR_VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
  private static final Pattern COMPLAINT = Pattern.compile("(?:FATAL|ERROR|PANIC|error): +(.+)");

  private final Path folder;
  private final Path logs;
  private final Command command;

  Cluster(DataFolder data, Command command) {
    this.folder = data.cluster();
    this.logs = data.logs();
    this.command = command;
  }

  boolean exists() {
    return Files.exists(folder.resolve("PG_VERSION"));
  }

  /** Refuses data of another major version, which PostgreSQL cannot read. */
  void requireOurVersion() throws IOException {
    Command.Result version = command.run("postgres", "--version");
    Matcher ours = MAJOR_VERSION.matcher(version.output());
    if (!version.isSuccess() || !ours.find()) {
      throw new StartRefused(StartProblem.EMBEDDED_DOES_NOT_RUN, complaintIn(version.output()));
    }
    if (exists()) {
      String theirs = Files.readString(folder.resolve("PG_VERSION")).strip();
      if (!theirs.equals(ours.group(1))) {
        throw new StartRefused(StartProblem.DATA_OF_OTHER_VERSION, folder, theirs, ours.group(1));
      }
    }
  }

  /**
   * Makes the folder, in one step: a start that is killed on the way leaves nothing that looks like
   * data. Sorting does not depend on the machine's language or libraries.
   */
  void initialise(String superuser, Path passwordFile) throws IOException {
    Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
    Folders.delete(draft);
    Command.Result made =
        command.run(
            "initdb",
            "--pgdata=" + draft,
            "--username=" + superuser,
            "--auth=scram-sha-256",
            "--pwfile=" + passwordFile,
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8");
    if (!made.isSuccess()) {
      throw failed(made.output());
    }
    Files.writeString(
        draft.resolve("postgresql.conf"),
        "\n# The server writes this file anew at each start.\ninclude = '"
            + OUR_CONFIGURATION
            + "'\n# Settings below this line are yours and win.\n",
        StandardOpenOption.APPEND);
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  void configure(ClusterSettings settings) throws IOException {
    FileRights.onlyOwner(folder); // a copy often comes with wider rights, which PostgreSQL refuses
    Path draft = folder.resolve(OUR_CONFIGURATION + ".draft");
    Files.writeString(draft, settings.asText(logs), StandardCharsets.UTF_8);
    Files.move(draft, folder.resolve(OUR_CONFIGURATION), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Stops what an earlier server left running. */
  void stopLeftover() throws IOException {
    Leftover leftover = new Leftover(folder);
    if (leftover.isRunning()) {
      stop();
    }
    leftover.forgetStranger();
  }

  /** Whether the server has ended without being told to. */
  boolean isGone() throws IOException {
    return new Leftover(folder).isGone();
  }

  /**
   * Starts a server that has ended without being told to.
   *
   * @throws StartRefused where it does not start, with its complaint
   */
  void startAgain() throws IOException {
    new Leftover(folder).forgetStranger();
    start();
  }

  /**
   * Starts the server and waits until it takes connections.
   *
   * @throws StartRefused with the first complaint of PostgreSQL
   */
  void start() throws IOException {
    Path log = logs.resolve("postgresql-start.log");
    Files.deleteIfExists(log);
    Command.Result started =
        command.run(
            "pg_ctl",
            "start",
            "--wait",
            "--timeout=" + SECONDS_TO_START,
            "--pgdata=" + folder,
            "--log=" + log);
    if (!started.isSuccess()) {
      String said = Command.read(log);
      throw failed(said.isBlank() ? started.output() : said);
    }
  }

  /**
   * Stops the server; connections that are still open are cut, and what they had not ended, lost.
   */
  void stop() throws IOException {
    if (!stop("fast")) {
      stop("immediate");
    }
  }

  private boolean stop(String mode) throws IOException {
    return command
        .run(
            "pg_ctl",
            "stop",
            "--wait",
            "--mode=" + mode,
            "--timeout=" + SECONDS_TO_STOP,
            "--pgdata=" + folder)
        .isSuccess();
  }

  private StartRefused failed(String output) {
    return StartFailure.isDiskFull(output)
        ? new StartRefused(StartProblem.DISK_FULL, folder)
        : new StartRefused(StartProblem.EMBEDDED_FAILED, complaintIn(output), logs);
  }

  private static String complaintIn(String output) {
    Matcher complaint = COMPLAINT.matcher(output);
    return complaint.find()
        ? complaint.group(1).strip()
        : output.strip().lines().findFirst().orElse("it says nothing");
  }
}
