package org.openimis.benchmarks.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.openimis.benchmarks.books.Written;
import org.openimis.benchmarks.server.CpuTime;

/** Reads before and after a block what its claims cost. */
final class Meter {
  private static final double MILLIS_IN_SECOND = 1_000;

  private final Arm arm;
  private final Duration settling;
  private final Written writtenBefore;
  private final double serverBefore;
  private final double postgresBefore;
  private final double clientsBefore;

  private Meter(Arm arm, Duration settling) throws SQLException {
    this.arm = arm;
    this.settling = settling;
    this.writtenBefore = written();
    this.serverBefore = CpuTime.seconds(arm.jvm());
    this.postgresBefore = CpuTime.secondsOfTree(arm.postgres());
    this.clientsBefore = CpuTime.seconds(ProcessHandle.current());
  }

  /**
   * Starts to count.
   *
   * @param settling how long to wait after the block, until PostgreSQL has counted what it wrote
   */
  static Meter start(Arm arm, Duration settling) throws SQLException {
    return new Meter(arm, settling);
  }

  /** What was written and used since, for each of so many claims. */
  Reading stop(long claims) throws SQLException, InterruptedException {
    double server = CpuTime.seconds(arm.jvm()) - serverBefore;
    double postgres = CpuTime.secondsOfTree(arm.postgres()) - postgresBefore;
    double clients = CpuTime.seconds(ProcessHandle.current()) - clientsBefore;
    Thread.sleep(settling.toMillis());
    Written written = written().since(writtenBefore);
    return new Reading(
        new Cost(
            server * MILLIS_IN_SECOND / claims,
            postgres * MILLIS_IN_SECOND / claims,
            clients * MILLIS_IN_SECOND / claims,
            (double) written.allRows() / claims,
            (double) written.indexEntries() / claims,
            (double) written.walBytes() / claims),
        written);
  }

  /** The cost of a claim, and what all of them wrote. */
  record Reading(Cost cost, Written written) {}

  private Written written() throws SQLException {
    try (Connection connection = arm.connect()) {
      return Written.read(connection);
    }
  }
}
