package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.figure.Tables.Pair;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.load.Target;
import org.openimis.benchmarks.load.Traffic;
import org.openimis.benchmarks.plain.PlainHapi.Storage;
import org.openimis.benchmarks.server.OpenimisServer;

/**
 * Answers a second of {@code Coverage/[id]/$balance}, which writes no row but that of the audit,
 * beside plain HAPI's search for the Coverage of a person. Everybody is asked about once before
 * anybody is asked about again.
 */
public final class BalanceReads {
  private static final String PLAIN = "plain HAPI";
  private static final String TUNED = "plain HAPI, tuned";
  private static final String AUDIT = "scheme.audit";
  private static final int MOST_A_SECOND = 5_000;

  /** A day on which everybody is covered. */
  private static final String DAY = "2024-12-31";

  private final Options options;
  private final PrintStream out = System.out;
  private final Verdict verdict = new Verdict();

  public BalanceReads(Options options) {
    this.options = options;
  }

  /** Makes the questions anew for each block, so that no token runs out. */
  private interface Questions {
    List<HttpRequest> ask() throws Exception;
  }

  public void run() throws Exception {
    try (var stage = Stage.open(options, out, "balance")) {
      Stage.Plain plain = stage.plain(PLAIN, Storage.DEFAULT);
      Stage.Plain tuned = stage.plain(TUNED, Storage.TUNED);
      List<Arm> arms = List.of(stage.ours(), plain.arm(), tuned.arm());
      List<String> coverages = coverages(stage.openimis());
      Map<String, Questions> questions =
          Map.of(
              Arm.OURS,
              () -> balances(stage.openimis().fhir(), coverages),
              PLAIN,
              () -> searches(plain),
              TUNED,
              () -> searches(tuned));
      fillAccounts(stage);
      stage.analyse(arms);
      Turns turns = takeTurns(arms, questions);
      var tables = new Tables(out);
      tables.medians("Clients", Map.of(options.number("clients"), turns));
      tables.ratios(
          "Clients",
          Map.of(options.number("clients"), turns),
          List.of(new Pair(Arm.OURS, PLAIN), new Pair(Arm.OURS, TUNED)));
      checkWritten(turns);
      verdict.check(out, stage.openimis(), null);
      try (var connection = stage.openimis().superuser(OpenimisServer.DATABASE).connect()) {
        verdict.print(out, connection);
      }
    }
  }

  /** A claim for each person, so that there is a balance to tell. */
  private void fillAccounts(Stage stage) throws Exception {
    var claims = new ClaimStream(stage.market(), "K", 1).oneForEach();
    LoadResult filled =
        new ClosedLoop(stage.ours().sender().send(claims)).runToTheEnd(options.number("clients"));
    out.println("claims    " + filled);
    verdict.sent(filled);
  }

  private Turns takeTurns(List<Arm> arms, Map<String, Questions> questions) throws Exception {
    var blocks = new Blocks(options, out);
    Turns.take(
        arms,
        options.number("warm-up-rounds"),
        "W",
        (arm, name) -> block(blocks, arm, questions, name, options.number("warm-up")));
    Turns turns =
        Turns.take(
            arms,
            options.number("rounds"),
            "",
            (arm, name) -> block(blocks, arm, questions, name, options.number("seconds")));
    for (Arm arm : arms) {
      verdict.spread(arm.name(), turns.rates(arm.name()), options.number("spread"));
    }
    return turns;
  }

  private Block block(
      Blocks blocks, Arm arm, Map<String, Questions> questions, String name, int seconds)
      throws Exception {
    List<HttpRequest> asked = Objects.requireNonNull(questions.get(arm.name())).ask();
    Collections.shuffle(asked, new Random(name.hashCode()));
    int most = options.number("prepared", seconds * MOST_A_SECOND);
    var loop = new ClosedLoop(Traffic.reads(most, asked));
    Block block =
        blocks.measure(
            arm, name, () -> loop.run(options.number("clients"), Duration.ofSeconds(seconds)));
    verdict.sentTo(arm.name(), block.load());
    if (block.load().answers() > asked.size()) {
      out.println(
          "     people were asked about more than once, which plain HAPI remembers: more insurees");
    }
    return block;
  }

  private void checkWritten(Turns turns) {
    for (Block block : turns.of(Arm.OURS)) {
      Map<String, Long> written = new TreeMap<>(block.written().rows());
      written.remove(AUDIT);
      if (!written.isEmpty()) {
        verdict.fault("questions about balances wrote rows: " + written);
      }
    }
  }

  private static List<String> coverages(OpenimisServer server) throws Exception {
    List<String> ids = new ArrayList<>();
    try (var connection = server.superuser(OpenimisServer.DATABASE).connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select resource_id from scheme.cover")) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }

  private static List<HttpRequest> balances(Target fhir, List<String> coverages) {
    List<HttpRequest> questions = new ArrayList<>();
    coverages.forEach(id -> questions.add(fhir.get("/Coverage/" + id + "/$balance?date=" + DAY)));
    return questions;
  }

  private static List<HttpRequest> searches(Stage.Plain plain) {
    List<HttpRequest> questions = new ArrayList<>();
    plain
        .ids()
        .patients()
        .values()
        .forEach(
            id -> questions.add(plain.server().fhir().get("/Coverage?beneficiary=Patient/" + id)));
    return questions;
  }
}
