package org.openimis.benchmarks;

/**
 * One option of a figure, {@code --name=value}.
 *
 * @param otherwise the value of those who do not give it
 * @param meaning a few words for the help
 */
record Option(String name, String otherwise, String meaning) {
  static final Option JAR =
      new Option("jar", "fhir-server/app/target/openimis-fhir.jar", "the server");
  static final Option UNPACKED =
      new Option("unpacked", "yes", "run the jar unpacked, as the container image does");
  static final Option WORK =
      new Option("work", "fhir-server/benchmarks/target/work", "folder of data and logs; emptied");
  static final Option DEMO_JVM =
      new Option("jvm", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1", "of the server");
  static final Option JVM =
      new Option("jvm", "-Xmx512m -XX:+UseSerialGC", "arguments of each server's JVM");
  static final Option SECONDS = new Option("seconds", "60", "length of a block");
  static final Option WARM_UP = new Option("warm-up", "60", "seconds of a block that warms up");
  static final Option WARM_UP_ROUNDS =
      new Option("warm-up-rounds", "2", "how many such blocks each server gets, in turns");
  static final Option PREPARED =
      new Option("prepared", "", "claims written before a block; none: as many as it may take");
  static final Option CLIENTS = new Option("clients", "16", "how many send at a time");
  static final Option ROUNDS =
      new Option("rounds", "2", "how often the servers take turns, there and back");
  static final Option SPREAD =
      new Option("spread", "10", "percent by which blocks of one server may differ");
  static final Option SETTLE =
      new Option("settle", "11", "seconds until PostgreSQL has counted what was written");
  static final Option INSUREES = new Option("insurees", "10000", "people of the generated scheme");
  static final Option FACILITIES =
      new Option("facilities", "300", "facilities of the generated scheme");

  Option of(String value) {
    return new Option(name, value, meaning);
  }
}
