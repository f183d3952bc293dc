package org.openimis.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private static final LocalDate NEW_YEAR = LocalDate.parse("2025-01-01");

  @Test
  void a_person_is_covered_by_every_cover_that_runs_on_the_day_named_by_policy_number() {
    MemberCover second = cover("POL2", PolicyStatus.ACTIVE, NEW_YEAR);
    MemberCover first = cover("POL1", PolicyStatus.EXPIRED, NEW_YEAR);

    Eligibility eligibility = Eligibility.on(NEW_YEAR, List.of(second, first));

    assertThat(eligibility.isCovered()).isTrue();
    assertThat(eligibility.covers()).containsExactly(first, second);
  }

  @Test
  void a_cover_that_has_not_begun_or_is_suspended_covers_nobody() {
    MemberCover tomorrow = cover("POL1", PolicyStatus.ACTIVE, NEW_YEAR.plusDays(1));
    MemberCover suspended = cover("POL2", PolicyStatus.SUSPENDED, NEW_YEAR);

    Eligibility eligibility = Eligibility.on(NEW_YEAR, List.of(tomorrow, suspended));

    assertThat(eligibility.isCovered()).isFalse();
    assertThat(eligibility.covers()).isEmpty();
  }

  private static MemberCover cover(String policy, PolicyStatus status, LocalDate effective) {
    LocalDate expiry = effective.plusYears(1).minusDays(1);
    return new MemberCover(
        "id-of-" + policy,
        policy,
        "BASIC",
        PolicyStage.NEW,
        status,
        effective,
        expiry,
        effective,
        expiry);
  }
}
