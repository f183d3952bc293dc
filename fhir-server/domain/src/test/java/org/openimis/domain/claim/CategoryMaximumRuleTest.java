package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.catalogue.ServiceCategory.CONSULTATION;
import static org.openimis.domain.catalogue.ServiceCategory.OTHER;
import static org.openimis.domain.catalogue.ServiceCategory.SURGERY;
import static org.openimis.domain.catalogue.ServiceCategory.VISIT;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RejectionReason.MOST_CONSULTATIONS;
import static org.openimis.domain.claim.RejectionReason.MOST_SURGERIES;
import static org.openimis.domain.claim.RejectionReason.MOST_VISITS;
import static org.openimis.domain.claim.RejectionReason.NOT_IN_PRICE_LIST;
import static org.openimis.domain.claim.RejectionReason.NOT_IN_REGISTER;
import static org.openimis.domain.claim.RejectionReason.WAITING_PERIOD;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.claim.TermsBuilder.terms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.catalogue.ServiceCategory;

/** Scheme-rules 2.6.9; the first two are examples 26 and 27 of 2.13. */
class CategoryMaximumRuleTest {
  private final CategoryMaximumRule rule = new CategoryMaximumRule();

  @Test
  void example_26_the_third_consultation_of_two_refuses_every_line_of_the_claim() {
    var decision =
        consultation()
            .asking(service("S1").countingAs(CONSULTATION), item("I1"), service("S2"))
            .whoHad(CONSULTATION, "2024-01-10")
            .whoHad(CONSULTATION, "2024-02-10")
            .judged();

    assertThat(decision.lines())
        .extracting(LineDecision::refusal)
        .containsOnly(Finding.of(MOST_CONSULTATIONS, 2, 2, "POL-A"));
    assertThat(decision.findings()).containsExactly(Finding.of(NOT_IN_REGISTER, "C-1"));
    assertThat(decision.charges()).isEmpty();
  }

