package org.openimis.app.start;

import java.util.Locale;

/** A reason why the server cannot start. The sentences stand in the bundle {@code start}. */
public enum StartProblem {
  /** Details: the argument. */
  ARGUMENT_UNKNOWN(ExitCode.CONFIGURATION),
  /** Details: the setting, the nearest one that exists. */
  SETTING_UNKNOWN(ExitCode.CONFIGURATION),
  /** Details: the setting, what it must be. */
  SETTING_INVALID(ExitCode.CONFIGURATION),
  /** Details: the rule that several settings break together. */
  SETTINGS_CONTRADICT(ExitCode.CONFIGURATION),
  /** Details: the setting, its value. */
  SETTING_UNREADABLE(ExitCode.CONFIGURATION),

  /** Details: the port. */
  PORT_TAKEN(ExitCode.UNAVAILABLE),

  /** Details: the folder. */
  DATA_FOLDER_NOT_A_FOLDER(ExitCode.CANNOT_CREATE),
  /** Details: the folder, the operating system's reason. */
  DATA_FOLDER_NOT_WRITABLE(ExitCode.CANNOT_CREATE),
  /** Details: the folder, the user to whom it belongs. */
  DATA_FOLDER_OF_OTHER_USER(ExitCode.CANNOT_CREATE),
  /** Details: the folder. */
  DATA_FOLDER_IN_USE(ExitCode.TRY_AGAIN),
  /** Details: the folder, the free megabytes, the megabytes needed. */
  DATA_FOLDER_TOO_SMALL(ExitCode.CANNOT_CREATE),
  /** Details: the folder, the major version that wrote it, the one that this program brings. */
  DATA_OF_OTHER_VERSION(ExitCode.CONFIGURATION),
  /** Details: the folder, the password file. */
  DATA_WITHOUT_PASSWORD(ExitCode.CONFIGURATION),
  /** Details: what the operating system or the database says. */
  DISK_FULL(ExitCode.CANNOT_CREATE),

  /** Details: the operating system and the processor. */
  EMBEDDED_NOT_FOR_THIS_MACHINE(ExitCode.CONFIGURATION),
  /** Details: what the operating system says. */
  EMBEDDED_DOES_NOT_RUN(ExitCode.UNAVAILABLE),
  EMBEDDED_REFUSES_ROOT(ExitCode.CONFIGURATION),
  /** Details: the port. */
  EMBEDDED_PORT_TAKEN(ExitCode.UNAVAILABLE),
  /** Details: what PostgreSQL says, the folder of its logs. */
  EMBEDDED_FAILED(ExitCode.UNAVAILABLE),

  /** Details: what the database says. */
  DATABASE_LOGIN(ExitCode.CONFIGURATION),
  /** Details: what the driver says. */
  DATABASE_UNREACHABLE(ExitCode.UNAVAILABLE),
  /** Details: what the database says. */
  DATABASE_MISSING(ExitCode.CONFIGURATION),
  /** Details: what the database says. */
  DATABASE_RIGHTS(ExitCode.CONFIGURATION),
  /** Details: what the database says. */
  DATABASE_BUSY(ExitCode.TRY_AGAIN),
  /** Details: its version, the oldest that serves. */
  DATABASE_TOO_OLD(ExitCode.CONFIGURATION),

  /** Details: the folder, the operating system's reason. */
  PACK_UNREADABLE(ExitCode.CONFIGURATION),
  /** Details: the folder, the number of faults, the first of them. */
  PACK_FAULTY(ExitCode.CONFIGURATION),

  ISSUER_MISSING(ExitCode.CONFIGURATION),

  /** Details: a reference into the log, the message. */
  UNEXPECTED(ExitCode.FAULT);

  private final ExitCode exitCode;

  StartProblem(ExitCode exitCode) {
    this.exitCode = exitCode;
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  /** Its key in the bundle: {@code port-taken}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
