package org.openimis.app.start;

/** What the program returns to the shell when it cannot start; the numbers of BSD's sysexits.h. */
public enum ExitCode {
  /** Something that it needs is not there: a database, a port. */
  UNAVAILABLE(69),
  /** Our own fault, or one that nobody foresaw; the log tells more. */
  FAULT(70),
  /** A folder or file cannot be written, or the disk is full. */
  CANNOT_CREATE(73),
  /** Trying again later may help. */
  TRY_AGAIN(75),
  /** A setting is wrong. */
  CONFIGURATION(78);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
