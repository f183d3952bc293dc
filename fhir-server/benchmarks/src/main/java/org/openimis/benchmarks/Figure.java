package org.openimis.benchmarks;

import static org.openimis.benchmarks.Option.CLIENTS;
import static org.openimis.benchmarks.Option.DEMO_JVM;
import static org.openimis.benchmarks.Option.FACILITIES;
import static org.openimis.benchmarks.Option.INSUREES;
import static org.openimis.benchmarks.Option.JAR;
import static org.openimis.benchmarks.Option.JVM;
import static org.openimis.benchmarks.Option.PREPARED;
import static org.openimis.benchmarks.Option.ROUNDS;
import static org.openimis.benchmarks.Option.SECONDS;
import static org.openimis.benchmarks.Option.SETTLE;
import static org.openimis.benchmarks.Option.SPREAD;
import static org.openimis.benchmarks.Option.UNPACKED;
import static org.openimis.benchmarks.Option.WARM_UP;
import static org.openimis.benchmarks.Option.WARM_UP_ROUNDS;
import static org.openimis.benchmarks.Option.WORK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openimis.benchmarks.chaos.Crashes;
import org.openimis.benchmarks.figure.BalanceReads;
import org.openimis.benchmarks.figure.Growth;
import org.openimis.benchmarks.figure.Intake;
import org.openimis.benchmarks.figure.MemoryUnderLoad;
import org.openimis.benchmarks.figure.NepalDay;
import org.openimis.benchmarks.figure.Overload;
import org.openimis.benchmarks.figure.RegisterImport;
import org.openimis.benchmarks.figure.StartTimes;
import org.openimis.benchmarks.figure.SubmitLatency;
import org.openimis.benchmarks.figure.ValidationShare;
import org.openimis.benchmarks.judge.JudgeFigures;

