package org.openimis.benchmarks.figure;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.ProcessMemory;

/** The most memory that JVM and PostgreSQL hold while something happens, looked at each second. */
final class MemoryWatch {
  private static final double KIB_IN_MIB = 1024;
  private static final ProcessMemory NONE = new ProcessMemory(0, 0);

  private final OpenimisServer server;
  private ProcessMemory jvm = NONE;
  private ProcessMemory postgres = NONE;
  private long together;

  MemoryWatch(OpenimisServer server) {
    this.server = server;
  }

  void look() throws Exception {
    ProcessMemory ofJvm = ProcessMemory.of(server.jvm());
    ProcessMemory ofPostgres = ProcessMemory.ofTree(server.postgres());
    jvm = most(jvm, ofJvm);
    postgres = most(postgres, ofPostgres);
    together = Math.max(together, ofJvm.plus(ofPostgres).pss());
  }

  /** Looks from the beginning to the end of a load. */
  LoadResult during(Callable<LoadResult> load) throws Exception {
    CompletableFuture<LoadResult> running = CompletableFuture.supplyAsync(() -> call(load));
    while (!running.isDone()) {
      TimeUnit.SECONDS.sleep(1);
      look();
    }
    return running.get();
  }

  private static LoadResult call(Callable<LoadResult> load) {
    try {
      return load.call();
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  private static ProcessMemory most(ProcessMemory one, ProcessMemory other) {
    return new ProcessMemory(Math.max(one.rss(), other.rss()), Math.max(one.pss(), other.pss()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "JVM %s; PostgreSQL %s, all its processes; together PSS %.0f MiB",
        jvm,
        postgres,
        together / KIB_IN_MIB);
  }
}
