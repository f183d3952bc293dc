package org.openimis.validation;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
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
  private static final int QUEUE = 50;
  private static final int SECONDS_TO_FINISH = 5;

  private final double share;
  private final DoubleSupplier random;
  private final BiFunction<Resource, String, List<Finding>> full;
  private final BiConsumer<String, List<Finding>> disagreement;
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
    this.worker =
        new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(QUEUE),
            ShadowValidation::thread,
            new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Perhaps looks at this resource once more, as it is now. */
  public void accepted(Resource resource, String profile) {
    if (random.getAsDouble() < share) {
      Resource copy = resource.copy();
      worker.execute(
          () -> {
            long began = System.nanoTime();
            compare(copy, profile);
            rest(System.nanoTime() - began);
          });
    }
  }

  /** So long that working was no more than the share. */
  private void rest(long worked) {
    try {
      boolean unused = closing.await((long) (worked / share) - worked, TimeUnit.NANOSECONDS);
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
