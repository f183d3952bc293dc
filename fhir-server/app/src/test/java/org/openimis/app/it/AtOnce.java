package org.openimis.app.it;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many do the same at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** What each of them got; each is told its number, from 0 on. */
  public static <T> List<T> all(int many, IntFunction<T> each) {
    var start = new CyclicBarrier(many);
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<CompletableFuture<T>> running =
          IntStream.range(0, many)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> after(start, each, i), threads))
              .toList();
      return running.stream().map(CompletableFuture::join).toList();
    } finally {
      threads.shutdown();
    }
  }

  private static <T> T after(CyclicBarrier start, IntFunction<T> each, int number) {
    try {
      start.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    return each.apply(number);
  }
}
