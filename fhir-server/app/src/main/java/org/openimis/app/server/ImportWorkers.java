package org.openimis.app.server;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Goes on with imports, piece by piece, from when the server is ready: with those that are begun
 * and with those that another server had not finished when it was stopped.
 */
final class ImportWorkers implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWorkers.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final BooleanSupplier piece;
  private final int workers;
  private final Duration pause;
  private final Duration afterFailure;
  private final ScheduledThreadPoolExecutor threads;

  /**
   * Workers that wait.
   *
   * @param piece does a piece of what is to be done, if there is any
   * @param pause between looking whether there is
   * @param afterFailure when to try again what failed
   */
  ImportWorkers(BooleanSupplier piece, int workers, Duration pause, Duration afterFailure) {
    this.piece = piece;
    this.workers = workers;
    this.pause = pause;
    this.afterFailure = afterFailure;
    this.threads =
        new ScheduledThreadPoolExecutor(
            Math.max(workers, 1), ImportWorkers::thread, new ThreadPoolExecutor.DiscardPolicy());
    this.threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "import");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    begin();
  }

  void begin() {
    for (int worker = 0; worker < workers; worker++) {
      next(Duration.ZERO);
    }
  }

  private void next(Duration wait) {
    var unused = threads.schedule(this::run, wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void run() {
    try {
      next(piece.getAsBoolean() ? Duration.ZERO : pause);
    } catch (RuntimeException e) {
      LOG.error("An import is held up; tried again in {}", afterFailure, e);
      next(afterFailure);
    }
  }

  /** Lets pieces that have begun end, before the database goes. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("A piece of an import is undone while the server stops, and done again later");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
