package org.openimis.benchmarks.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.openimis.benchmarks.Options;
import org.openimis.benchmarks.books.Books;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.GeneratedPack;
import org.openimis.benchmarks.claims.Market;
import org.openimis.benchmarks.claims.Numbers;
import org.openimis.benchmarks.copies.PeopleCopies;
import org.openimis.benchmarks.load.ClosedLoop;
import org.openimis.benchmarks.load.LoadResult;
import org.openimis.benchmarks.server.OpenimisServer;
import org.openimis.benchmarks.server.ServerJar;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.util.FileSystemUtils;

/**
 * Our server with so many people, each of whom has had a claim judged. The first of them came
 * through the front door; the others are copies of them with all their rows.
 *
 * @param market whom claims may be about
 * @param before the books before anything is measured
 */
record Crowd(int people, OpenimisServer server, Market market, Books before)
    implements AutoCloseable {
  private static final double BYTES_IN_GIB = 1024.0 * 1024 * 1024;
  private static final String NO_PACK = "";

  /** The first letter of the codes of everybody's first claim. */
  private static final String CODE = "K";

  /** Behind the start of a number: the first person. */
  private static final String FIRST = "000000";

  /** A data folder with the fewest people, from which the larger crowds are made. */
  record Seed(Path data, Market market, int people) {

    static Seed make(Options options, PrintStream out, ServerJar jar, int people) throws Exception {
      GeneratedPack pack =
          GeneratedPack.write(
              options.work().resolve("growth-pack"), options.number("facilities"), people);
      var market = new Market(pack.pack());
      Path data = options.work().resolve("growth-seed");
      FileSystemUtils.deleteRecursively(data);
      List<String> jvm = options.words("jvm");
      try (var server = OpenimisServer.start(jar, jvm, data, pack.folder().toString())) {
        out.println(
            "people    " + people + " loaded after " + server.startTime().toSeconds() + " s");
        Arm arm = Arm.ours("seed", server, pack.pack().scheme());
        var claims = new ClaimStream(market, CODE, 1).oneForEach();
        LoadResult result =
            new ClosedLoop(arm.sender().send(claims)).runToTheEnd(options.number("clients"));
        out.println("claims    one each, submitted: " + result);
        if (!result.isClean()) {
          throw new IllegalStateException("Not every first claim was taken: " + result);
        }
      }
      return new Seed(data, market, people);
    }
  }

  static Crowd gather(Options options, PrintStream out, ServerJar jar, Seed seed, int people)
      throws Exception {
    if (people % seed.people() != 0) {
      throw new IllegalArgumentException(people + " is no multiple of " + seed.people());
    }
    Path data = options.work().resolve("growth-" + people);
    FileSystemUtils.deleteRecursively(data);
    copy(seed.data(), data);
    var server = OpenimisServer.start(jar, options.words("jvm"), data, NO_PACK);
    long start = System.nanoTime();
    int times = people / seed.people();
    try (Connection connection = server.superuser(OpenimisServer.DATABASE).connect();
        Statement statement = connection.createStatement()) {
      if (times > 1) {
        PeopleCopies.make(connection, times);
      }
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
      Books books = Books.read(connection);
      out.printf(
          Locale.ROOT,
          "crowd     %d people with %d claims: copied and analysed in %d s, database %.2f GiB%n",
          people,
          books.claims(),
          Duration.ofNanos(System.nanoTime() - start).toSeconds(),
          size(statement) / BYTES_IN_GIB);
      books.faults(people, 0).forEach(fault -> out.println("VOID      " + fault));
      find(server, "Patient", IdentifierSystems.INSUREE_NUMBER, Numbers.start(times - 1) + FIRST);
      find(server, "Claim", IdentifierSystems.CLAIM_CODE, CODE + Numbers.start(times - 1) + FIRST);
      return new Crowd(people, server, seed.market().times(times), books);
    }
  }

  /** That copies are found as what the server wrote itself is. */
  private static void find(OpenimisServer server, String type, String system, String value)
      throws Exception {
    HttpRequest request = server.fhir().get("/" + type + "?identifier=" + system + "%7C" + value);
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    if (!answer.contains("\"value\":\"" + value + "\"") || !answer.contains("\"search\"")) {
      throw new IllegalStateException("No " + type + " " + value + " is found: " + answer);
    }
  }

  private static long size(Statement statement) throws Exception {
    try (ResultSet row = statement.executeQuery("select pg_database_size(current_database())")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** With owners and rights, on which PostgreSQL insists. */
  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    Files.createDirectories(to.getParent());
    var command = List.of("cp", "-a", from.toString(), to.toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException(from + " could not be copied to " + to);
    }
  }

  Arm arm() throws Exception {
    return Arm.ours(people + " people", server, market.pack().scheme());
  }

  @Override
  public void close() throws InterruptedException {
    server.close();
  }
}
