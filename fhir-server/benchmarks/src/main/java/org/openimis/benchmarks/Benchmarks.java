package org.openimis.benchmarks;

import java.util.Arrays;
import org.openimis.benchmarks.figure.BesidePlainHapi;
import org.openimis.benchmarks.figure.MemoryUnderLoad;
import org.openimis.benchmarks.figure.StartTimes;
import org.openimis.benchmarks.figure.SubmitLatency;
import org.openimis.benchmarks.figure.ValidationShare;
import org.openimis.benchmarks.judge.JudgeFigures;

/** Runs one figure: {@code java -jar openimis-benchmarks.jar FIGURE [--option=value ...]}. */
public final class Benchmarks {
  private static final String USAGE =
      """
      One of
        start              from empty and with existing data    --runs=3
        memory             JVM and PostgreSQL under load        --seconds=60 --clients=16
        submit             Claim/$submit with one client        --seconds=60
        beside-plain-hapi  claims a second beside plain HAPI    --rounds=1 --seconds=60 --clients=16
        validation         what validation adds to $submit      --seconds=60 --clients=16
        judge              the judge and the mapping alone (JMH)
      docs/performance/README.md explains the figures and their other options.""";

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.out.println(USAGE);
      return;
    }
    Options options = Options.parse(Arrays.asList(args).subList(1, args.length));
    switch (args[0]) {
      case "start" -> new StartTimes(options).run();
      case "memory" -> new MemoryUnderLoad(options).run();
      case "submit" -> new SubmitLatency(options).run();
      case "beside-plain-hapi" -> new BesidePlainHapi(options).run();
      case "validation" -> new ValidationShare(options).run();
      case "judge" -> JudgeFigures.run(options);
      default -> System.out.println(USAGE);
    }
  }
}
