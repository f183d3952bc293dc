package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.catalogue.MedicalCode.item;
import static org.openimis.domain.catalogue.MedicalCode.service;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyRuleTest {
  private final FrequencyRule rule = new FrequencyRule();

  /** The first four are example 23 of scheme-rules 2.13 and its mirror image. */
  @ParameterizedTest(name = "once in {0} days, given on {1}, again on {2}: {3}")
  @CsvSource({
    "30, 2024-03-01, 2024-03-30, refused",
    "30, 2024-03-01, 2024-03-31, accepted",
    "30, 2024-03-30, 2024-03-01, refused",
    "30, 2024-03-31, 2024-03-01, accepted",
    "1, 2024-03-01, 2024-03-01, refused",
    "1, 2024-03-01, 2024-03-02, accepted",
    "0, 2024-03-01, 2024-03-01, accepted",
  })
  void the_days_between_must_be_the_frequency_or_more(
      int days, String given, String again, String expected) {
    var claim =
        aClaim()
            .treatedOn(again)
            .asking(LineBuilder.service("S1").onceIn(days))
            .whoWasGiven(service("S1"), given, "C-0");

    assertThat(claim.judgedBy(rule).isRefused()).isEqualTo(expected.equals("refused"));
  }

  @Test
  void the_days_of_a_stay_count_from_its_last_day() {
    var claim =
        aClaim()
            .staying("2024-03-30", "2024-03-31")
            .asking(LineBuilder.service("S1").onceIn(30))
            .whoWasGiven(service("S1"), "2024-03-01", "C-0");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void the_finding_names_the_nearest_time_and_its_claim() {
    var claim =
        aClaim()
            .treatedOn("2024-03-20")
            .asking(LineBuilder.service("S1").onceIn(30))
            .whoWasGiven(service("S1"), "2024-03-01", "FAR")
            .whoWasGiven(service("S1"), "2024-03-25", "NEAR")
            .whoWasGiven(service("S1"), "2024-03-10", "BETWEEN");

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.FREQUENCY, "S1", "30", "2024-03-25", "NEAR"));
  }

  @Test
  void of_two_times_equally_near_the_finding_names_the_earlier() {
    var claim =
        aClaim()
            .treatedOn("2024-03-20")
            .asking(LineBuilder.service("S1").onceIn(30))
            .whoWasGiven(service("S1"), "2024-03-25", "AFTER")
            .whoWasGiven(service("S1"), "2024-03-15", "BEFORE");

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.FREQUENCY, "S1", "30", "2024-03-15", "BEFORE"));
  }

  @Test
  void of_two_claims_of_one_day_the_finding_names_the_first_by_code() {
    var claim =
        aClaim()
            .treatedOn("2024-03-20")
            .asking(LineBuilder.service("S1").onceIn(30))
            .whoWasGiven(service("S1"), "2024-03-15", "B")
            .whoWasGiven(service("S1"), "2024-03-15", "A");

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.FREQUENCY, "S1", "30", "2024-03-15", "A"));
  }

  @Test
  void another_service_and_an_item_of_the_same_code_do_not_count() {
    var claim =
        aClaim()
            .treatedOn("2024-03-02")
            .asking(LineBuilder.service("S1").onceIn(30))
            .whoWasGiven(service("S2"), "2024-03-01", "C-0")
            .whoWasGiven(item("S1"), "2024-03-01", "C-0");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void two_lines_of_one_claim_do_not_see_each_other() {
    var twice = LineBuilder.service("S1").onceIn(30);

    assertThat(aClaim().asking(twice, twice).judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void what_no_register_knows_is_left_to_reason_1() {
    var claim =
        aClaim()
            .treatedOn("2024-03-02")
            .asking(LineBuilder.service("S1").onceIn(30).notRegistered())
            .whoWasGiven(service("S1"), "2024-03-01", "C-0");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }
}
