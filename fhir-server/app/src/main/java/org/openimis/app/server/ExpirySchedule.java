package org.openimis.app.server;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Ends what is over when the server is ready and then again and again. What fails, because a pack
 * is being loaded for example, is soon tried again.
 */
final class ExpirySchedule implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ExpirySchedule.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final String things;
  private final IntSupplier expiry;
  private final Duration interval;
  private final Duration afterFailure;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, this::thread, new ThreadPoolExecutor.DiscardPolicy());

  /**
   * @param things what is ended, for the log
   * @param expiry ends what is over and tells how many
   * @param afterFailure when to try again what failed, if the interval is not shorter
   */
  ExpirySchedule(String things, IntSupplier expiry, Duration interval, Duration afterFailure) {
    this.things = things;
    this.expiry = expiry;
    this.interval = interval;
    this.afterFailure = interval.compareTo(afterFailure) < 0 ? interval : afterFailure;
    this.thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private Thread thread(Runnable work) {
    var thread = new Thread(work, "expiry-of-" + things);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    begin();
  }

  void begin() {
    next(Duration.ZERO);
  }

  private void next(Duration wait) {
    var unused = thread.schedule(this::run, wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void run() {
    try {
      int ended = expiry.getAsInt();
      if (ended > 0) {
        LOG.info("{} {} done with", ended, things);
      }
      next(interval);
    } catch (RuntimeException e) {
      LOG.error("{} could not be ended; tried again in {}", things, afterFailure, e);
      next(afterFailure);
    }
  }

  /** Lets a run that has begun end, before the database goes. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("A run that ends {} goes on while the server stops", things);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
