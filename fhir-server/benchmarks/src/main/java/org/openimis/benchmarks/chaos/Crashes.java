package org.openimis.benchmarks.chaos;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openimis.benchmarks.Machine;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.Market;
import org.openimis.benchmarks.server.ServerJar;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the server's JVM and its database at random moments while clients send claims of a few
 * families near their ceilings, and proves that every claim had exactly one effect. The moments
 * depend on the machine; the claims and the order of the kills come from the seed.
 */
public final class Crashes {
  /** How long the clients are left alone between a kill and the next. */
  private static final int SHORTEST_PEACE_MILLIS = 500;

  private static final int LONGEST_PEACE_MILLIS = 5_000;
  private static final int SCALE = 2;

  private final Options options;
  private final PrintStream out = System.out;
  private final Memory memory = new Memory();
  private final List<Duration> absencesOfJvm = new ArrayList<>();
  private final List<Duration> absencesOfDatabase = new ArrayList<>();

  public Crashes(Options options) {
    this.options = options;
  }

  private enum Victim {
    JVM,
    DATABASE
  }

  public void run() throws Exception {
    Machine.describe(out);
    ServerJar jar = ServerJar.of(options);
    List<String> jvm = options.words("jvm");
    out.println("server    " + jar.how() + ", JVM " + String.join(" ", jvm));
    long seed = options.number("seed");
    BigDecimal ceiling =
        new BigDecimal(options.text("ceiling")).setScale(SCALE, RoundingMode.HALF_UP);
    CeilingPack pack =
        CeilingPack.write(
            options.work().resolve("crashes-pack"),
            options.number("facilities"),
            options.number("insurees"),
            ceiling);
    Path work = options.work().resolve("crashes");
    FileSystemUtils.deleteRecursively(work);
    long begin = System.nanoTime();
    try (var server = new Mortal(jar, jvm, work.resolve("data"), pack.folder())) {
      out.println("ready     after " + server.server().startTime().toSeconds() + " s");
      begin = System.nanoTime();
      kill(server, new ClaimSupply(new Market(pack.pack()), seed), new Random(seed));
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      List<String> faults = new ArrayList<>(memory.faults());
      faults.addAll(
          new Proof(server.server(), memory.acknowledged(), ceiling, out).faults(new Random(seed)));
      report(took, faults);
    }
  }

  private void kill(Mortal server, ClaimSupply supply, Random random) throws Exception {
    var goesOn = new AtomicBoolean(true);
    int count = options.number("clients");
    ExecutorService clients = Executors.newFixedThreadPool(count);
    try {
      for (int i = 0; i < count; i++) {
        clients.execute(new StubbornClient(server, supply, memory, goesOn::get));
      }
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(options.number("minutes"));
      for (Victim victim : victims(random)) {
        leaveInPeace(random);
        if (options.number("minutes") > 0 && System.nanoTime() > end) {
          break;
        }
        kill(victim, server);
      }
      leaveInPeace(random);
    } finally {
      goesOn.set(false);
      clients.shutdown();
    }
    if (!clients.awaitTermination(1, TimeUnit.HOURS)) {
      memory.fault("Clients still wait for answers");
    }
  }

  private List<Victim> victims(Random random) {
    List<Victim> victims = new ArrayList<>();
    victims.addAll(Collections.nCopies(options.number("jvm-kills"), Victim.JVM));
    victims.addAll(Collections.nCopies(options.number("database-kills"), Victim.DATABASE));
    Collections.shuffle(victims, random);
    return victims;
  }

  /** Until claims are taken again, and a random while longer. */
  private void leaveInPeace(Random random) throws InterruptedException {
    int before = memory.count();
    while (memory.count() == before) {
      Thread.sleep(10);
    }
    Thread.sleep(
        SHORTEST_PEACE_MILLIS + random.nextInt(LONGEST_PEACE_MILLIS - SHORTEST_PEACE_MILLIS));
  }

  private void kill(Victim victim, Mortal server) throws Exception {
    int before = memory.count();
    Duration absence;
    if (victim == Victim.JVM) {
      absence = server.killJvm();
      absencesOfJvm.add(absence);
    } else {
      absence = server.killDatabase();
      absencesOfDatabase.add(absence);
    }
    out.printf(
        "killed    %s after %d claims; ready again after %.1f s%n",
        victim == Victim.JVM ? "the JVM" : "the database", before, absence.toMillis() / 1e3);
  }

  private void report(Duration took, List<String> faults) {
    int wantedJvm = options.number("jvm-kills");
    int wantedDatabase = options.number("database-kills");
    out.printf(
        "kills     %d of %d of the JVM, ready again after %s%n"
            + "          %d of %d of the database, ready again after %s%n",
        absencesOfJvm.size(),
        wantedJvm,
        range(absencesOfJvm),
        absencesOfDatabase.size(),
        wantedDatabase,
        range(absencesOfDatabase));
    out.printf(
        "claims    %d acknowledged, each once; sent again: %s; %d were stored though unanswered%n",
        memory.count(), memory.setbacks(), memory.foundAgain());
    out.printf("time      %.1f minutes%n", took.toSeconds() / 60.0);
    out.println("load      " + Machine.load() + " (a minute's average, after the figure)");
    if (absencesOfJvm.size() < wantedJvm || absencesOfDatabase.size() < wantedDatabase) {
      out.println("VOID      fewer kills than asked");
    }
    if (faults.isEmpty()) {
      out.println("verdict   every claim had exactly one effect, and the books are right");
    }
    faults.forEach(fault -> out.println("FAULT     " + fault));
  }

  private static String range(List<Duration> absences) {
    return absences.isEmpty()
        ? "-"
        : "%.1f to %.1f s"
            .formatted(
                Collections.min(absences).toMillis() / 1e3,
                Collections.max(absences).toMillis() / 1e3);
  }
}
