package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimResponseAssert.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What was refused is claimed again, under a new code that names the old one (scheme-rules 2.3);
 * here at most twice.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionIT {
  private static final String SCHEME = "LE";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Desk desk;
  private LedgerBooks books;

  @BeforeAll
  void load_a_scheme_that_limits_corrections() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of(SCHEME)
                .with(
                    "scheme.yaml",
                    "automatic-processing: true",
                    "automatic-processing: true, most-corrections: 2"));
    desk = new Desk(imis, SCHEME);
    books = new LedgerBooks(dataSource);
  }

  /** Eye surgery, which the basic package does not pay. */
  private ClaimMaker refused(String code) {
    return desk.claim(code, 2).service(desk.code("S09"), 1, "1000");
  }

  private ClaimMaker correction(String code, String earlier) {
    return desk.tablets(code, 2, 1).correcting("LE-" + earlier);
  }

  @Test
  void a_refused_claim_is_corrected_by_a_new_one_and_stays_what_it_is() {
    Filed earlier = desk.filed(refused("OLD"));
    assertThat(desk.current(earlier)).isDeniedFor("1").line(1).isRefusedFor("3");

    ClaimResponse answer = desk.answered(correction("NEW", "OLD"));

    assertThat(answer).isApprovedFor("100");
    assertThat(desk.current(earlier)).isDeniedFor("1");
    assertThat(books.state(earlier)).isEqualTo("REJECTED");
    Claim stored = desk.get("Claim/" + Filed.of(answer).claim()).as(Claim.class);
    assertThat(stored.getRelatedFirstRep().getClaim().getIdentifier().getValue())
        .isEqualTo("LE-OLD");
    // The same correction again is a repeat, not a second correction.
    assertThat(desk.send(correction("NEW", "OLD")).status()).isEqualTo(200);
  }

  @Test
  void a_claim_that_was_taken_back_can_be_corrected_too() {
    Filed earlier = desk.filed(desk.tablets("BACK", 2, 1));
    desk.changed("$cancel", earlier);
    assertThat(desk.answered(correction("BACK-2", "BACK"))).isApprovedFor("100");
  }

  @Test
  void of_which_nothing_was_refused_there_is_nothing_to_correct() {
    Filed earlier = desk.filed(desk.tablets("PAID", 2, 1));
    Map<String, String> before = books.snapshot(earlier);

    Answer answer = desk.send(correction("PAID-2", "PAID"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problems()).containsExactly("state-transition Claim.related");
    assertThat(answer.sentences())
        .containsExactly(
            "The claim that Claim.related names is valuated, and nothing of it was refused. A claim can"
                + " be corrected when a line of it was refused, or when it was cancelled.");
    assertThat(books.snapshot(earlier)).isEqualTo(before);
    // Its code is still free.
    assertThat(desk.send(desk.tablets("PAID-2", 2, 1)).status()).isEqualTo(201);
  }

  @Test
  void a_scheme_says_how_often() {
    desk.filed(refused("OFTEN"));
    desk.filed(correction("OFTEN-1", "OFTEN"));
    desk.filed(correction("OFTEN-2", "OFTEN"));

    Answer answer = desk.send(correction("OFTEN-3", "OFTEN"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems()).containsExactly("too-many-corrections Claim.related");
  }

  @Test
  void nobody_corrects_what_nobody_knows_or_what_is_of_others() {
    desk.filed(refused("MINE"));
    unknown(correction("UNKNOWN-1", "NO-SUCH"));
    unknown(correction("UNKNOWN-2", "MINE").at(desk.code("HO01")));
    unknown(desk.tablets("UNKNOWN-3", 4, 1).correcting("LE-MINE"));
    unknown(correction("UNKNOWN-4", "MINE").asPreauthorization());
  }

  private void unknown(ClaimMaker claim) {
    Answer answer = desk.send(claim);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.problems()).containsExactly("unresolved-reference Claim.related");
  }

  @Test
  void a_draft_may_be_a_correction() {
    desk.filed(refused("FOR-DRAFT"));
    Filed draft = desk.drafted(correction("DRAFT", "FOR-DRAFT"));

    Answer answer = desk.ask("$submit", draft);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.as(ClaimResponse.class)).isApprovedFor("100");
    assertThat(desk.get("Claim/" + draft.claim()).as(Claim.class).getStatus())
        .isEqualTo(ClaimStatus.ACTIVE);
  }
}