  @Test
  void example_27_a_maximum_of_0_lets_none_through() {
    var claim =
        aClaim()
            .within(terms("A").with("max-no-surgery", "0"))
            .asking(service("S1").countingAs(SURGERY));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.refused(MOST_SURGERIES, 0, 0, "POL-A"));
  }

  @Test
  void up_to_the_maximum_all_are_accepted() {
    var claim = consultation().whoHad(CONSULTATION, "2024-01-10");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void when_more_than_the_maximum_were_had_none_is_accepted() {
    var claim = consultation();
    for (int day = 10; day < 13; day++) {
      claim.whoHad(CONSULTATION, "2024-01-" + day);
    }

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.refused(MOST_CONSULTATIONS, 2, 3, "POL-A"));
  }

  @ParameterizedTest(name = "{1} counts {0}, reason {2}")
  @CsvSource({
    "HOSPITALIZATION, max-no-hospitalization, 11",
    "VISIT, max-no-visits, 12",
    "CONSULTATION, max-no-consultation, 13",
    "SURGERY, max-no-surgery, 14",
    "DELIVERY, max-no-delivery, 15",
    "ANTENATAL, max-no-antenatal, 19",
  })
  void each_category_has_a_maximum_and_a_reason_of_its_own(
      ServiceCategory category, String parameter, String reason) {
    var claim =
        aClaim().within(terms("A").with(parameter, "1")).asking(service("S1").countingAs(category));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
    assertThat(claim.whoHad(category, "2024-01-10").judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.ofCode(reason), 1, 1, "POL-A"));
  }

  @Test
  void care_of_other_categories_does_not_count() {
    var claim =
        consultation()
            .whoHad(CONSULTATION, "2024-01-10")
            .whoHad(VISIT, "2024-01-11")
            .whoHad(SURGERY, "2024-01-12");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void other_care_knows_no_maximum() {
    var claim =
        consultation()
            .asking(service("S1").countingAs(OTHER))
            .whoHad(OTHER, "2024-01-10")
            .whoHad(OTHER, "2024-01-11");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @ParameterizedTest(name = "had on {0}: {1}")
  @CsvSource({
    "2023-12-31, accepted",
    "2024-01-01, refused",
    "2024-06-30, refused",
    "2024-07-01, accepted"
  })
  void only_claims_of_the_period_of_cover_count(String day, String expected) {
    var claim =
        aClaim()
            .within(terms("A").with("max-no-visits", "1"))
            .whoHad(VISIT, day)
            .under(cover("A").running("2024-01-01", "2024-06-30"));

    assertThat(claim.judgedBy(rule).isRefused()).isEqualTo(expected.equals("refused"));
  }

  @Test
  void a_claim_of_items_alone_is_a_visit_and_counts_too() {
    var decision =
        aClaim()
            .within(terms("A").with("max-no-visits", "1"))
            .asking(item("I1"), item("I2"))
            .whoHad(VISIT, "2024-01-10")
            .judged();

    assertThat(decision.lines())
        .extracting(line -> line.refusal().reason())
        .containsOnly(MOST_VISITS);
  }

  @Test
  void a_stay_is_counted_as_what_it_is_not_as_the_service_in_it() {
    var claim =
        consultation()
            .staying("2024-03-01", "2024-03-02")
            .whoHad(CONSULTATION, "2024-01-10")
            .whoHad(CONSULTATION, "2024-02-10");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void a_line_with_a_reason_of_its_own_keeps_it() {
    var decision =
        aClaim()
            .within(terms("A").with("max-no-visits", "0"))
            .asking(item("I1").notListed(), item("I2"))
            .judged();

    assertThat(decision.lines())
        .extracting(line -> line.refusal().reason())
        .containsExactly(NOT_IN_PRICE_LIST, MOST_VISITS);
  }

  @Test
  void a_line_that_another_cover_would_have_paid_is_refused_with_the_rest() {
    var decision =
        aClaim()
            .within(terms("A").with("max-no-visits", "0"))
            .asking(item("I1").coveredBy(product("B")), item("I2").coveredBy(product("A")))
            .judged();

    assertThat(decision.lines())
        .extracting(LineDecision::refusal)
        .containsOnly(Finding.of(MOST_VISITS, 0, 0, "POL-A"));
  }

  @Test
  void a_line_that_another_cover_pays_spares_the_claim() {
    var decision =
        aClaim()
            .within(terms("A").with("max-no-visits", "0"))
            .asking(
                item("I1").coveredBy(product("A"), product("B")),
                item("I2").coveredBy(product("B")))
            .judged();

    assertThat(decision.findings()).isEmpty();
    assertThat(decision.lines().get(0).valuation().policy()).isEqualTo("POL-B");
    assertThat(decision.lines().get(0).remarks())
        .containsExactly(Finding.of(MOST_VISITS, 0, 0, "POL-A"));
    assertThat(decision.benefit()).isEqualTo(money("200"));
  }

  /** The order of reasons: 17 stands before the maxima, and alone it refuses only its line. */
  @Test
  void a_line_in_its_waiting_period_names_that_and_only_other_lines_bring_the_maximum_in() {
    var waiting = item("I1").coveredBy(product("A").waitingMonths(12, 12));
    var claim = aClaim().within(terms("A").with("max-no-visits", "0"));

    assertThat(claim.asking(waiting, item("I2").coveredBy(product("B"))).judged().lines())
        .extracting(LineDecision::isRefused)
        .containsExactly(true, false);
    assertThat(claim.asking(waiting, item("I2")).judged().lines())
        .extracting(line -> line.refusal().reason())
        .containsExactly(WAITING_PERIOD, MOST_VISITS);
  }

  @Test
  void only_these_reasons_are_about_the_whole_claim() {
    for (RejectionReason reason : RejectionReason.values()) {
      assertThat(CategoryMaximumRule.isAboutClaim(reason))
          .as(reason.toString())
          .isEqualTo(reason.name().startsWith("MOST_"));
    }
  }

  /** Two consultations are allowed in a period of cover. */
  private static ClaimBuilder consultation() {
    return aClaim()
        .within(terms("A").with("max-no-consultation", "2"))
        .asking(service("S1").countingAs(CONSULTATION));
  }
}
