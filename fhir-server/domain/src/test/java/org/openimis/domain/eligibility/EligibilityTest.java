package org.openimis.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.party.Gender;

class EligibilityTest {
  private static final LocalDate NEW_YEAR = LocalDate.parse("2025-01-01");

  @Test
  void a_person_is_covered_by_every_cover_that_runs_on_the_day_named_by_policy_number() {
    MemberCover second = cover("POL2", PolicyStatus.ACTIVE, NEW_YEAR);
    MemberCover first = cover("POL1", PolicyStatus.EXPIRED, NEW_YEAR);

    Eligibility eligibility = Eligibility.on(NEW_YEAR, person(null), List.of(second, first));

    assertThat(eligibility.isCovered()).isTrue();
    assertThat(eligibility.covers()).containsExactly(first, second);
  }

  @Test
  void a_cover_that_has_not_begun_or_is_suspended_covers_nobody() {
    MemberCover tomorrow = cover("POL1", PolicyStatus.ACTIVE, NEW_YEAR.plusDays(1));
    MemberCover suspended = cover("POL2", PolicyStatus.SUSPENDED, NEW_YEAR);

    Eligibility eligibility = Eligibility.on(NEW_YEAR, person(null), List.of(tomorrow, suspended));

    assertThat(eligibility.isCovered()).isFalse();
    assertThat(eligibility.covers()).isEmpty();
  }

  @Test
  void a_cover_that_is_not_in_force_tells_why() {
    LocalDate lastYear = NEW_YEAR.minusYears(1);

    assertThat(standing(cover("P", PolicyStatus.ACTIVE, NEW_YEAR)))
        .isEqualTo(CoverStanding.IN_FORCE);
    assertThat(standing(cover("P", PolicyStatus.ACTIVE, NEW_YEAR.plusDays(1))))
        .isEqualTo(CoverStanding.LATER);
    assertThat(standing(cover("P", PolicyStatus.IDLE, NEW_YEAR)))
        .isEqualTo(CoverStanding.NOT_ACTIVE);
    assertThat(standing(cover("P", PolicyStatus.READY, NEW_YEAR)))
        .isEqualTo(CoverStanding.NOT_ACTIVE);
    assertThat(standing(cover("P", PolicyStatus.SUSPENDED, NEW_YEAR)))
        .isEqualTo(CoverStanding.SUSPENDED);
    assertThat(standing(cover("P", PolicyStatus.EXPIRED, lastYear))).isEqualTo(CoverStanding.OVER);
    assertThat(standing(cover("P", PolicyStatus.IDLE, lastYear))).isEqualTo(CoverStanding.OVER);
  }

  @Test
  void who_died_yesterday_is_not_covered_today_whatever_the_policy_says() {
    MemberCover cover = cover("POL1", PolicyStatus.ACTIVE, NEW_YEAR.minusMonths(1));

    Eligibility today = Eligibility.on(NEW_YEAR, person(NEW_YEAR.minusDays(1)), List.of(cover));
    Eligibility lastDay = Eligibility.on(NEW_YEAR, person(NEW_YEAR), List.of(cover));

    assertThat(today.isCovered()).isFalse();
    assertThat(today.nearest().orElseThrow().standing()).isEqualTo(CoverStanding.PERSON_GONE);
    assertThat(lastDay.isCovered()).isTrue();
  }

  @Test
  void covers_that_are_over_are_told_only_where_there_is_no_other_and_then_the_last_one() {
    MemberCover yearBefore = cover("POL1", PolicyStatus.EXPIRED, NEW_YEAR.minusYears(2));
    MemberCover last = cover("POL2", PolicyStatus.EXPIRED, NEW_YEAR.minusYears(1));
    MemberCover idle = cover("POL3", PolicyStatus.IDLE, NEW_YEAR);

    assertThat(known(yearBefore, last)).containsExactly(last);
    assertThat(known(yearBefore, last, idle)).containsExactly(idle);
    assertThat(known()).isEmpty();
  }

  @Test
  void what_is_in_force_comes_first_and_then_what_is_nearest_to_it() {
    MemberCover active = cover("POL9", PolicyStatus.ACTIVE, NEW_YEAR);
    MemberCover later = cover("POL1", PolicyStatus.ACTIVE, NEW_YEAR.plusMonths(1));
    MemberCover suspended = cover("POL2", PolicyStatus.SUSPENDED, NEW_YEAR);

    assertThat(known(later, suspended, active)).containsExactly(active, suspended, later);
    assertThat(Eligibility.on(NEW_YEAR, person(null), List.of(active, later)).nearest()).isEmpty();
  }

  private static List<MemberCover> known(MemberCover... covers) {
    return Eligibility.on(NEW_YEAR, person(null), List.of(covers)).known().stream()
        .map(Eligibility.Known::cover)
        .toList();
  }

  private static CoverStanding standing(MemberCover cover) {
    return CoverStanding.of(cover, person(null), NEW_YEAR);
  }

  private static Insuree person(@Nullable LocalDate lastDay) {
    return new Insuree("1", LocalDate.parse("1990-01-01"), Gender.FEMALE, lastDay);
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
