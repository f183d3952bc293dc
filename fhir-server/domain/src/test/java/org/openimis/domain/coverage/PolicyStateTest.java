package org.openimis.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimis.domain.coverage.PolicyEvent.ACTIVATED;
import static org.openimis.domain.coverage.PolicyEvent.COMPLETED;
import static org.openimis.domain.coverage.PolicyEvent.PAID;
import static org.openimis.domain.coverage.PolicyEvent.RUN_OUT;
import static org.openimis.domain.coverage.PolicyEvent.SUSPENDED_BY_OFFICER;
import static org.openimis.domain.coverage.PolicyEvent.TERMINATED;
import static org.openimis.domain.coverage.PolicyEvent.UNDERPAID;
import static org.openimis.domain.coverage.PolicyStatus.ACTIVE;
import static org.openimis.domain.coverage.PolicyStatus.EXPIRED;
import static org.openimis.domain.coverage.PolicyStatus.IDLE;
import static org.openimis.domain.coverage.PolicyStatus.READY;
import static org.openimis.domain.coverage.PolicyStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days a policy covers, whatever happens to it. */
class PolicyStateTest {
  private static final PolicyState OFFERED = state(IDLE);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static PolicyState state(PolicyStatus status, Suspension... suspensions) {
    return new PolicyState(status, day("2024-01-01"), day("2024-12-31"), List.of(suspensions));
  }

  private static PolicyState after(PolicyState state, PolicyEvent event, String day) {
    return state.after(event, day(day)).orElseThrow();
  }

  private static String covered(PolicyState state, String... days) {
    StringBuilder shown = new StringBuilder();
    for (String day : days) {
      shown.append(state.covers(day(day)) ? "+" : "-");
    }
    return shown.toString();
  }

  @Test
  void an_offered_policy_covers_nothing() {
    assertThat(covered(OFFERED, "2024-01-01", "2024-06-01")).isEqualTo("--");
  }

  @Test
  void a_paid_policy_covers_from_the_day_that_the_payment_gives_to_its_last() {
    PolicyState paid = after(OFFERED, PAID, "2024-01-15");

    assertThat(paid.status()).isEqualTo(ACTIVE);
    assertThat(covered(paid, "2024-01-14", "2024-01-15", "2024-12-31", "2025-01-01"))
        .isEqualTo("-++-");
  }

  @Test
  void a_completed_policy_waits_for_its_activation() {
    PolicyState ready = after(OFFERED, COMPLETED, "2024-01-15");
    assertThat(ready.status()).isEqualTo(READY);
    assertThat(covered(ready, "2024-02-01")).isEqualTo("-");

    assertThat(covered(after(ready, ACTIVATED, "2024-02-01"), "2024-01-31", "2024-02-01"))
        .isEqualTo("-+");
  }

  @Test
  void a_suspension_takes_out_its_days_and_no_others() {
    PolicyState suspended = after(state(ACTIVE), SUSPENDED_BY_OFFICER, "2024-03-01");
    assertThat(suspended.status()).isEqualTo(SUSPENDED);
    assertThat(covered(suspended, "2024-02-29", "2024-03-01", "2024-12-31")).isEqualTo("+--");

    PolicyState again = after(suspended, ACTIVATED, "2024-04-01");
    assertThat(again.status()).isEqualTo(ACTIVE);
    assertThat(covered(again, "2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01"))
        .isEqualTo("+--+");

    PolicyState twice = after(again, SUSPENDED_BY_OFFICER, "2024-05-01");
    assertThat(covered(twice, "2024-03-15", "2024-04-15", "2024-05-01")).isEqualTo("-+-");
  }

  @Test
  void a_suspension_that_ends_on_the_day_it_began_was_none() {
    PolicyState suspended = after(state(ACTIVE), SUSPENDED_BY_OFFICER, "2024-03-01");

    assertThat(after(suspended, ACTIVATED, "2024-03-01")).isEqualTo(state(ACTIVE));
    assertThat(after(suspended, ACTIVATED, "2024-03-02").suspensions())
        .containsExactly(new Suspension(day("2024-03-01"), day("2024-03-01")));
  }

  @Test
  void an_underpaid_offer_has_never_covered() {
    PolicyState underpaid = after(OFFERED, UNDERPAID, "2024-01-15");
    assertThat(underpaid).isEqualTo(state(SUSPENDED));
    assertThat(covered(underpaid, "2024-02-01")).isEqualTo("-");

    assertThat(covered(after(underpaid, PAID, "2024-02-01"), "2024-01-31", "2024-02-01"))
        .isEqualTo("-+");
  }

  @Test
  void an_underpaid_policy_in_force_keeps_what_it_covered() {
    PolicyState underpaid = after(state(ACTIVE), UNDERPAID, "2024-03-01");
    assertThat(covered(underpaid, "2024-02-29", "2024-03-01")).isEqualTo("+-");

    PolicyState paid = after(underpaid, PAID, "2024-04-01");
    assertThat(covered(paid, "2024-02-29", "2024-03-31", "2024-04-01")).isEqualTo("+-+");
  }

