package org.openimis.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Runs one figure: {@code java -jar openimis-benchmarks.jar FIGURE [--option=value ...]}. */
public final class Benchmarks {
  private static final String USAGE =
      """
      java -jar fhir-server/benchmarks/target/openimis-benchmarks.jar FIGURE [--option=value ...]
      %s
      FIGURE --help tells its options; docs/performance explains the figures.""";

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    Figure figure = args.length == 0 ? null : Figure.called(args[0]).orElse(null);
    List<String> arguments = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    if (figure == null) {
      System.out.println(USAGE.formatted(Figure.list()));
    } else if (arguments.contains("--help")) {
      System.out.println(figure.help());
    } else {
      figure.run(arguments);
    }
  }
}
