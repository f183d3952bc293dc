package org.openimis.benchmarks.figure;

import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.load.Arrivals;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.load.OpenLoop;
import org.openimis.benchmarks.load.Target;
import org.openimis.benchmarks.load.Traffic;
import org.openimis.benchmarks.server.OpenimisServer;

/**
 * How long a facility waits that asks about the people of a large register: first as fast as the
 * server answers, which says what its capacity is, then by questions that come by themselves at
 * half that rate.
 */
final class EligibilityLoad {
  private static final String DAY = "2024-06-01";
  private static final int PEOPLE = 20_000;
  private static final double HALF = 0.5;
  private static final int MOST_A_SECOND = 5_000;

  private final Options options;
  private final PrintStream out;
  private final OpenimisServer server;

  EligibilityLoad(Options options, PrintStream out, OpenimisServer server) {
    this.options = options;
    this.out = out;
    this.server = server;
  }

  void run() throws Exception {
    try (Connection connection = server.superuser(OpenimisServer.DATABASE).connect()) {
      try (var statement = connection.createStatement()) {
        statement.execute("vacuum analyze");
      }
      Target fhir = server.fhir();
      List<HttpRequest> balances = new ArrayList<>();
      for (String id : some(connection, "select resource_id from scheme.cover")) {
        balances.add(fhir.get("/Coverage/" + id + "/$balance?date=" + DAY));
      }
      measure("$balance", balances);
      Target submit = server.at("/CoverageEligibilityRequest/$submit");
      List<HttpRequest> questions = new ArrayList<>();
      for (String number : some(connection, "select number from scheme.insuree")) {
        questions.add(submit.post(question(number)));
      }
      measure("$submit", questions);
    }
  }

  private static List<String> some(Connection connection, String query) throws Exception {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(query + " order by md5(resource_id) limit ?")) {
      statement.setInt(1, PEOPLE);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
    }
    return found;
  }

  private static byte[] question(String number) {
    return """
        {"resourceType": "CoverageEligibilityRequest", "status": "active",
         "purpose": ["validation", "benefits"],
         "patient": {"identifier": {
           "system": "http://openimis.org/fhir/identifier/insuree-number", "value": "%s"}},
         "servicedDate": "%s"}
        """
        .formatted(number, DAY)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void measure(String what, List<HttpRequest> questions) throws Exception {
    Duration block = Duration.ofSeconds(options.number("seconds"));
    int most = Math.toIntExact(block.toSeconds() * MOST_A_SECOND);
    closed(what + " warm-up", questions, most, block);
    LoadResult capacity = closed(what + " as fast as it answers", questions, most, block);
    double rate = capacity.perSecond() * HALF;
    LoadResult half =
        new OpenLoop(Traffic.reads(most, questions), new Arrivals(rate, new Random(1))).run(block);
    print(what + " at half load", half);
  }

  private LoadResult closed(String what, List<HttpRequest> questions, int most, Duration block)
      throws Exception {
    LoadResult result =
        new ClosedLoop(Traffic.reads(most, questions)).run(options.number("clients"), block);
    print(what, result);
    return result;
  }

  private void print(String what, LoadResult result) {
    out.printf(Locale.ROOT, "%-9s %s: %s%n", "asked", what, result);
    if (!result.isClean()) {
      throw new IllegalStateException("VOID: not every question was answered");
    }
  }
}