/** What can be measured; docs/performance says what each figure means. */
enum Figure {
  START(
      "start",
      "from empty and with existing data",
      options -> new StartTimes(options).run(),
      DEMO_JVM,
      new Option("runs", "3", "how often")),
  MEMORY(
      "memory",
      "JVM and PostgreSQL under load",
      options -> new MemoryUnderLoad(options).run(),
      JVM,
      SECONDS,
      CLIENTS,
      PREPARED),
  SUBMIT(
      "submit",
      "how long one client waits for Claim/$submit",
      options -> new SubmitLatency(options).run(),
      JVM,
      WARM_UP,
      SECONDS,
      PREPARED),
  INTAKE(
      "intake",
      "claims a second beside plain HAPI, as it comes and tuned like ours",
      options -> new Intake(options).run(),
      JVM,
      CLIENTS.of("1,4,16,64"),
      ROUNDS,
      SECONDS,
      WARM_UP,
      WARM_UP_ROUNDS,
      SPREAD,
      SETTLE,
      INSUREES,
      FACILITIES,
      PREPARED,
      new Option(
          "half-load", "no", "yes: at last, claims that come by themselves at half the rate")),
  BALANCE(
      "balance",
      "Coverage/$balance beside plain HAPI's search for a Coverage",
      options -> new BalanceReads(options).run(),
      JVM,
      CLIENTS,
      ROUNDS,
      SECONDS.of("30"),
      WARM_UP.of("30"),
      WARM_UP_ROUNDS,
      SPREAD,
      SETTLE,
      INSUREES.of("20000"),
      FACILITIES,
      PREPARED),
  GROWTH(
      "growth",
      "claims a second with more and more people in the books",
      options -> new Growth(options).run(),
      JVM,
      INSUREES.of("10000,100000,1000000"),
      FACILITIES,
      CLIENTS,
      ROUNDS,
      SECONDS,
      WARM_UP,
      WARM_UP_ROUNDS,
      SPREAD,
      SETTLE,
      PREPARED,
      new Option(
          "check-all",
          "no",
          "yes: the server checks the books of all, not only of what was measured")),
  IMPORT(
      "import",
      "a register of people, beside plain HAPI's transaction Bundles",
      options -> new RegisterImport(options).run(),
      JVM.of("-Xmx1500m -XX:+UseParallelGC"),
      new Option("people", "1000000", "of the register that ours imports"),
      new Option("plain-people", "10000", "of the part that plain HAPI takes, three times"),
      new Option("eligibility", "yes", "ask about the people at last, at full and at half load"),
      SECONDS.of("60"),
      CLIENTS.of("4"),
      INSUREES.of("100"),
      FACILITIES),
  NEPAL_DAY(
      "nepal-day",
      "how long a day's claims of a country take, in bundles and singly",
      options -> new NepalDay(options).run(),
      JVM,
      CLIENTS,
      WARM_UP,
      new Option("claims", "40000", "of the day"),
      new Option("bundle", "200", "claims in a bundle, all of one facility"),
      SETTLE,
      INSUREES,
      FACILITIES,
      PREPARED),
  OVERLOAD(
      "overload",
      "what is left of the rate at four times the load",
      options -> new Overload(options).run(),
      JVM,
      CLIENTS.of("64"),
      new Option("times", "4", "how many times the clients, and the rate, of the capacity"),
      SECONDS,
      WARM_UP,
      WARM_UP_ROUNDS,
      SETTLE,
      INSUREES,
      FACILITIES,
      PREPARED),
  CRASHES(
      "crashes",
      "the JVM and the database killed under load: one effect for every claim",
      options -> new Crashes(options).run(),
      DEMO_JVM,
      new Option("jvm-kills", "50", "how often the JVM is killed"),
      new Option("database-kills", "20", "how often PostgreSQL is killed"),
      new Option("minutes", "0", "after which no more is killed; 0: no such end"),
      CLIENTS.of("8"),
      new Option("ceiling", "200000", "what a family is paid in all"),
      new Option("seed", "1", "of the claims and the order of the kills"),
      INSUREES.of("2000"),
      FACILITIES.of("20")),
  VALIDATION(
      "validation",
      "what validation adds to $submit",
      options -> new ValidationShare(options).run(),
      JVM,
      CLIENTS,
      WARM_UP,
      SECONDS,
      SETTLE.of("0"),
      PREPARED,
      new Option("iterations", "100", "how often the quick check looks at the same claims")),
  JUDGE(
      "judge",
      "the judge and the mapping alone (JMH)",
      JudgeFigures::run,
      new Option("forks", "1", "JVMs"),
      WARM_UP.of("5"),
      new Option("iterations", "5", "of a second each"));

  private static final String LINE = "  %-10s %s%n";
  private static final String OPTION = "      --%-34s %s%n";

  private final String title;
  private final String what;
  private final Run run;
  private final List<Option> options = new ArrayList<>();

  /** Measures and prints. */
  interface Run {
    void with(Options options) throws Exception;
  }

  Figure(String title, String what, Run run, Option... options) {
    this.title = title;
    this.what = what;
    this.run = run;
    this.options.addAll(List.of(options));
    if (!title.equals("judge")) { // which starts no server
      this.options.addAll(List.of(JAR, UNPACKED, WORK));
    }
  }

  static Optional<Figure> called(String title) {
    return Arrays.stream(values()).filter(figure -> figure.title.equals(title)).findFirst();
  }

  void run(List<String> arguments) throws Exception {
    run.with(Options.parse(arguments, options));
  }

  /** All figures, without their options. */
  static String list() {
    var text = new StringBuilder();
    for (Figure figure : values()) {
      text.append(LINE.formatted(figure.title, figure.what));
    }
    return text.toString();
  }

  /** The figure with its options and what they are otherwise. */
  String help() {
    var text = new StringBuilder(LINE.formatted(title, what));
    for (Option option : options) {
      text.append(OPTION.formatted(option.name() + "=" + option.otherwise(), option.meaning()));
    }
    return text.toString();
  }
}
