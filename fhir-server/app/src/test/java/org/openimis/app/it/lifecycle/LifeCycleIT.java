package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.lifecycle.Desk.because;
import static org.openimis.app.it.lifecycle.Same.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimResponseAssert;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Which change is possible in which state (scheme-rules 2.2, conventions 10), in a scheme where a
 * submitted claim waits to be processed: the basic package pays up to 100,000 francs a policy.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeCycleIT {
  private static final String SCHEME = "LA";
  private static final String POLICY = "LAPOL01";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Desk desk;
  private LedgerBooks books;
  private int claims;

  @BeforeAll
  void load_a_scheme_that_processes_by_hand() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of(SCHEME)
                .with("scheme.yaml", "automatic-processing: true", "automatic-processing: false")
                .with("cover-rules.csv", "LABASE,item,LAI02,,P,", "LABASE,item,LAI02,,R,")
                .with(
                    "products/LABASE.yaml",
                    "  lump-sum:",
                    "  max-policy: {values: [{from: 2022-01-01, value: 100000}]}\n  lump-sum:"));
    desk = new Desk(imis, SCHEME);
    books = new LedgerBooks(dataSource);
  }

  /** A claim that has come so far. */
  private Filed claimThatIs(String state) {
    String code = "C" + ++claims;
    return switch (state) {
      case "draft" -> desk.drafted(desk.tablets(code, 2, 3));
      case "checked" -> desk.filed(desk.tablets(code, 2, 3));
      case "rejected" -> desk.filed(desk.claim(code, 2).service(desk.code("S09"), 1, "1000"));
      case "processed" ->
          processed(desk.filed(desk.claim(code, 2).item(desk.code("I02"), 2, "100")));
      case "valuated" -> processed(claimThatIs("checked"));
      case "cancelled" -> {
        Filed claim = claimThatIs("checked");
        desk.changed("$cancel", claim);
        yield claim;
      }
      default -> throw new IllegalArgumentException(state);
    };
  }

  private Filed processed(Filed claim) {
    desk.changed("$process", claim);
    return claim;
  }

  private String stateOf(Filed claim) {
    return books.state(claim).toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest(name = "a {0} claim and {1}: {2}")
  @CsvSource({
    "checked,   $process,   valuated",
    "checked,   $reprocess, checked",
    "checked,   $cancel,    cancelled",
    "rejected,  $reprocess, rejected",
    "rejected,  $cancel,    cancelled",
    "processed, $reprocess, checked",
    "processed, $cancel,    cancelled",
    "valuated,  $reprocess, checked",
    "valuated,  $cancel,    cancelled"
  })
  void what_a_state_allows_is_answered_in_a_new_version(
      String state, String operation, String becomes) {
    Filed claim = claimThatIs(state);
    ClaimResponse before = desk.current(claim);
    int events = books.events(claim).size();

    ClaimResponse answer = desk.changed(operation, claim);

    assertThat(stateOf(claim)).isEqualTo(becomes);
    assertThat(answer.getIdElement().getIdPart()).isEqualTo(claim.response());
    assertThat(answer.getIdElement().getVersionIdPartAsLong())
        .isEqualTo(before.getIdElement().getVersionIdPartAsLong() + 1);
    assertThat(json(desk.current(claim))).isEqualTo(json(answer));
    assertThat(books.events(claim)).hasSize(events + 1);
  }

  @ParameterizedTest(name = "a {0} claim and {1}")
  @CsvSource({
    "draft,     $process",
    "draft,     $reprocess",
    "draft,     $cancel",
    "rejected,  $process",
    "cancelled, $process",
    "cancelled, $reprocess"
  })
  void what_a_state_does_not_allow_is_409_with_the_state_and_changes_nothing(
      String state, String operation) {
    Filed claim = claimThatIs(state);
    Map<String, String> before = books.snapshot(claim);
    String resource = desk.get("Claim/" + claim.claim()).body();

    Answer answer = desk.ask(operation, claim);

    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.problems()).containsExactly("state-transition Claim.status");
    assertThat(answer.sentences())
        .containsExactly("This change is not possible in the present state: " + state + ".");
    assertThat(books.snapshot(claim)).isEqualTo(before);
    assertThat(desk.get("Claim/" + claim.claim()).body()).isEqualTo(resource);
  }

  @ParameterizedTest(name = "a {0} claim and {1}")
  @CsvSource({"valuated,  $process", "processed, $process", "cancelled, $cancel"})
  void what_was_done_already_is_answered_as_before_and_not_done_again(
      String state, String operation) {
    Filed claim = claimThatIs(state);
    Map<String, String> before = books.snapshot(claim);
    String stored = desk.get("ClaimResponse/" + claim.response()).body();

    Answer again = desk.ask(operation, claim);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(stored);
    assertThat(books.snapshot(claim)).isEqualTo(before);
  }

  @ParameterizedTest(name = "a {0} claim and {1}")
  @CsvSource({
    "checked,   $process",
    "checked,   $cancel",
    "rejected,  $cancel",
    "processed, $reprocess",
    "valuated,  $cancel",
    "valuated,  $reprocess"
  })
  void what_a_batch_run_or_a_payment_holds_stays_as_it_is(String state, String operation) {
    Filed claim = claimThatIs(state);
    books.hold(claim);
    Map<String, String> before = books.snapshot(claim);

    Answer answer = desk.ask(operation, claim);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problems()).containsExactly("state-transition Claim.status");
    assertThat(answer.sentences().get(0)).contains(state);
    assertThat(books.snapshot(claim)).isEqualTo(before);
  }

  @Test
  void a_refusal_is_told_in_french_to_who_asks_in_french() {
    Filed claim = claimThatIs("cancelled");
    Answer answer =
        imis.as("reviewer")
            .header("Accept-Language", "fr")
            .exchange("POST", "/fhir/Claim/" + claim.claim() + "/$process", null, "");
    assertThat(answer.sentences())
        .containsExactly("Ce changement n’est pas possible dans l’état présent : annulée.");
  }

  @Test
  void a_claim_that_waits_tells_only_what_was_asked_and_holds_what_it_would_take() {
    List<String> before = books.used(POLICY);
    ClaimResponse waiting = desk.answered(desk.tablets("WAITS", 4, 3));
    Filed claim = Filed.of(waiting);

    ClaimResponseAssert.assertThat(waiting).isDecided("pending");
    assertThat(waiting.getOutcome().toCode()).isEqualTo("queued");
    assertThat(waiting.getTotal())
        .extracting(total -> total.getCategory().getCodingFirstRep().getCode())
        .containsExactly("submitted");
    assertThat(books.postings(claim)).containsExactly("reservation ceiling-other 300");
    assertThat(books.used(POLICY)).isNotEqualTo(before);

    ClaimResponse settled = desk.changed("$process", claim);

    ClaimResponseAssert.assertThat(settled).isApprovedFor("300").line(1).isApprovedFor("300");
    assertThat(settled.getOutcome().toCode()).isEqualTo("complete");
    assertThat(settled.getCreated()).isNotNull();
    assertThat(books.postings(claim))
        .containsExactly(
            "reservation ceiling-other 300",
            "release ceiling-other -300",
            "settlement ceiling-other 300");
    assertThat(books.used(POLICY)).contains("LA0000004 ceiling-other 300");
    assertThat(books.decisions(claim)).containsExactly("1");
    assertThat(books.events(claim))
        .containsExactly("SUBMITTED -> CHECKED", "PROCESSED -> VALUATED");

    desk.changed("$cancel", claim);

    assertThat(books.used(POLICY)).isEqualTo(before);
  }

  @Test
  void the_page_about_it_shows_how_a_claim_is_processed() {
    Example.isAnswered(desk.ask("$process", claimThatIs("checked")), "process");
  }

  @Test
  void a_line_of_relative_price_waits_for_the_batch_run_after_it_was_processed() {
    Filed claim =
        desk.filed(
            desk.claim("RELATIVE", 2)
                .item(desk.code("I01"), 1, "100")
                .item(desk.code("I02"), 2, "100"));

    ClaimResponse answer = desk.changed("$process", claim);

    ClaimResponseAssert.assertThat(answer).isDecided("pending").line(1).isApprovedFor("100");
    assertThat(answer.getOutcome().toCode()).isEqualTo("partial");
    assertThat(answer.getItem().get(1).getAdjudication())
        .extracting(each -> each.getCategory().getCodingFirstRep().getCode())
        .contains("relative-benefit")
        .doesNotContain("benefit");
    assertThat(books.state(claim)).isEqualTo("PROCESSED");
  }

  @Test
  void a_claim_that_is_taken_back_gives_back_exactly_what_it_had_taken() {
    List<String> before = books.used(POLICY);
    Filed claim = claimThatIs("valuated");
    assertThat(books.used(POLICY)).isNotEqualTo(before);

    ClaimResponse answer = desk.changed("$cancel", claim, because("Entered for another patient"));

    assertThat(books.used(POLICY)).isEqualTo(before);
    assertThat(answer.getStatus().toCode()).isEqualTo("cancelled");
    assertThat(answer.getDisposition()).contains("Entered for another patient");
    assertThat(desk.get("Claim/" + claim.claim()).as(Claim.class).getStatus().toCode())
        .isEqualTo("cancelled");
    assertThat(books.postings(claim))
        .containsExactly(
            "reservation ceiling-other 300",
            "release ceiling-other -300",
            "settlement ceiling-other 300",
            "reversal ceiling-other -300");
    assertThat(books.lines(claim)).containsExactly("v1 cancelled 300 300");
    assertThat(books.events(claim))
        .last()
        .isEqualTo("CANCELLED -> CANCELLED (Entered for another patient)");
    assertThat(desk.history(claim))
        .extracting(version -> version.getStatus().toCode())
        .containsExactly("cancelled", "active", "active");
  }

  @Test
  void the_code_of_a_claim_that_was_taken_back_stays_taken() {
    Filed claim = claimThatIs("cancelled");
    String code = desk.current(claim).getIdentifierFirstRep().getValue().substring(3);

    Answer same = desk.send(desk.tablets(code, 2, 3));
    Answer other = desk.send(desk.tablets(code, 2, 4));

    assertThat(same.status()).isEqualTo(200);
    assertThat(same.as(ClaimResponse.class).getStatus().toCode()).isEqualTo("cancelled");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.problems()).containsExactly("duplicate-claim Claim.identifier");
  }
}
