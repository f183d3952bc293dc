package org.openimis.validation;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import org.hl7.fhir.r4.model.Resource;

/**
 * Validates a share of what the quick check accepted once more with HAPI, beside the requests. A
 * disagreement means that something was stored that should have been refused: an alarm. HAPI takes
 * so much longer that the share is one of a processor's time, too: after each sample comes a rest.
 */
public final class ShadowValidation implements AutoCloseable {
  private static final int MOST_WAITING = 50;
  private static final long LONGEST_REST = TimeUnit.MINUTES.toNanos(5);
  private static final int SECONDS_TO_FINISH = 5;

  private final double share;
  private final DoubleSupplier random;
  private final BiFunction<Resource, String, List<Finding>> full;
  private final BiConsumer<String, List<Finding>> disagreement;
  private final BlockingQueue<Runnable> waiting;
  private final ExecutorService worker;
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * Watches a share of the resources, in one thread of its own. When it cannot follow, it leaves
   * samples out rather than delay anybody.
   *
   * @param share between 0 (never) and 1 (each)
   * @param full all that HAPI's validator finds in a resource against a profile
   * @param disagreement is told the profile and the findings, and nothing of the resource
   */
  public ShadowValidation(
      double share,
      BiFunction<Resource, String, List<Finding>> full,
      BiConsumer<String, List<Finding>> disagreement) {
    this(share, () -> ThreadLocalRandom.current().nextDouble(), full, disagreement);
  }

  ShadowValidation(
      double share,
      DoubleSupplier random,
      BiFunction<Resource, String, List<Finding>> full,
      BiConsumer<String, List<Finding>> disagreement) {
    this.share = share;
    this.random = random;
    this.full = full;
    this.disagreement = disagreement;
    // Where each is looked at, nothing rests, and all may wait their turn.
    this.waiting = new ArrayBlockingQueue<>(share < 1 ? 1 : MOST_WAITING);
    this.worker =
        new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            waiting,
            ShadowValidation::thread,
            new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Perhaps looks at this resource once more, as it is now. */
  public void accepted(Resource resource, String profile) {
    if (random.getAsDouble() < share) {
      if (waiting.remainingCapacity() == 0) {
        return; // one sample less; what waits long tells little of today
      }
      Resource copy = resource.copy();
      worker.execute(
          () -> {
            long began = processorTime();
            compare(copy, profile);
            rest(processorTime() - began);
          });
    }
  }

  /** Of this thread, in nanoseconds: to wait for the validator is no work. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** So long that working was no more than the share. */
  private void rest(long worked) {
    long rest = Math.min((long) (worked / share) - worked, LONGEST_REST);
    try {
      boolean unused = closing.await(rest, TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void compare(Resource resource, String profile) {
    List<Finding> refusals;
    try {
      refusals = ResourceValidator.refusing(full.apply(resource, profile));
    } catch (ValidatorBusy busy) {
      return; // one sample less
    }
    if (!refusals.isEmpty()) {
      disagreement.accept(profile, refusals);
    }
  }

  /** Lets the samples at hand finish. */
  @Override
  public void close() {
    closing.countDown();
    worker.shutdown();
    try {
      worker.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "shadow-validation");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }
}
