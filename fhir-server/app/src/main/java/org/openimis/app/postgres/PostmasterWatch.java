package org.openimis.app.postgres;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openimis.app.start.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL again when it has ended without being told to, as when the system kills it for
 * want of memory. The pool of connections finds the new one by itself; what was under way is undone
 * and answered 503. It tries for ever: a full disk may be cleared.
 */
final class PostmasterWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PostmasterWatch.class);
  private static final long MILLIS_BETWEEN_LOOKS = 500;
  private static final long MILLIS_AFTER_FAILURE = 5_000;

  private final Cluster cluster;
  private final Thread thread = new Thread(this::run, "postgresql-watch");
  private boolean open = true;
  private @Nullable String complaint;

  PostmasterWatch(Cluster cluster) {
    this.cluster = cluster;
    thread.setDaemon(true);
  }

  /** Begins to look. */
  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (isOpen()) {
        Thread.sleep(look() ? MILLIS_BETWEEN_LOOKS : MILLIS_AFTER_FAILURE);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean isOpen() {
    return open;
  }

  /** Whether PostgreSQL runs, perhaps after a new start. */
  private synchronized boolean look() {
    try {
      if (open && cluster.isGone()) {
        LOG.warn("PostgreSQL has ended without being told to; starting it again");
        cluster.startAgain();
        LOG.info("PostgreSQL runs again");
        complaint = null;
      }
      return true;
    } catch (IOException | StartRefused failed) {
      String reason = failed.getMessage();
      if (!Objects.equals(reason, complaint)) { // once, not every few seconds
        LOG.error("PostgreSQL does not start again, and is tried on: {}", reason);
        complaint = reason;
      }
      return false;
    }
  }

  /** Ends the looking; a start that is under way is waited for. */
  @Override
  public void close() {
    synchronized (this) {
      open = false;
    }
    thread.interrupt();
  }
}
