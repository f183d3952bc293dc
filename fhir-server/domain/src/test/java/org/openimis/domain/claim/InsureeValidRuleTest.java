package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;

import org.junit.jupiter.api.Test;

class InsureeValidRuleTest {
  private final InsureeValidRule rule = new InsureeValidRule();

  @Test
  void who_is_in_the_register_is_accepted() {
    assertThat(aClaim().judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void care_on_the_day_of_death_is_accepted() {
    var claim = aClaim().whoLeftOn("2024-03-01").treatedOn("2024-03-01");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void care_after_the_person_left_the_register_is_refused() {
    var claim = aClaim().ofInsuree("105000009").whoLeftOn("2024-02-29").treatedOn("2024-03-01");

    assertThat(claim.judgedBy(rule))
        .isEqualTo(
            Verdict.refused(
                RejectionReason.INSUREE_NOT_VALID, "105000009", "2024-02-29", "2024-03-01"));
  }

  @Test
  void a_stay_counts_by_its_last_day() {
    var claim = aClaim().whoLeftOn("2024-03-02").staying("2024-03-01", "2024-03-03");

    assertThat(claim.judgedBy(rule).isRefused()).isTrue();
  }
}
