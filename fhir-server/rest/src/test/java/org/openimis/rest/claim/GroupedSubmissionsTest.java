package org.openimis.rest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.ClaimStore;
import org.openimis.domain.claim.Receipt;
import org.openimis.domain.claim.SubmissionOutcome;
import org.openimis.domain.claim.SubmissionOutcome.Recorded;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

class GroupedSubmissionsTest {
  private final List<List<String>> groups = new ArrayList<>();
  private final CountDownLatch busy = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private final ExecutorService requests = Executors.newCachedThreadPool();

  @AfterEach
  void stopRequests() {
    release.countDown();
    requests.shutdownNow();
  }

  @Test
  void a_lone_claim_is_a_group_of_its_own() {
    try (var grouped = new GroupedSubmissions(this::judge, 1, 16, 10)) {
      assertThat(grouped.handle(List.of(claim("A")))).containsExactly(recorded("A"));
    }
    assertThat(groups).containsExactly(List.of("A"));
  }

  @Test
  void claims_that_come_while_the_writer_is_busy_share_the_next_group_and_get_their_own_answers()
      throws Exception {
    try (var grouped = new GroupedSubmissions(this::judgeSlowly, 1, 16, 10)) {
      var first = send(grouped, "A");
      busy.await();
      var second = send(grouped, "B");
      var third = send(grouped, "C", "D");
      waitUntilWaiting(2);
      release.countDown();

      assertThat(first.get(5, TimeUnit.SECONDS)).containsExactly(recorded("A"));
      assertThat(second.get(5, TimeUnit.SECONDS)).containsExactly(recorded("B"));
      assertThat(third.get(5, TimeUnit.SECONDS)).containsExactly(recorded("C"), recorded("D"));
    }
    assertThat(groups).hasSize(2);
    assertThat(groups.get(1)).containsExactlyInAnyOrder("B", "C", "D");
  }

  @Test
  void a_request_that_does_not_fit_waits_for_the_next_group() throws Exception {
    try (var grouped = new GroupedSubmissions(this::judgeSlowly, 1, 2, 10)) {
      var first = send(grouped, "A");
      busy.await();
      var large = send(grouped, "B", "C", "D");
      waitUntilWaiting(1);
      release.countDown();

      first.get(5, TimeUnit.SECONDS);
      assertThat(large.get(5, TimeUnit.SECONDS)).hasSize(3);
    }
    assertThat(groups).containsExactly(List.of("A"), List.of("B", "C", "D"));
  }

  @Test
  void a_full_queue_refuses_at_once() throws Exception {
    try (var grouped = new GroupedSubmissions(this::judgeSlowly, 1, 16, 1)) {
      var first = send(grouped, "A");
      busy.await();
      var second = send(grouped, "B");
      waitUntilWaiting(1);

      assertThatThrownBy(() -> grouped.handle(List.of(claim("C"))))
          .isInstanceOfSatisfying(
              RequestRefused.class,
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::code)
                      .containsExactly(ProblemCode.BUSY));
      release.countDown();
      first.get(5, TimeUnit.SECONDS);
      second.get(5, TimeUnit.SECONDS);
    }
  }

  @Test
  void when_a_group_fails_each_request_is_tried_alone() throws Exception {
    try (var grouped = new GroupedSubmissions(this::judgeSlowly, 1, 16, 10)) {
      var first = send(grouped, "A");
      busy.await();
      var good = send(grouped, "B");
      var poisoned = send(grouped, "poison");
      waitUntilWaiting(2);
      release.countDown();

      first.get(5, TimeUnit.SECONDS);
      assertThat(good.get(5, TimeUnit.SECONDS)).containsExactly(recorded("B"));
      assertThatThrownBy(() -> poisoned.get(5, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void when_the_database_is_gone_all_are_told_so_and_nobody_waits_for_it_again() throws Exception {
    try (var grouped = new GroupedSubmissions(this::judgeSlowly, 1, 16, 10)) {
      var first = send(grouped, "A");
      busy.await();
      var second = send(grouped, "B");
      var third = send(grouped, "no database");
      waitUntilWaiting(2);
      release.countDown();

      first.get(5, TimeUnit.SECONDS);
      for (var lost : List.of(second, third)) {
        assertThatThrownBy(() -> lost.get(5, TimeUnit.SECONDS))
            .hasCauseInstanceOf(ClaimStore.Unreachable.class);
      }
    }
    assertThat(groups).hasSize(2);
  }

  @Test
  void what_was_taken_is_answered_before_it_stops_and_nothing_is_taken_after() throws Exception {
    var grouped = new GroupedSubmissions(this::judgeSlowly, 1, 16, 10);
    var first = send(grouped, "A");
    busy.await();
    var second = send(grouped, "B");
    waitUntilWaiting(1);
    release.countDown();
    grouped.close();

    assertThat(first.get(5, TimeUnit.SECONDS)).containsExactly(recorded("A"));
    assertThat(second.get(5, TimeUnit.SECONDS)).containsExactly(recorded("B"));
    assertThatThrownBy(() -> grouped.handle(List.of(claim("C"))))
        .isInstanceOf(RequestRefused.class);
  }

  private final List<Thread> senders = new ArrayList<>();

  private CompletableFuture<List<SubmissionOutcome>> send(
      GroupedSubmissions grouped, String... codes) {
    var sent = new CompletableFuture<List<SubmissionOutcome>>();
    List<ClaimDraft> drafts =
        IntStream.range(0, codes.length).mapToObj(i -> claim(codes[i])).toList();
    requests.execute(
        () -> {
          synchronized (senders) {
            senders.add(Thread.currentThread());
          }
          try {
            sent.complete(grouped.handle(drafts));
          } catch (RuntimeException e) {
            sent.completeExceptionally(e);
          }
        });
    return sent;
  }

  /** Until the last so many senders wait for their answers. */
  private void waitUntilWaiting(int count) {
    while (true) {
      synchronized (senders) {
        long waiting =
            senders.stream().filter(each -> each.getState() == Thread.State.WAITING).count();
        if (waiting >= count + 1) { // the first sender waits too: its writer is busy
          return;
        }
      }
      Thread.onSpinWait();
    }
  }

  private synchronized List<SubmissionOutcome> judge(List<ClaimDraft> drafts) {
    groups.add(drafts.stream().map(draft -> String.valueOf(draft.code())).toList());
    if (drafts.stream().anyMatch(draft -> "poison".equals(draft.code()))) {
      throw new IllegalStateException("poisoned");
    }
    if (drafts.stream().anyMatch(draft -> "no database".equals(draft.code()))) {
      throw new ClaimStore.Unreachable(new IllegalStateException("08006"));
    }
    return drafts.stream().map(draft -> recorded(String.valueOf(draft.code()))).toList();
  }

  private List<SubmissionOutcome> judgeSlowly(List<ClaimDraft> drafts) {
    busy.countDown();
    try {
      release.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return judge(drafts);
  }

  private static SubmissionOutcome recorded(String code) {
    return new Recorded(new Receipt("claim-" + code, "answer-" + code));
  }

  private static ClaimDraft claim(String code) {
    return new ClaimDraft(
        code,
        "claim",
        null,
        null,
        null,
        null,
        null,
        VisitType.OTHER,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        null,
        new SentDocument() {});
  }
}
