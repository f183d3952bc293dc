package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimResponseAssert.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One family's year under a deductible of 150 francs a person and a ceiling of 1000 francs for the
 * policy: each claim finds what those before it have left. Tablets cost 100 francs a pack.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FamilyLimitsIT {
  private static final String SCHEME = "LB";
  private static final String POLICY = "LBPOL01";
  private static final int FATHER = 2;
  private static final int CHILD = 4;

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Desk desk;
  private LedgerBooks books;
  private Filed first = Filed.NONE;
  private Filed second = Filed.NONE;
  private Filed ofTheChild = Filed.NONE;
  private Filed overTheCeiling = Filed.NONE;
  private Filed nothingLeft = Filed.NONE;

  @BeforeAll
  void load_a_scheme_with_limits() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of(SCHEME)
                .with(
                    "products/LBBASE.yaml",
                    "  lump-sum:",
                    "  ded-insuree: {values: [{from: 2022-01-01, value: 150}]}\n"
                        + "  max-policy: {values: [{from: 2022-01-01, value: 1000}]}\n  lump-sum:"));
    desk = new Desk(imis, SCHEME);
    books = new LedgerBooks(dataSource);
  }

  @Order(1)
  @Test
  void the_first_claim_pays_the_deductible() {
    ClaimResponse answer = desk.answered(desk.tablets("1", FATHER, 3));
    first = Filed.of(answer);
    // 300 - 150 deductible = 150
    assertThat(answer)
        .isApprovedFor("150")
        .line(1)
        .isExplained(
            "en",
            "LBI01: 100 XAF asked a unit, the price of list Lakeside Centre List. Quantity 3: 300"
                + " XAF. Deductible per insuree (150 XAF): 150 XAF was still to be paid; the patient"
                + " pays 150 XAF, 0 XAF is left. Product LBBASE (policy LBPOL01) pays the rest in"
                + " full: 150 XAF. Ceiling per policy (1000 XAF): 850 XAF left.");
    assertThat(answer)
        .line(1)
        .isExplained(
            "fr",
            "LBI01 : 100 XAF demandés par unité, le prix de la liste Lakeside Centre List. Quantité 3 :"
                + " 300 XAF. Franchise par assuré (150 XAF) : il restait 150 XAF à payer ; le patient"
                + " paie 150 XAF, il reste 0 XAF. Le produit LBBASE (police LBPOL01) paie le reste en"
                + " entier : 150 XAF. Plafond par police (1000 XAF) : il reste 850 XAF.");
    assertThat(books.used(POLICY))
        .containsExactly("LB0000002 ceiling-other 150", "LB0000002 deductible-other 150");
  }

  @Order(2)
  @Test
  void the_next_one_of_the_same_person_pays_none() {
    second = desk.filed(desk.tablets("2", FATHER, 3));
    assertThat(desk.current(second)).isApprovedFor("300");
    assertThat(books.used(POLICY))
        .containsExactly("LB0000002 ceiling-other 450", "LB0000002 deductible-other 150");
  }

  @Order(3)
  @Test
  void each_person_has_a_deductible_and_all_share_the_ceiling() {
    ClaimResponse answer = desk.answered(desk.tablets("3", CHILD, 4));
    ofTheChild = Filed.of(answer);
    // 400 - 150 = 250; 450 + 250 = 700 of 1000
    assertThat(answer).isApprovedFor("250");
    assertThat(books.used(POLICY))
        .containsExactly(
            "LB0000002 ceiling-other 450",
            "LB0000002 deductible-other 150",
            "LB0000004 ceiling-other 250",
            "LB0000004 deductible-other 150");
  }

  @Order(4)
  @Test
  void what_lies_above_the_ceiling_is_not_paid() {
    ClaimResponse answer = desk.answered(desk.tablets("4", FATHER, 5));
    overTheCeiling = Filed.of(answer);
    // 500, of which 1000 - 700 = 300 is left
    assertThat(answer)
        .isApprovedFor("300")
        .line(1)
        .isExplained(
            "en",
            "LBI01: 100 XAF asked a unit, the price of list Lakeside Centre List. Quantity 5: 500"
                + " XAF. Deductible per insuree (150 XAF): paid in full already. Product LBBASE"
                + " (policy LBPOL01) pays it in full: 500 XAF. Ceiling per policy (1000 XAF): only"
                + " 300 XAF was left, so 200 XAF is not paid. Paid: 300 XAF.");
    nothingLeft = desk.filed(desk.tablets("5", CHILD, 1));
    assertThat(desk.current(nothingLeft)).isApprovedFor("0");
    assertThat(books.postings(nothingLeft)).isEmpty();
  }

  @Order(5)
  @Test
  void what_a_claim_gives_back_goes_to_claims_that_are_judged_later() {
    desk.changed("$cancel", ofTheChild);

    // 750 used; 400 asked by the child, who owes the deductible again: 250 = 1000 - 750
    ClaimResponse answer = desk.answered(desk.tablets("6", CHILD, 4));

    assertThat(answer).isApprovedFor("250");
    assertThat(desk.current(overTheCeiling)).isApprovedFor("300");
    assertThat(desk.current(nothingLeft)).isApprovedFor("0");
    desk.changed("$cancel", Filed.of(answer));
  }

  @Order(6)
  @Test
  void an_earlier_claim_gets_it_when_it_is_judged_again() {
    // 750 used, 300 of it by this claim: 1000 - 450 = 550 for its 500
    assertThat(desk.changed("$reprocess", overTheCeiling)).isApprovedFor("500");
    assertThat(books.postings(overTheCeiling))
        .containsExactly(
            "settlement ceiling-other 300",
            "reversal ceiling-other -300",
            "settlement ceiling-other 500");
    // 950 used; the child's pack of 100 falls under the deductible that is to be paid again
    assertThat(desk.changed("$reprocess", nothingLeft)).isApprovedFor("0");
    assertThat(books.used(POLICY))
        .containsExactly(
            "LB0000002 ceiling-other 950",
            "LB0000002 deductible-other 150",
            "LB0000004 deductible-other 100");
  }

  @Order(7)
  @Test
  void when_everything_is_taken_back_nothing_is_used() {
    for (Filed claim : List.of(first, second, overTheCeiling, nothingLeft)) {
      desk.changed("$cancel", claim);
    }
    assertThat(books.used(POLICY)).isEmpty();
  }
}
