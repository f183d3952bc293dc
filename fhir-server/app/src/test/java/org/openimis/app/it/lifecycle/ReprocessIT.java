package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimResponseAssert.assertThat;
import static org.openimis.app.it.lifecycle.Desk.because;
import static org.openimis.app.it.lifecycle.Desk.corrected;
import static org.openimis.app.it.lifecycle.Same.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
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

/** A claim that is judged again: by what is known now, as if it had never been judged. */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReprocessIT {
  private static final String SCHEME = "LD";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private PackCopy pack = PackCopy.of(SCHEME);
  private Desk desk;
  private LedgerBooks books;

  @BeforeAll
  void load_the_scheme() {
    new SchemeLoads(imis).load(pack);
    desk = new Desk(imis, SCHEME);
    books = new LedgerBooks(dataSource);
  }

  @Test
  void the_answer_gets_a_new_version_and_the_old_one_stays_in_the_history() {
    ClaimResponse first = desk.answered(desk.tablets("HISTORY", 2, 3));
    Filed claim = Filed.of(first);

    ClaimResponse again =
        desk.changed("$reprocess", claim, corrected(desk.tablets("HISTORY", 2, 4)));

    assertThat(again).isApprovedFor("400");
    assertThat(desk.history(claim))
        .extracting(each -> each.getIdElement().getVersionIdPart())
        .containsExactly("2", "1");
    assertThat(json(desk.history(claim).get(1))).isEqualTo(json(first));
    assertThat(
            json(
                desk.get("ClaimResponse/" + claim.response() + "/_history/1")
                    .as(ClaimResponse.class)))
        .isEqualTo(json(first));
    assertThat(books.decisions(claim)).containsExactly("1", "2");
    assertThat(books.lines(claim)).containsExactly("v1 replaced 300 300", "v2 accepted 400 400");
    assertThat(books.postings(claim))
        .containsExactly(
            "settlement ceiling-other 300",
            "reversal ceiling-other -300",
            "settlement ceiling-other 400");
  }

  @Test
  void each_answer_names_the_version_of_the_claim_that_it_judged() {
    ClaimResponse first = desk.answered(desk.tablets("VERSIONS", 2, 1));
    Filed claim = Filed.of(first);
    String address = "Claim/" + claim.claim() + "/_history/";
    assertThat(first.getRequest().getReference()).isEqualTo(address + "1");

    ClaimResponse asItStands = desk.changed("$reprocess", claim);
    assertThat(asItStands.getRequest().getReference()).isEqualTo(address + "1");

    ClaimResponse corrected =
        desk.changed("$reprocess", claim, corrected(desk.tablets("VERSIONS", 2, 2)));
    assertThat(corrected.getRequest().getReference()).isEqualTo(address + "2");
    assertThat(asked(address + "1")).isEqualByComparingTo("1");
    assertThat(asked(address + "2")).isEqualByComparingTo("2");
    assertThat(desk.history(claim))
        .extracting(each -> each.getRequest().getReference())
        .containsExactly(address + "2", address + "1", address + "1");
  }

  private BigDecimal asked(String version) {
    return desk.get(version).as(Claim.class).getItemFirstRep().getQuantity().getValue();
  }

  @Test
  void its_own_lines_do_not_count_against_it() {
    ClaimMaker cleaning = desk.claim("OWN", 2).service(desk.code("S08"), 1, "400");
    Filed claim = desk.filed(cleaning); // once in 30 days
    assertThat(desk.changed("$reprocess", claim)).isApprovedFor("400");
    // What another claim was given since does.
    assertThat(desk.answered(desk.claim("OTHER", 2).service(desk.code("S08"), 1, "400")))
        .isDeniedFor("1")
        .line(1)
        .isRefusedFor("5");
  }

  @Test
  void a_refused_claim_is_judged_again_without_a_change_and_says_so_in_a_new_version() {
    Filed claim = desk.filed(desk.claim("REFUSED", 2).service(desk.code("S09"), 1, "1000"));
    for (String version : List.of("2", "3")) { // within one second, and with the same result
      ClaimResponse again = desk.changed("$reprocess", claim);
      assertThat(again).isDeniedFor("1").line(1).isRefusedFor("3");
      assertThat(again.getIdElement().getVersionIdPart()).isEqualTo(version);
    }
    assertThat(books.decisions(claim)).containsExactly("1", "2", "3");
  }

  @Test
  void a_price_that_became_known_later_counts_and_the_claims_of_others_stay() {
    ClaimMaker bandages = desk.claim("PRICE", 2).item(desk.code("I08"), 2, "100");
    Filed claim = desk.filed(bandages);
    Filed other = desk.filed(desk.claim("PRICE-2", 2).item(desk.code("I08"), 2, "100"));
    assertThat(desk.current(claim)).isApprovedFor("160"); // 2 x 80 of the list

    pack = pack.withRows("prices.csv", "item,Lakeside Centre List,LDI08,90,2024-03-01");
    new SchemeLoads(imis).load(pack);

    assertThat(desk.changed("$reprocess", claim, because("New prices"))).isApprovedFor("180");
    assertThat(desk.current(other)).isApprovedFor("160");
    assertThat(books.events(claim))
        .containsExactly("SUBMITTED -> VALUATED", "REPROCESSED -> VALUATED (New prices)");
  }

  @Test
  void what_it_was_sent_with_first_is_still_a_repeat_and_nothing_else_is() {
    Filed claim = desk.filed(desk.tablets("REPEAT", 2, 1));
    ClaimResponse now = desk.changed("$reprocess", claim, corrected(desk.tablets("REPEAT", 2, 2)));

    Answer repeat = desk.send(desk.tablets("REPEAT", 2, 1));
    Answer other = desk.send(desk.tablets("REPEAT", 2, 2));

    assertThat(repeat.status()).isEqualTo(200);
    assertThat(json(repeat.as(ClaimResponse.class))).isEqualTo(json(now));
    assertThat(other.status()).isEqualTo(409);
  }

  @Test
  void a_bare_claim_is_taken_for_the_content() {
    Filed claim = desk.filed(desk.tablets("BARE", 2, 1));
    Claim content = desk.tablets("BARE", 2, 2).make();
    content.setId(claim.claim());
    Answer answer = imis.as("admin").post("/fhir/Claim/" + claim.claim() + "/$reprocess", content);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.as(ClaimResponse.class)).isApprovedFor("200");
  }

  @Test
  void content_of_another_claim_is_refused() {
    Filed claim = desk.filed(desk.tablets("SAME", 2, 1));
    Map<String, String> before = books.snapshot(claim);

    Parameters otherId = corrected(desk.tablets("SAME", 2, 2));
    otherId.getParameterFirstRep().getResource().setId("another");
    refused(claim, otherId, "value Claim.id");
    refused(claim, corrected(desk.tablets("NOT-SAME", 2, 2)), "value Claim.identifier");
    refused(claim, corrected(desk.tablets("SAME", 4, 2)), "value Claim.patient");
    refused(
        claim,
        corrected(desk.tablets("SAME", 2, 2).at(desk.code("HO01"))),
        "value Claim.identifier");

    assertThat(books.snapshot(claim)).isEqualTo(before);
  }

  @Test
  void content_that_cannot_be_judged_is_refused_with_all_that_is_wrong() {
    Filed claim = desk.filed(desk.tablets("WRONG", 2, 1));
    Map<String, String> before = books.snapshot(claim);
    Claim content = desk.tablets("WRONG", 2, 2).make();
    content.setBillablePeriod(null);
    content.getItemFirstRep().setQuantity(null);
    content.setLanguage("no such language");
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(content);

    refused(
        claim,
        parameters,
        "required Claim.billablePeriod",
        "required Claim.item[0].quantity.value",
        "profile Claim.language");
    refused(
        claim,
        corrected(desk.tablets("WRONG", 2, 2).diagnosedWith("ZZZ")),
        "code-invalid Claim.diagnosis[0].diagnosis.coding[0]");

    assertThat(books.snapshot(claim)).isEqualTo(before);
  }

  @Test
  void a_parameter_that_nobody_knows_is_refused() {
    Filed claim = desk.filed(desk.tablets("PARAMETER", 2, 1));
    var unknown = new Parameters();
    unknown.addParameter("date", "2024-01-01");
    Parameters twice = because("One");
    twice.addParameter(because("Two").getParameterFirstRep());
    var text = new Parameters();
    text.addParameter("reason", "in plain text");

    refused(claim, unknown, "not-supported Parameters.parameter.name");
    refused(claim, twice, "value Parameters.parameter.where(name = 'reason').value");
    refused(claim, text, "value Parameters.parameter.where(name = 'reason').value");
    refused(
        claim, because("x".repeat(501)), "value Parameters.parameter.where(name = 'reason').value");
    refused(claim, because("a\u0001b"), "value Parameters.parameter[0].value.text");
    var noClaim = new Parameters();
    noClaim.addParameter().setName("resource").setResource(new Bundle().setType(BundleType.BATCH));
    Answer answer = desk.ask("$reprocess", claim, noClaim);
    assertThat(answer.status()).isEqualTo(400);
  }

  private void refused(Filed claim, Parameters sent, String... problems) {
    Answer answer = desk.ask("$reprocess", claim, sent);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.problems()).containsExactly(problems);
  }

  @Test
  void every_decision_comes_out_again_from_its_facts() {
    Filed claim = desk.filed(desk.tablets("REPLAY", 2, 3));
    desk.changed("$reprocess", claim, corrected(desk.tablets("REPLAY", 2, 1)));
    assertThat(books.all().replays())
        .filteredOn(replay -> replay.claim().equals("LD-REPLAY"))
        .hasSize(2)
        .allSatisfy(replay -> assertThat(replay.again()).isEqualTo(replay.written()));
  }
}
