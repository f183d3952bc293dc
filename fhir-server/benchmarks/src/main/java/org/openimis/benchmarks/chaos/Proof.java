package org.openimis.benchmarks.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openimis.benchmarks.books.Books;
import org.openimis.benchmarks.chaos.Memory.Acknowledged;
import org.openimis.benchmarks.load.Target;
import org.openimis.benchmarks.server.OpenimisServer;

/** Looks, after all kills, whether the books hold what the clients remember, and nothing else. */
final class Proof {
  private static final int ASKED_AGAIN = 500;
  private static final Duration LONGEST_CHECK = Duration.ofMinutes(30);
  private static final int OK = 200;
  private static final String FAMILIES =
      """
      select count(*), count(*) filter (where used = ?), count(*) filter (where used > ?)
        from (select sum(balance) as used from scheme.account
               where bucket like 'ceiling-%' group by scheme, policy) policy
      """;

  private final OpenimisServer server;
  private final Map<String, Acknowledged> acknowledged;
  private final BigDecimal ceiling;
  private final PrintStream out;
  private final List<String> faults = new ArrayList<>();

  Proof(
      OpenimisServer server,
      Map<String, Acknowledged> acknowledged,
      BigDecimal ceiling,
      PrintStream out) {
    this.server = server;
    this.acknowledged = acknowledged;
    this.ceiling = ceiling;
    this.out = out;
  }

  /** What is wrong, in words; nothing when everything is right. */
  List<String> faults(Random random) throws IOException, InterruptedException, SQLException {
    try (Connection connection = server.superuser(OpenimisServer.DATABASE).connect()) {
      compareKeys(connection);
      lookAtCeilings(connection);
      Books books = Books.read(connection);
      out.println("books     " + books);
      faults.addAll(books.faults(acknowledged.size(), 0));
    }
    askAgain(random);
    checkBooks();
    return faults;
  }

  /** Every claim that was acknowledged has the key and the answer it was told, and no other has. */
  private void compareKeys(Connection connection) throws SQLException {
    Map<String, String> kept = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select claim_code, response_id from scheme.submission")) {
      while (row.next()) {
        String before = kept.put(row.getString(1), row.getString(2));
        if (before != null) {
          faults.add(row.getString(1) + " has two submissions");
        }
      }
    }
    acknowledged.forEach(
        (code, claim) -> {
          if (!claim.responseId().equals(kept.get(code))) {
            faults.add(
                code + " was acknowledged as " + claim.responseId() + ", kept " + kept.get(code));
          }
        });
    kept.keySet().stream()
        .filter(code -> !acknowledged.containsKey(code))
        .forEach(code -> faults.add(code + " is kept, and nobody was told so"));
  }

  private void lookAtCeilings(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FAMILIES)) {
      statement.setBigDecimal(1, ceiling);
      statement.setBigDecimal(2, ceiling);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        out.printf(
            "ceilings  %d families were paid for, %d of them up to the ceiling of %s exactly,"
                + " %d beyond%n",
            row.getLong(1), row.getLong(2), ceiling, row.getLong(3));
        if (row.getLong(3) > 0) {
          faults.add(row.getLong(3) + " ceilings were overshot");
        }
      }
    }
  }

  /** Some of the claims are sent once more: the same answer in every field. */
  private void askAgain(Random random) throws IOException, InterruptedException {
    Target submit = server.submit();
    var http = HttpClient.newHttpClient();
    List<Acknowledged> some = new ArrayList<>(acknowledged.values());
    Collections.shuffle(some, random);
    List<Acknowledged> asked = some.subList(0, Math.min(ASKED_AGAIN, some.size()));
    for (Acknowledged before : asked) {
      HttpResponse<byte[]> answer =
          http.send(submit.post(before.sending().body()), BodyHandlers.ofByteArray());
      if (answer.statusCode() != OK
          || !Acknowledged.of(before.sending(), answer.body()).equals(before)) {
        faults.add(before.sending().code() + " is answered differently when it is sent again");
      }
    }
    out.println("again     " + asked.size() + " acknowledged claims sent once more");
  }

  /** Everything that the server itself can prove. */
  private void checkBooks() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.fhir().get("/$check-books"), (name, value) -> true)
            .timeout(LONGEST_CHECK)
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    String told = new String(answer.body(), StandardCharsets.UTF_8);
    boolean sound =
        answer.statusCode() == OK
            && told.replaceAll("\\s", "").contains("\"name\":\"sound\",\"valueBoolean\":true");
    out.println("check     $check-books: " + (sound ? "sound" : told));
    if (!sound) {
      faults.add("$check-books does not find the books sound");
    }
  }
}