  @Test
  void a_terminated_policy_covers_until_that_day() {
    PolicyState terminated = after(state(ACTIVE), TERMINATED, "2024-03-01");

    assertThat(terminated.status()).isEqualTo(EXPIRED);
    assertThat(covered(terminated, "2024-01-01", "2024-03-01", "2024-03-02")).isEqualTo("++-");
  }

  @Test
  void an_offer_terminated_before_its_start_covers_nothing() {
    PolicyState terminated = after(OFFERED, TERMINATED, "2023-12-15");

    assertThat(terminated.expiry()).isEqualTo("2024-01-01");
    assertThat(covered(terminated, "2023-12-15", "2024-01-01")).isEqualTo("--");
  }

  @Test
  void that_a_policy_runs_out_changes_no_day() {
    PolicyState suspended = after(state(ACTIVE), SUSPENDED_BY_OFFICER, "2024-03-01");
    PolicyState resumed = after(suspended, ACTIVATED, "2024-04-01");
    PolicyState underpaid = after(OFFERED, UNDERPAID, "2024-01-15");
    PolicyState ready = after(OFFERED, COMPLETED, "2024-01-15");
    List<PolicyState> all =
        List.of(OFFERED, ready, underpaid, state(ACTIVE), suspended, resumed, state(SUSPENDED));

    for (PolicyState state : all) {
      PolicyState ended = after(state, RUN_OUT, "2025-06-01");
      assertThat(ended.status()).isEqualTo(EXPIRED);
      for (LocalDate day = day("2023-12-31"); day.getYear() < 2026; day = day.plusDays(1)) {
        assertThat(ended.covers(day)).as(state + " on " + day).isEqualTo(state.covers(day));
      }
    }
  }

  /** A receipt of the term may be written down before the expiry job runs, or after it. */
  @Test
  void a_payment_written_down_after_the_end_gives_the_days_that_it_would_have_given_before() {
    PolicyState suspended = after(state(ACTIVE), SUSPENDED_BY_OFFICER, "2024-03-01");
    PolicyState underpaid = after(OFFERED, UNDERPAID, "2024-01-15");
    List<PolicyState> all = List.of(OFFERED, state(ACTIVE), suspended, underpaid);

    for (PolicyState state : all) {
      for (PolicyEvent event : List.of(PAID, COMPLETED, UNDERPAID)) {
        for (String paid : List.of("2024-02-01", "2024-03-01", "2024-11-30", "2024-12-31")) {
          if (state.after(event, day(paid)).isPresent()) {
            PolicyState before = after(after(state, event, paid), RUN_OUT, "2025-01-01");
            PolicyState late = after(after(state, RUN_OUT, "2025-01-01"), event, paid);
            assertThat(days(late)).as(event + " on " + paid + ", " + state).isEqualTo(days(before));
          }
        }
      }
    }
  }

  @Test
  void a_completed_policy_whose_cover_was_interrupted_keeps_the_days_it_had() {
    PolicyState suspended = after(state(ACTIVE), UNDERPAID, "2024-03-01");
    PolicyState ready = after(suspended, COMPLETED, "2024-04-01");

    assertThat(ready.status()).isEqualTo(READY);
    assertThat(covered(ready, "2024-01-01", "2024-02-29", "2024-03-01", "2024-04-01"))
        .isEqualTo("++--");
    assertThat(
            covered(
                after(ready, ACTIVATED, "2024-04-10"), "2024-02-29", "2024-04-09", "2024-04-10"))
        .isEqualTo("+-+");
    assertThat(
            covered(after(ready, RUN_OUT, "2025-01-01"), "2024-02-29", "2024-03-01", "2024-12-31"))
        .isEqualTo("+--");
  }

  @Test
  void the_days_of_one_member_are_taken_out_once() {
    var week = new Suspension(day("2024-03-01"), day("2024-03-07"));
    PolicyState without = state(ACTIVE).except(List.of(week)).except(List.of(week));

    assertThat(without).isEqualTo(state(ACTIVE, week));
    assertThat(covered(without, "2024-02-29", "2024-03-01", "2024-03-07", "2024-03-08"))
        .isEqualTo("+--+");
  }

  private static List<LocalDate> days(PolicyState state) {
    return day("2023-12-31").datesUntil(day("2025-01-02")).filter(state::covers).toList();
  }

  @Test
  void what_cannot_happen_changes_nothing() {
    assertThat(OFFERED.after(SUSPENDED_BY_OFFICER, day("2024-03-01"))).isEmpty();
    assertThat(state(EXPIRED).after(ACTIVATED, day("2024-03-01"))).isEmpty();
    assertThat(state(EXPIRED).after(SUSPENDED_BY_OFFICER, day("2024-03-01"))).isEmpty();
  }

  @Test
  void a_suspension_does_not_end_before_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suspension(day("2024-03-01"), day("2024-02-29")))
        .withMessageContaining("2024-02-29");
    assertThat(new Suspension(day("2024-03-01"), day("2024-03-01")).isOpen()).isFalse();
  }
}
