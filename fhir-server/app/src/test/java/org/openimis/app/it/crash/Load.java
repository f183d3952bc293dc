package org.openimis.app.it.crash;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Clients of two families that send claim after claim, each until it is taken: more claims than the
 * families' ceilings pay for.
 */
final class Load {
  private static final int CLIENTS = 4;
  private static final int CLAIMS_EACH = 20;
  private static final long MILLIS_UNTIL_RETRY = 200;

  private final ImisClient imis;
  private final String name;
  private final int firstPerson;
  private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> unexpected = new ConcurrentLinkedQueue<>();

  /**
   * A load that has not begun.
   *
   * @param name in its claim codes
   * @param firstPerson of two, whose claims they are
   */
  Load(ImisClient imis, String name, int firstPerson) {
    this.imis = imis;
    this.name = name;
    this.firstPerson = firstPerson;
  }

  /** Sends until every claim is taken. */
  void run() {
    var threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<CompletableFuture<Void>> clients =
          IntStream.range(0, CLIENTS)
              .mapToObj(client -> CompletableFuture.runAsync(() -> sendAll(client), threads))
              .toList();
      clients.forEach(CompletableFuture::join);
    } finally {
      threads.shutdownNow();
    }
  }

  private void sendAll(int client) {
    for (int i = 0; i < CLAIMS_EACH; i++) {
      String code = "%s-%d-%d".formatted(name, client, i);
      Claim claim = CrashPack.aConsultation(code, CrashPack.insuree(firstPerson + i % 2));
      while (!isTaken(code, imis.as("admin").post("/fhir/Claim/$submit", claim))) {
        pause();
      }
    }
  }

  private boolean isTaken(String code, Answer answer) {
    if (answer.status() == 200 || answer.status() == 201) {
      taken
          .computeIfAbsent(code, key -> ConcurrentHashMap.newKeySet())
          .add(answer.as(ClaimResponse.class).getIdElement().getIdPart());
      return true;
    }
    if (answer.status() != 503
        || answer.header("Retry-After").isEmpty()
        || !answer.problems().equals(List.of("busy"))) {
      unexpected.add(answer.toString());
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(MILLIS_UNTIL_RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void awaitTaken(int claims) {
    await().atMost(60, SECONDS).until(() -> taken.size() >= claims);
  }

  /** The ids of the answers, by claim code. */
  Map<String, Set<String>> taken() {
    return taken;
  }

  /** Answers that are neither a ClaimResponse nor a request to come again. */
  List<String> unexpected() {
    return List.copyOf(unexpected);
  }

  /**
   * How many submissions, Claims, ClaimResponses; and what is posted for each of the two people.
   */
  Map<String, Object> effects(JdbcTemplate sql) {
    return sql.queryForMap(
        """
        SELECT (SELECT count(*) FROM scheme.submission
                 WHERE claim_code LIKE ? AND response_id IS NOT NULL) AS submissions,
               (SELECT count(DISTINCT res_id) FROM hfj_res_ver
                 WHERE res_type = 'Claim' AND res_text_vc LIKE ?) AS claims,
               (SELECT count(DISTINCT res_id) FROM hfj_res_ver
                 WHERE res_type = 'ClaimResponse' AND res_text_vc LIKE ?) AS answers,
               (SELECT string_agg(amount, ', ') FROM
                 (SELECT a.bucket || ' ' || a.balance::int || ' of ' || sum(p.amount)::int AS amount
                    FROM scheme.account a JOIN scheme.posting p
                   USING (scheme, policy, insuree_number, bucket)
                   WHERE insuree_number IN (?, ?)
                   GROUP BY insuree_number, a.bucket, a.balance
                   ORDER BY insuree_number, a.bucket) amounts) AS accounts
        """,
        name + "-%",
        "%\"" + name + "-%",
        "%\"" + name + "-%",
        CrashPack.insuree(firstPerson),
        CrashPack.insuree(firstPerson + 1));
  }

  /** One of each for each claim, and both families at their ceilings. */
  Map<String, Object> expectedEffects() {
    long claims = (long) CLIENTS * CLAIMS_EACH;
    String accounts =
        "ceiling-other %1$d of %1$d, deductible-other %2$d of %2$d"
            .formatted(CrashPack.CEILING, CrashPack.DEDUCTIBLE);
    return Map.of(
        "submissions",
        claims,
        "claims",
        claims,
        "answers",
        claims,
        "accounts",
        accounts + ", " + accounts);
  }
}
