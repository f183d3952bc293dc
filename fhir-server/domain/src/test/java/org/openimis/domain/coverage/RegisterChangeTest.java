package org.openimis.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A policy from 1 January to 31 December 2025; today is 1 June. */
class RegisterChangeTest {
  private static final LocalDate FIRST = LocalDate.parse("2025-01-01");
  private static final LocalDate LAST = LocalDate.parse("2025-12-31");
  private static final LocalDate TODAY = LocalDate.parse("2025-06-01");
  private static final PolicyState STATE =
      new PolicyState(PolicyStatus.ACTIVE, FIRST, LAST, List.of());

  @Test
  void who_dies_is_covered_until_that_day() {
    MemberDays after = change(null, "2025-05-20").of(until("2025-12-31")).orElseThrow();

    assertThat(after.to()).isEqualTo("2025-05-20");
    assertThat(after.state()).isEqualTo(STATE);
  }

  @Test
  void a_cover_that_ended_before_stays_as_it_is() {
    assertThat(change(null, "2025-05-20").of(until("2025-04-30"))).isEmpty();
    assertThat(change("2025-05-20", null).of(until("2025-04-30"))).isEmpty();
  }

  @Test
  void who_comes_back_is_covered_from_today_and_not_on_the_days_between() {
    MemberDays after = change("2025-05-20", null).of(until("2025-05-20")).orElseThrow();

    assertThat(after.to()).isEqualTo(LAST);
    assertThat(after.state().covers(LocalDate.parse("2025-05-20"))).isTrue();
    assertThat(after.state().covers(LocalDate.parse("2025-05-21"))).isFalse();
    assertThat(after.state().covers(LocalDate.parse("2025-05-31"))).isFalse();
    assertThat(after.state().covers(TODAY)).isTrue();
  }

  @Test
  void who_was_away_for_no_day_misses_none() {
    MemberDays after = change("2025-05-31", null).of(until("2025-05-31")).orElseThrow();

    assertThat(after.state().suspensions()).isEmpty();
    assertThat(after.to()).isEqualTo(LAST);
  }

  @Test
  void a_day_of_death_that_is_put_right_moves_the_end_of_the_cover_but_never_past_the_policy() {
    assertThat(change("2025-05-20", "2025-05-25").of(until("2025-05-20")).orElseThrow().to())
        .isEqualTo("2025-05-25");
    assertThat(change("2025-05-20", "2025-05-10").of(until("2025-05-20")).orElseThrow().to())
        .isEqualTo("2025-05-10");
    assertThat(change("2025-05-20", "2026-02-01").of(until("2025-05-20")).orElseThrow().to())
        .isEqualTo(LAST);
    assertThat(change("2025-05-20", "2025-05-20").of(until("2025-05-20"))).isEmpty();
  }

  @Test
  void who_comes_back_after_the_policy_has_ended_finds_nothing_to_come_back_to() {
    var late =
        new RegisterChange(LocalDate.parse("2025-05-20"), null, LocalDate.parse("2026-01-01"));

    assertThat(late.of(until("2025-05-20"))).isEmpty();
  }

  private static RegisterChange change(@Nullable String before, @Nullable String after) {
    return new RegisterChange(day(before), day(after), TODAY);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static MemberDays until(String to) {
    return new MemberDays(STATE, FIRST, LocalDate.parse(to));
  }
}
