package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.figure.Tables.Pair;
import org.openimis.benchmarks.plain.PlainHapi.Storage;
import org.openimis.benchmarks.server.OpenimisServer;

/**
 * Claims a second of {@code Claim/$submit} (validated, judged, posted, durable) beside plain HAPI
 * that only stores the Claim: as it comes, and with the storage settings of ours. All three use the
 * same PostgreSQL server, each a database of its own, and take turns in blocks.
 */
public final class Intake {
  private static final String PLAIN = "plain HAPI";
  private static final String TUNED = "plain HAPI, tuned";
  private static final int CLIENTS_TO_WARM_UP = 16;
  private static final double HALF = 0.5;

  private final Options options;
  private final PrintStream out = System.out;
  private final Verdict verdict = new Verdict();

  public Intake(Options options) {
    this.options = options;
  }

  public void run() throws Exception {
    try (var stage = Stage.open(options, out, "intake")) {
      List<Arm> arms =
          List.of(
              stage.ours(),
              stage.plain(PLAIN, Storage.DEFAULT).arm(),
              stage.plain(TUNED, Storage.TUNED).arm());
      stage.analyse(arms);
      var blocks = new Blocks(options, out);
      warmUp(stage, arms, blocks);
      Map<Integer, Turns> byClients = new LinkedHashMap<>();
      for (int clients : options.numbers("clients")) {
        byClients.put(clients, takeTurns(stage, arms, blocks, clients));
      }
      var tables = new Tables(out);
      tables.medians("Clients", byClients);
      tables.ratios(
          "Clients", byClients, List.of(new Pair(Arm.OURS, PLAIN), new Pair(Arm.OURS, TUNED)));
      if (options.isOn("half-load")) {
        halfLoad(stage, arms.get(0), blocks, byClients);
      }
      verdict.check(out, stage.openimis(), null);
      try (var connection = stage.openimis().superuser(OpenimisServer.DATABASE).connect()) {
        verdict.print(out, connection);
      }
    }
  }

  /** In turns as well, for a JVM that waits grows cold. */
  private void warmUp(Stage stage, List<Arm> arms, Blocks blocks) throws Exception {
    for (int round = 1; round <= options.number("warm-up-rounds"); round++) {
      for (Arm arm : arms) {
        String name = "W" + round + (char) ('A' + arms.indexOf(arm));
        count(
            arm,
            blocks.closed(
                arm, stage.market(), name, CLIENTS_TO_WARM_UP, options.number("warm-up")));
      }
    }
  }

  private Turns takeTurns(Stage stage, List<Arm> arms, Blocks blocks, int clients)
      throws Exception {
    Turns turns =
        Turns.take(
            arms,
            options.number("rounds"),
            String.valueOf(clients),
            (arm, name) ->
                count(
                    arm,
                    blocks.closed(arm, stage.market(), name, clients, options.number("seconds"))));
    for (Arm arm : arms) {
      verdict.spread(
          arm.name() + " with " + clients + " clients",
          turns.rates(arm.name()),
          options.number("spread"));
    }
    return turns;
  }

  private void halfLoad(Stage stage, Arm ours, Blocks blocks, Map<Integer, Turns> byClients)
      throws Exception {
    double capacity =
        byClients.values().stream()
            .mapToDouble(turns -> Statistics.median(turns.rates(Arm.OURS)))
            .max()
            .orElseThrow();
    out.printf("half      of %.1f claims/s, each claim independent of the others%n", capacity);
    count(ours, blocks.open(ours, stage.market(), "H", capacity * HALF, options.number("seconds")));
  }

  private Block count(Arm arm, Block block) {
    if (arm.name().equals(Arm.OURS)) {
      verdict.sent(block.load());
    } else {
      verdict.sentTo(arm.name(), block.load());
    }
    return block;
  }
}
