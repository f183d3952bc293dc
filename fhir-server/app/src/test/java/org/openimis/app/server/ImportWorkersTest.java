package org.openimis.app.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ImportWorkersTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration SOON = Duration.ofMillis(5);

  private final AtomicInteger pieces = new AtomicInteger();

  @Test
  void while_there_is_something_to_do_nobody_pauses() {
    try (var workers = new ImportWorkers(() -> pieces.incrementAndGet() < 100, 1, DAY, DAY)) {
      assertThat(pieces).hasValue(0);
      workers.begin();
      await().atMost(10, SECONDS).until(() -> pieces.get() == 100);
    }
    assertThat(pieces).hasValue(100);
  }

  @Test
  void when_there_is_nothing_they_look_again_after_the_pause() {
    try (var workers = new ImportWorkers(() -> pieces.incrementAndGet() < 0, 1, SOON, DAY)) {
      workers.begin();
      await().atMost(10, SECONDS).until(() -> pieces.get() > 3);
    }
  }

  @Test
  void what_fails_is_tried_again() {
    try (var workers =
        new ImportWorkers(
            () -> {
              if (pieces.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
              }
              return false;
            },
            1,
            DAY,
            SOON)) {
      workers.begin();
      await().atMost(10, SECONDS).until(() -> pieces.get() == 2);
    }
  }

  @Test
  void several_work_at_once() throws InterruptedException {
    var both = new CountDownLatch(2);
    var met = new AtomicBoolean();
    try (var workers =
        new ImportWorkers(
            () -> {
              both.countDown();
              met.compareAndSet(false, waitFor(both));
              return false;
            },
            2,
            DAY,
            DAY)) {
      workers.begin();
      assertThat(both.await(10, SECONDS)).isTrue();
    }
    assertThat(met).isTrue();
  }

  @Test
  void a_server_without_workers_leaves_imports_to_others() {
    try (var workers = new ImportWorkers(() -> pieces.incrementAndGet() > 0, 0, SOON, SOON)) {
      workers.begin();
    }
    assertThat(pieces).hasValue(0);
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      return latch.await(10, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
