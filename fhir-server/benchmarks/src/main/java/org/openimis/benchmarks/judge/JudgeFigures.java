package org.openimis.benchmarks.judge;

import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the JMH benchmarks of this package. */
public final class JudgeFigures {
  private JudgeFigures() {}

  public static void run(Options options) throws RunnerException {
    Machine.describe(System.out);
    var jmh =
        new OptionsBuilder()
            .include(JudgeFigures.class.getPackageName() + ".*")
            .forks(options.number("forks"))
            .warmupIterations(options.number("warm-up"))
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(options.number("iterations"))
            .measurementTime(TimeValue.seconds(1))
            .build();
    new Runner(jmh).run();
  }
}
