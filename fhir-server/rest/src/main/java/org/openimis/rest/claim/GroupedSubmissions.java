package org.openimis.rest.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.ClaimStore;
import org.openimis.domain.claim.SubmissionOutcome;
import org.openimis.domain.claim.Submissions;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Lets claims that come at the same time share a transaction (group commit): requests queue, a few
 * writers take whatever has come meanwhile and hand it on as one group. A lone claim waits for
 * nobody. When the queue is full the request is refused as {@code busy} at once, so that what was
 * let in is answered in time.
 */
public final class GroupedSubmissions implements Submissions, AutoCloseable {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

  private final Submissions submissions;
  private final int mostInGroup;
  private final BlockingQueue<Ticket> waiting;
  private final List<Thread> writers;
  private volatile boolean closed;

  /**
   * Starts the writers.
   *
   * @param writers how many groups are judged at the same time
   * @param mostInGroup claims that share a transaction; a larger request is a group of its own
   * @param mostWaiting requests that may wait for a writer
   */
  public GroupedSubmissions(
      Submissions submissions, int writers, int mostInGroup, int mostWaiting) {
    this.submissions = submissions;
    this.mostInGroup = mostInGroup;
    this.waiting = new ArrayBlockingQueue<>(mostWaiting);
    this.writers = IntStream.rangeClosed(1, writers).mapToObj(this::writer).toList();
    this.writers.forEach(Thread::start);
  }

  /** The claims of one request, and what becomes of them. */
  private record Ticket(List<ClaimDraft> drafts, CompletableFuture<List<SubmissionOutcome>> done) {}

  @Override
  public List<SubmissionOutcome> handle(List<ClaimDraft> drafts) {
    var ticket = new Ticket(drafts, new CompletableFuture<>());
    if (closed || !waiting.offer(ticket)) {
      throw new RequestRefused(ProblemCode.BUSY, "");
    }
    try {
      return ticket.done().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw e;
    }
  }

  /** None of them keeps a server alive that is going down. */
  private Thread writer(int number) {
    var writer = new Thread(this::write, "claim-writer-" + number);
    writer.setDaemon(true);
    return writer;
  }

  private void write() {
    while (!closed || !waiting.isEmpty()) {
      try {
        Ticket first = waiting.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
          handleGroup(group(first));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** The first ticket with those that have come behind it, as far as they fit. */
  private List<Ticket> group(Ticket first) {
    List<Ticket> group = new ArrayList<>();
    group.add(first);
    int claims = first.drafts().size();
    while (claims < mostInGroup) {
      Ticket next = waiting.peek();
      if (next == null || claims + next.drafts().size() > mostInGroup) {
        break;
      }
      Ticket taken = waiting.poll(); // another writer may have been quicker
      if (taken == null) {
        break;
      }
      group.add(taken);
      claims += taken.drafts().size();
    }
    return group;
  }

  private void handleGroup(List<Ticket> group) {
    List<ClaimDraft> drafts = group.stream().flatMap(ticket -> ticket.drafts().stream()).toList();
    List<SubmissionOutcome> outcomes;
    try {
      outcomes = submissions.handle(drafts);
    } catch (RuntimeException | Error e) {
      failed(group, e);
      return;
    }
    int next = 0;
    for (Ticket ticket : group) {
      int end = next + ticket.drafts().size();
      ticket.done().complete(outcomes.subList(next, end));
      next = end;
    }
  }

  /**
   * Whose fault it was shows when each request is alone; where the database is gone it was
   * nobody's, and each would wait for it as long again.
   */
  private void failed(List<Ticket> group, Throwable cause) {
    if (group.size() == 1 || cause instanceof ClaimStore.Unreachable) {
      group.forEach(ticket -> ticket.done().completeExceptionally(cause));
      return;
    }
    group.forEach(ticket -> handleGroup(List.of(ticket)));
  }

  /** Takes nothing more, and waits for what was taken. */
  @Override
  public void close() {
    closed = true;
    for (Thread writer : writers) {
      try {
        writer.join(LONGEST_STOP.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
