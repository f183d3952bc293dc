package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;

import org.junit.jupiter.api.Test;

class TargetDateRuleTest {
  private final TargetDateRule rule = new TargetDateRule();

  @Test
  void a_claim_made_on_the_last_day_of_care_is_accepted() {
    var claim = aClaim().staying("2024-03-01", "2024-03-04").claimedOn("2024-03-04");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void a_claim_made_later_is_accepted() {
    var claim = aClaim().treatedOn("2024-03-01").claimedOn("2024-03-02");

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void a_claim_made_before_the_visit_is_over_is_refused_even_when_the_visit_had_begun() {
    var claim = aClaim().staying("2024-03-01", "2024-03-04").claimedOn("2024-03-03");

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.TARGET_DATE, "2024-03-03", "2024-03-04"));
  }
}
