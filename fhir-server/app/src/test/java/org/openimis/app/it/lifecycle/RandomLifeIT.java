package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.AtOnce;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Several clients do whatever comes to their mind with the claims of one family, all at once: the
 * books are right afterwards. A seed that fails can be run again.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomLifeIT {
  private static final String SCHEME = "LJ";
  private static final int CLIENTS = 8;
  private static final int STEPS = 20;
  private static final int CEILING = 3_050;
  private static final int DEDUCTIBLE = 150;
  private static final List<Integer> FAMILY = List.of(2, 4, 5);

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Desk desk;

  /** Claims that were taken in, by what they asked. */
  private final List<Sent> sent = new CopyOnWriteArrayList<>();

  private final Map<String, String> responses = new ConcurrentHashMap<>();

  private record Sent(String code, int member, int packs, Filed filed) {}

  @BeforeAll
  void load_a_scheme_with_limits() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of(SCHEME)
                .with(
                    "products/LJBASE.yaml",
                    "  lump-sum:",
                    ("  ded-insuree: {values: [{from: 2022-01-01, value: %d}]}\n"
                            + "  max-policy: {values: [{from: 2022-01-01, value: %d}]}\n  lump-sum:")
                        .formatted(DEDUCTIBLE, CEILING)));
    desk = new Desk(imis, SCHEME);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20_191, 4_711})
  void whatever_clients_do_at_once_the_books_are_right(long seed) {
    List<Answer> answers =
        AtOnce.all(CLIENTS, client -> live(new Random(seed * CLIENTS + client), seed, client))
            .stream()
            .flatMap(List::stream)
            .toList();

    // Taken in, done, or not possible in that state; never a fault, never a deadlock.
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isIn(200, 201, 409));
    assertThat(answers).extracting(Answer::status).contains(200, 201, 409);
    new Invariants(dataSource, SCHEME).hold(CEILING);
    // Every claim that was taken in is answered, and a repeat finds that answer.
    for (Sent claim : sent) {
      Answer repeat = desk.send(tablets(claim.code(), claim.member(), claim.packs()));
      assertThat(repeat.status()).isEqualTo(200);
      assertThat(Filed.of(repeat.as(ClaimResponse.class))).isEqualTo(claim.filed());
      assertThat(responses.put(claim.code(), claim.filed().response()))
          .isIn(null, claim.filed().response());
    }
  }

  private List<Answer> live(Random random, long seed, int client) {
    List<Answer> answers = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      Sent earlier = sent.isEmpty() ? null : sent.get(random.nextInt(sent.size()));
      int choice = random.nextInt(10);
      if (earlier == null || choice < 4) {
        answers.add(submit(seed + "-" + client + "-" + step, random));
      } else if (choice < 6) {
        answers.add(desk.send(tablets(earlier.code(), earlier.member(), earlier.packs())));
      } else if (choice < 7) {
        answers.add(desk.ask("$cancel", earlier.filed()));
      } else if (choice < 8) {
        answers.add(desk.ask("$reprocess", earlier.filed()));
      } else {
        ClaimMaker content = tablets(earlier.code(), earlier.member(), 1 + random.nextInt(9));
        answers.add(desk.ask("$reprocess", earlier.filed(), Desk.corrected(content)));
      }
    }
    return answers;
  }

  private Answer submit(String code, Random random) {
    int member = FAMILY.get(random.nextInt(FAMILY.size()));
    int packs = 1 + random.nextInt(9);
    Answer answer = desk.send(tablets(code, member, packs));
    if (answer.status() == 201) {
      sent.add(new Sent(code, member, packs, Filed.of(answer.as(ClaimResponse.class))));
    }
    return answer;
  }

  private ClaimMaker tablets(String code, int member, int packs) {
    return desk.tablets(code, member, packs);
  }
}
