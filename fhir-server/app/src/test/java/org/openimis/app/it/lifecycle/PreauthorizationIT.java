package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimResponseAssert.assertThat;
import static org.openimis.app.it.lifecycle.Same.json;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.MovableClock;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.openimis.domain.claim.ClaimLifeCycle;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Planned care: amounts are reserved for 30 days, and the claim that follows draws on them. A
 * person has 1000 francs; each test has a person of its own, who is left without a debt.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreauthorizationIT {
  private static final String SCHEME = "LF";
  private static final String POLICY = "LFPOL01";
  private static final ZoneId ZONE = ZoneId.of("Africa/Douala");
  private static final int FATHER = 2;
  private static final int CHILD = 4;
  private static final int GRANDMOTHER = 5;

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  @Autowired private MovableClock clock;
  @Autowired private ClaimLifeCycle lifeCycle;
  private Desk desk;
  private LedgerBooks books;

  @BeforeAll
  void load_a_scheme_with_a_ceiling() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of(SCHEME)
                .with(
                    "scheme.yaml",
                    "automatic-processing: true",
                    "automatic-processing: true, preauthorization-days: 30")
                .with(
                    "products/LFBASE.yaml",
                    "  lump-sum:",
                    "  max-insuree: {values: [{from: 2022-01-01, value: 1000}]}\n  lump-sum:"));
    desk = new Desk(imis, SCHEME);
    books = new LedgerBooks(dataSource);
  }

  @AfterEach
  void put_the_clock_back() {
    clock.putBack();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private ClaimResponse reserved(String code, int member, int packs) {
    return desk.answered(desk.tablets(code, member, packs).asPreauthorization());
  }

  private List<String> used(int member) {
    return books.used(POLICY).stream().filter(row -> row.startsWith(desk.member(member))).toList();
  }

  @Test
  void the_answer_says_what_is_reserved_and_until_when() {
    ClaimResponse answer = reserved("GIVEN", FATHER, 6);

    assertThat(answer).isApprovedFor("600");
    assertThat(answer.getUse().toCode()).isEqualTo("preauthorization");
    assertThat(answer.getPreAuthRef()).isEqualTo("LF-GIVEN");
    assertThat(answer.getPreAuthPeriod().getStartElement().getValueAsString())
        .isEqualTo(today().toString());
    assertThat(answer.getPreAuthPeriod().getEndElement().getValueAsString())
        .isEqualTo(today().plusDays(30).toString());
    assertThat(answer.getDisposition())
        .contains("Reserved until " + today().plusDays(30) + ": the claim that follows names")
        .contains("LF-GIVEN");
    Filed preauthorization = Filed.of(answer);
    assertThat(books.postings(preauthorization)).containsExactly("reservation ceiling-other 600");

    // Others find what it leaves: 1000 - 600
    Filed other = desk.filed(desk.tablets("GIVEN-OTHER", FATHER, 5));
    assertThat(desk.current(other)).isApprovedFor("400");
    // Who names it finds what it reserves.
    ClaimResponse drawn = desk.answered(desk.tablets("GIVEN-1", FATHER, 6).drawingOn("LF-GIVEN"));
    assertThat(drawn).isApprovedFor("600");
    assertThat(books.postings(Filed.of(drawn)))
        .containsExactlyInAnyOrder("draw ceiling-other -600", "settlement ceiling-other 600");
    assertThat(used(FATHER)).containsExactly("LF0000002 ceiling-other 1000");

    // Taken back, it goes to the preauthorization again, which then frees it.
    desk.changed("$cancel", Filed.of(drawn));
    assertThat(used(FATHER)).containsExactly("LF0000002 ceiling-other 1000");
    desk.changed("$cancel", preauthorization);
    desk.changed("$cancel", other);
    assertThat(used(FATHER)).isEmpty();
  }

  @Test
  void a_claim_may_draw_a_part_of_it_and_ask_for_more_than_it_reserves() {
    Filed preauthorization = Filed.of(reserved("PART", CHILD, 5));
    Filed part = desk.filed(desk.tablets("PART-1", CHILD, 2).drawingOn("LF-PART"));
    assertThat(used(CHILD)).containsExactly("LF0000004 ceiling-other 500");
    // 300 are left of it, and 500 of the ceiling beside it.
    ClaimResponse more = desk.answered(desk.tablets("PART-2", CHILD, 9).drawingOn("LF-PART"));
    assertThat(more).isApprovedFor("800");
    assertThat(used(CHILD)).containsExactly("LF0000004 ceiling-other 1000");

    for (Filed claim : List.of(part, Filed.of(more), preauthorization)) {
      desk.changed("$cancel", claim);
    }
    assertThat(used(CHILD)).isEmpty();
  }

  @Test
  void what_a_claim_has_drawn_on_is_not_judged_again() {
    Filed preauthorization = Filed.of(reserved("DRAWN", CHILD, 2));
    Filed claim = desk.filed(desk.tablets("DRAWN-1", CHILD, 1).drawingOn("LF-DRAWN"));
    Map<String, String> before = books.snapshot(preauthorization);

    Answer answer = desk.ask("$reprocess", preauthorization);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.sentences())
        .containsExactly("This change is not possible in the present state: drawn on by a claim.");
    assertThat(books.snapshot(preauthorization)).isEqualTo(before);
    desk.changed("$cancel", claim);
    assertThat(desk.changed("$reprocess", preauthorization)).isApprovedFor("200");
    desk.changed("$cancel", preauthorization);
    assertThat(used(CHILD)).isEmpty();
  }

  @Test
  void after_its_last_day_it_reserves_nothing_any_more() {
    Filed preauthorization = Filed.of(reserved("OVER", GRANDMOTHER, 8));
    clock.passDays(30);
    Filed lastDay = desk.filed(desk.tablets("OVER-1", GRANDMOTHER, 5));
    assertThat(desk.current(lastDay)).isApprovedFor("200");

    clock.passDays(1);
    // Whether or not somebody has given it back yet: 1000 - 200
    Filed claim = desk.filed(desk.tablets("OVER-2", GRANDMOTHER, 9).drawingOn("LF-OVER"));
    assertThat(desk.current(claim)).isApprovedFor("800");
    assertThat(books.postings(claim)).containsExactly("settlement ceiling-other 800");

    lifeCycle.expirePreauthorizations(today(), 100);
    lifeCycle.expirePreauthorizations(today(), 100);

    assertThat(books.postings(preauthorization))
        .containsExactly("reservation ceiling-other 800", "expiry ceiling-other -800");
    assertThat(books.events(preauthorization))
        .containsExactly("SUBMITTED -> VALUATED", "EXPIRED -> VALUATED");
    assertThat(desk.current(preauthorization).getProcessNote())
        .extracting(note -> note.getText())
        .contains("The reservation has ended; what was left of it is free again.");
    assertThat(used(GRANDMOTHER)).containsExactly("LF0000005 ceiling-other 1000");
    desk.changed("$cancel", claim);
    desk.changed("$cancel", lastDay);
    assertThat(used(GRANDMOTHER)).isEmpty();
  }

  @Test
  void a_preauthorization_is_no_care() {
    // Dental cleaning once in 30 days.
    Filed planned =
        desk.filed(
            desk.claim("NOCARE", FATHER).service(desk.code("S08"), 1, "400").asPreauthorization());
    assertThat(
            desk.answered(
                desk.claim("NOCARE-1", FATHER)
                    .service(desk.code("S08"), 1, "400")
                    .drawingOn("LF-NOCARE")))
        .isApprovedFor("400");
    desk.changed("$cancel", planned);
    desk.changed(
        "$cancel",
        Filed.of(
            desk.send(
                    desk.claim("NOCARE-1", FATHER)
                        .service(desk.code("S08"), 1, "400")
                        .drawingOn("LF-NOCARE"))
                .as(ClaimResponse.class)));
  }

  @Test
  void one_that_is_refused_reserves_nothing_and_nobody_can_name_it() {
    ClaimResponse answer =
        desk.answered(
            desk.claim("REFUSED", FATHER)
                .service(desk.code("S09"), 1, "1000")
                .asPreauthorization());
    assertThat(answer).isDeniedFor("1").line(1).isRefusedFor("3");
    assertThat(answer.hasPreAuthRef()).isFalse();
    assertThat(answer.hasPreAuthPeriod()).isFalse();
  }

  @Test
  void a_predetermination_is_kept_and_takes_nothing() {
    List<String> before = used(CHILD);
    ClaimResponse answer = desk.answered(desk.tablets("ASK", CHILD, 9).asPredetermination());
    assertThat(answer).isApprovedFor("900");
    assertThat(answer.getUse().toCode()).isEqualTo("predetermination");
    assertThat(answer.hasPreAuthRef()).isFalse();
    assertThat(books.postings(Filed.of(answer))).isEmpty();
    assertThat(used(CHILD)).isEqualTo(before);
    assertThat(json(desk.current(Filed.of(answer)))).isEqualTo(json(answer));
  }

  @Test
  void each_use_has_claim_codes_of_its_own() {
    Filed asked = desk.filed(desk.tablets("CODES", CHILD, 1).asPredetermination());
    Filed reserved = desk.filed(desk.tablets("CODES", CHILD, 1).asPreauthorization());
    Filed claimed = desk.filed(desk.tablets("CODES", CHILD, 1).drawingOn("LF-CODES"));
    assertThat(List.of(asked, reserved, claimed)).doesNotHaveDuplicates();
    assertThat(books.postings(claimed))
        .containsExactlyInAnyOrder("draw ceiling-other -100", "settlement ceiling-other 100");
    desk.changed("$cancel", claimed);
    desk.changed("$cancel", reserved);
    assertThat(desk.changed("$cancel", asked).getStatus().toCode()).isEqualTo("cancelled");
  }
}
