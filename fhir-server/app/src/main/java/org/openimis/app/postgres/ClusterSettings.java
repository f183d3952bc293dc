package org.openimis.app.postgres;

import java.nio.file.Path;

/**
 * How the embedded database is set up. What was acknowledged is on the disk: the three switches
 * that test databases turn off are on, whatever the machine's or the makers' defaults.
 *
 * @param port on the loopback address; no other address and no socket file is opened
 * @param maxConnections the most connections at a time
 */
record ClusterSettings(int port, int maxConnections) {
  /** Enough for the server, and a few for people with psql. */
  private static final int LEAST_CONNECTIONS = 50;

  private static final int BESIDE_THE_POOL = 10;

  static ClusterSettings of(int port, int poolSize) {
    return new ClusterSettings(port, Math.max(LEAST_CONNECTIONS, poolSize + BESIDE_THE_POOL));
  }

  String asText(Path logs) {
    return """
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        port = %d
        max_connections = %d

        fsync = on
        synchronous_commit = on
        full_page_writes = on
        password_encryption = 'scram-sha-256'

        shared_buffers = 128MB
        timezone = 'UTC'

        # A file for each day of the week. Errors go to the client only: they quote values of people.
        logging_collector = on
        log_directory = '%s'
        log_filename = 'postgresql-%%a.log'
        log_truncate_on_rotation = on
        log_rotation_age = 1d
        log_rotation_size = 0
        log_timezone = 'UTC'
        log_min_messages = log
        log_min_error_statement = panic
        log_error_verbosity = terse
        """
        .formatted(port, maxConnections, quoted(logs));
  }

  private static String quoted(Path path) {
    return path.toString().replace('\\', '/').replace("'", "''");
  }
}
