package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.CoverBuilder.cover;

import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.PolicyStatus;

/** The days of a single cover are tested in MemberCoverTest. */
class CoverRunsRuleTest {
  private final CoverRunsRule rule = new CoverRunsRule();

  @Test
  void a_person_with_one_running_cover_among_others_is_accepted() {
    var claim =
        aClaim()
            .under(
                cover("A").in(PolicyStatus.SUSPENDED),
                cover("B"),
                cover("C").in(PolicyStatus.IDLE));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void a_person_whom_no_policy_ever_covered_is_refused() {
    var claim = aClaim().ofInsuree("105000009").treatedOn("2024-03-01").withoutCover();

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.NO_COVER, "105000009", "2024-03-01"));
  }

  @Test
  void a_person_between_two_policies_is_refused() {
    var claim =
        aClaim()
            .treatedOn("2024-07-01")
            .under(
                cover("A").running("2024-01-01", "2024-06-30"),
                cover("A").running("2024-07-02", "2024-12-31"));

    assertThat(claim.judgedBy(rule).isRefused()).isTrue();
  }

  @Test
  void a_stay_that_outlasts_the_cover_is_refused() {
    var claim =
        aClaim()
            .staying("2024-06-29", "2024-07-01")
            .under(cover("A").running("2024-01-01", "2024-06-30"));

    assertThat(claim.judgedBy(rule).isRefused()).isTrue();
  }

  @Test
  void a_stay_that_began_before_the_cover_is_accepted() {
    var claim =
        aClaim()
            .staying("2024-06-29", "2024-07-01")
            .under(cover("A").running("2024-07-01", "2024-12-31"));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }
}
