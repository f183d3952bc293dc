package org.openimis.app.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExpiryScheduleTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration AT_ONCE = Duration.ofMillis(5);

  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void it_runs_when_the_server_is_ready_and_not_before() {
    try (var schedule = new ExpirySchedule("things", runs::incrementAndGet, DAY, DAY)) {
      assertThat(runs).hasValue(0);
      schedule.begin();
      await().atMost(10, SECONDS).until(() -> runs.get() == 1);
    }
    assertThat(runs).hasValue(1);
  }

  @Test
  void it_runs_again_after_the_interval() {
    try (var schedule = new ExpirySchedule("things", runs::incrementAndGet, AT_ONCE, DAY)) {
      schedule.begin();
      await().atMost(10, SECONDS).until(() -> runs.get() >= 3);
    }
  }

  @Test
  void what_fails_is_soon_tried_again() {
    try (var schedule =
        new ExpirySchedule(
            "things",
            () -> {
              if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("the pack is being loaded");
              }
              return 0;
            },
            DAY,
            AT_ONCE)) {
      schedule.begin();
      await().atMost(10, SECONDS).until(() -> runs.get() == 2);
    }
  }

  @Test
  void a_run_that_has_begun_may_end_and_none_begins_after_the_stop() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var ended = new AtomicBoolean();
    var schedule =
        new ExpirySchedule(
            "things",
            () -> {
              runs.incrementAndGet();
              begun.countDown();
              sleep();
              ended.set(!Thread.currentThread().isInterrupted());
              return 1;
            },
            Duration.ZERO,
            Duration.ZERO);
    schedule.begin();
    assertThat(begun.await(10, SECONDS)).isTrue();

    schedule.close();

    assertThat(ended).isTrue();
    assertThat(runs).hasValue(1);
  }

  private static void sleep() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
