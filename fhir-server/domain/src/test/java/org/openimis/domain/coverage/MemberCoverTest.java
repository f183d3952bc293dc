package org.openimis.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberCoverTest {

  @ParameterizedTest(name = "policy {0} to {1}, person {2} to {3}, on {4}: {5}")
  @CsvSource({
    "2024-01-01, 2024-12-31, 2024-01-01, 2024-12-31, 2023-12-31, false",
    "2024-01-01, 2024-12-31, 2024-01-01, 2024-12-31, 2024-01-01, true",
    "2024-01-01, 2024-12-31, 2024-01-01, 2024-12-31, 2024-12-31, true",
    "2024-01-01, 2024-12-31, 2024-01-01, 2024-12-31, 2025-01-01, false",
    "2024-01-01, 2024-12-31, 2024-02-01, 2024-11-30, 2024-01-31, false", // joined later
    "2024-01-01, 2024-12-31, 2024-02-01, 2024-11-30, 2024-02-01, true",
    "2024-01-01, 2024-12-31, 2024-02-01, 2024-11-30, 2024-11-30, true",
    "2024-01-01, 2024-12-31, 2024-02-01, 2024-11-30, 2024-12-01, false", // left earlier
    "2024-02-01, 2024-11-30, 2024-01-01, 2024-12-31, 2024-01-31, false", // the policy limits too
    "2024-02-01, 2024-11-30, 2024-01-01, 2024-12-31, 2024-12-01, false",
  })
  void a_day_is_covered_when_policy_and_person_both_run(
      LocalDate policyFrom,
      LocalDate policyTo,
      LocalDate from,
      LocalDate to,
      LocalDate day,
      boolean covered) {
    assertThat(cover(PolicyStatus.ACTIVE, policyFrom, policyTo, from, to).covers(day))
        .isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({"IDLE, false", "ACTIVE, true", "SUSPENDED, false", "EXPIRED, true", "READY, false"})
  void an_active_or_expired_policy_covers_the_days_when_it_ran(
      PolicyStatus status, boolean covered) {
    var from = LocalDate.parse("2024-01-01");
    var to = LocalDate.parse("2024-12-31");

    assertThat(cover(status, from, to, from, to).covers(from)).isEqualTo(covered);
  }

  @Test
  void statuses_are_openIMISs_numbers_and_lead_back() {
    assertThat(PolicyStatus.values())
        .extracting(PolicyStatus::code)
        .containsExactly(1, 2, 4, 8, 16);
    assertThat(PolicyStatus.values())
        .allSatisfy(status -> assertThat(PolicyStatus.ofCode(status.code())).isEqualTo(status));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyStatus.ofCode(3))
        .withMessage("Policy status is 1, 2, 4, 8 or 16, not 3");
  }

  private static MemberCover cover(
      PolicyStatus status, LocalDate policyFrom, LocalDate policyTo, LocalDate from, LocalDate to) {
    return new MemberCover(
        "coverage-1", "POL-1", "A", PolicyStage.NEW, status, policyFrom, policyTo, from, to);
  }
}
