package org.openimis.benchmarks.figure;

/** The arguments of the measured JVMs, unless the command line names others. */
final class Defaults {
  /** Those of {@code ./mvnw -Pdemo}: made to start soon. */
  static final String DEMO_JVM = "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  /** For a server that stays up. */
  static final String SERVER_JVM = "-Xmx512m -XX:+UseSerialGC";

  /** More claims a second than two cores have been seen to take. */
  static final int PREPARED_PER_SECOND = 600;

  private Defaults() {}
}
