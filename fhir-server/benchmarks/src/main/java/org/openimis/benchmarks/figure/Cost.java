package org.openimis.benchmarks.figure;

import java.util.Locale;

/**
 * What one claim costs: processor time in milliseconds of server, PostgreSQL and the clients, and
 * what PostgreSQL writes.
 */
record Cost(
    double serverMillis,
    double postgresMillis,
    double clientMillis,
    double rows,
    double indexEntries,
    double walBytes) {

  /** Server and PostgreSQL; the clients are not part of what is measured. */
  double millis() {
    return serverMillis + postgresMillis;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "CPU ms a claim %.2f = server %.2f + PostgreSQL %.2f (clients %.2f);"
            + " rows %.1f, index entries %.1f, WAL %.0f bytes",
        millis(),
        serverMillis,
        postgresMillis,
        clientMillis,
        rows,
        indexEntries,
        walBytes);
  }
}
