package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.lifecycle.Same.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.AtOnce;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sixty-four clients claim for one family at the same moment, for more than its ceiling: it is paid
 * to the last franc and not one above, and nobody learns of the crowd.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CeilingRaceIT {
  private static final String SCHEME = "LI";
  private static final int CLIENTS = 64;
  private static final int CEILING = 10_050; // no multiple of what the claims ask

  /** Members of the family who are covered by its one policy. */
  private static final List<Integer> FAMILY = List.of(2, 4, 5);

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Desk desk;

  @BeforeAll
  void load_a_scheme_with_a_ceiling() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of(SCHEME)
                .with(
                    "products/LIBASE.yaml",
                    "  lump-sum:",
                    "  max-policy: {values: [{from: 2022-01-01, value: %d}]}\n  lump-sum:"
                        .formatted(CEILING)));
    desk = new Desk(imis, SCHEME);
  }

  /** The claims of one client: 300 francs each, so all together ask for 57,600. */
  private List<Answer> claimsOf(int client) {
    int member = FAMILY.get(client % FAMILY.size());
    return IntStream.range(0, 3)
        .mapToObj(i -> desk.send(desk.tablets(client + "-" + i, member, 3)))
        .toList();
  }

  @Test
  void the_ceiling_is_paid_out_exactly_and_nothing_is_lost() {
    List<Answer> answers =
        AtOnce.all(CLIENTS, this::claimsOf).stream().flatMap(List::stream).toList();

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    List<ClaimResponse> responses =
        answers.stream().map(answer -> answer.as(ClaimResponse.class)).toList();
    assertThat(responses).extracting(each -> Filed.of(each).response()).doesNotHaveDuplicates();
    assertThat(responses.stream().map(Paid::by).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(String.valueOf(CEILING));
    // Each is paid whole, but for the one that met the ceiling and those that came after it.
    assertThat(responses.stream().map(Paid::by).map(BigDecimal::intValueExact).distinct())
        .containsExactlyInAnyOrder(300, CEILING % 300, 0);
    // What a client was told is what is stored.
    assertThat(responses)
        .allSatisfy(
            response ->
                assertThat(json(desk.current(Filed.of(response)))).isEqualTo(json(response)));
    new Invariants(dataSource, SCHEME).hold(CEILING);
  }
}
