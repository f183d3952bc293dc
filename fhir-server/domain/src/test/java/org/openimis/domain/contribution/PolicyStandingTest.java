package org.openimis.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.contribution.ActivationOption.CONTRIBUTION;
import static org.openimis.domain.contribution.ActivationOption.OFFICER;
import static org.openimis.domain.contribution.ActivationOption.PAYMENT;
import static org.openimis.domain.contribution.UnderpaymentAction.ENFORCE;
import static org.openimis.domain.contribution.UnderpaymentAction.SUSPEND;
import static org.openimis.domain.contribution.UnderpaymentAction.WAIT;
import static org.openimis.domain.coverage.PolicyStatus.ACTIVE;
import static org.openimis.domain.coverage.PolicyStatus.EXPIRED;
import static org.openimis.domain.coverage.PolicyStatus.IDLE;
import static org.openimis.domain.coverage.PolicyStatus.READY;
import static org.openimis.domain.coverage.PolicyStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.PolicyEvent;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.money.Money;

/** What payments make of policies (scheme-rules 3.4). */
class PolicyStandingTest {
  private static final Currency TZS = Currency.getInstance("TZS");
  private static final LocalDate START = LocalDate.parse("2024-06-01");
  private static final Money DUE = Money.of("100", TZS);

  private final List<Receipt> receipts = new ArrayList<>();
  private ActivationOption option = CONTRIBUTION;

  private PolicyStanding pay(
      PolicyStanding before, int amount, String day, UnderpaymentAction action, boolean confirmed) {
    Settlement earlier = Settlement.of(DUE, START, receipts);
    receipts.add(
        new Receipt(LocalDate.parse(day), Money.of(Integer.toString(amount), TZS), false, action));
    return before.after(earlier, Settlement.of(DUE, START, receipts), option, confirmed);
  }

  private PolicyStanding pay(PolicyStanding before, int amount, String day) {
    return pay(before, amount, day, WAIT, false);
  }

  private static PolicyStanding standing(PolicyStatus status, String effective) {
    return new PolicyStanding(status, LocalDate.parse(effective));
  }

  @Test
  void a_complete_contribution_brings_the_policy_into_force() {
    assertThat(pay(PolicyStanding.OFFERED, 100, "2024-06-03"))
        .isEqualTo(standing(ACTIVE, "2024-06-03"));
  }

  @Test
  void a_part_leaves_it_offered() {
    assertThat(pay(PolicyStanding.OFFERED, 60, "2024-06-03")).isEqualTo(PolicyStanding.OFFERED);
  }

  @Test
  void where_a_payment_service_must_confirm_cash_makes_it_ready() {
    option = PAYMENT;

    assertThat(pay(PolicyStanding.OFFERED, 100, "2024-06-03"))
        .isEqualTo(new PolicyStanding(READY, null));
    receipts.clear();
    assertThat(pay(PolicyStanding.OFFERED, 100, "2024-06-03", WAIT, true))
        .isEqualTo(standing(ACTIVE, "2024-06-03"));
  }

  @Test
  void where_an_officer_activates_every_complete_policy_is_ready() {
    option = OFFICER;

    assertThat(pay(PolicyStanding.OFFERED, 100, "2024-06-03", WAIT, true))
        .isEqualTo(new PolicyStanding(READY, null));
  }

  @Test
  void an_enforced_part_brings_it_into_force_and_the_rest_changes_nothing() {
    option = OFFICER; // enforcing is the officer's word already
    PolicyStanding enforced = pay(PolicyStanding.OFFERED, 60, "2024-06-03", ENFORCE, false);
    assertThat(enforced).isEqualTo(standing(ACTIVE, "2024-06-03"));

    assertThat(pay(enforced, 40, "2024-09-01")).isEqualTo(enforced);
  }

  @Test
  void a_part_may_suspend_it_until_the_rest_comes() {
    PolicyStanding suspended = pay(PolicyStanding.OFFERED, 60, "2024-06-03", SUSPEND, false);
    assertThat(suspended).isEqualTo(new PolicyStanding(SUSPENDED, null));

    assertThat(pay(suspended, 40, "2024-07-01")).isEqualTo(standing(ACTIVE, "2024-07-01"));
  }

  @Test
  void what_an_officer_suspended_no_payment_activates() {
    PolicyStanding enforced = pay(PolicyStanding.OFFERED, 60, "2024-06-03", ENFORCE, false);
    var suspended = new PolicyStanding(SUSPENDED, enforced.effective());

    assertThat(pay(suspended, 40, "2024-07-01")).isEqualTo(suspended);
  }

  @Test
  void a_policy_that_was_in_force_keeps_the_day_on_which_it_began() {
    PolicyStanding enforced = pay(PolicyStanding.OFFERED, 50, "2024-06-03", ENFORCE, false);
    PolicyStanding suspended = pay(enforced, 10, "2024-08-01", SUSPEND, false);
    assertThat(suspended).isEqualTo(standing(SUSPENDED, "2024-06-03"));

    assertThat(pay(suspended, 40, "2024-09-01")).isEqualTo(standing(ACTIVE, "2024-06-03"));
  }

  @Test
  void money_brings_no_policy_back_that_has_run_out() {
    var expired = new PolicyStanding(EXPIRED, null);

    assertThat(pay(expired, 100, "2024-07-01")).isEqualTo(expired);
  }

  @Test
  void what_lets_a_policy_cover_for_the_first_time_counts_from_the_day_that_the_money_allows() {
    var offered = new PolicyState(IDLE, START, START.plusYears(1), List.of());

    assertThat(PolicyStanding.dayOf(offered, paid("2024-05-20"))).isEqualTo(START);
    assertThat(PolicyStanding.dayOf(offered, paid("2024-06-15"))).isEqualTo("2024-06-15");
    assertThat(PolicyStanding.dayOf(offered, Settlement.of(DUE, START, List.of())))
        .isEqualTo(START); // of no meaning, but a day of the policy
  }

  @Test
  void what_interrupts_cover_or_lets_it_go_on_counts_from_its_own_day() {
    var covering = new PolicyState(ACTIVE, START, START.plusYears(1), List.of());
    pay(PolicyStanding.OFFERED, 50, "2024-06-03", ENFORCE, false);
    pay(PolicyStanding.OFFERED, 10, "2024-08-01", SUSPEND, false);
    assertThat(PolicyStanding.dayOf(covering, Settlement.of(DUE, START, receipts)))
        .isEqualTo("2024-08-01");

    PolicyState suspended =
        covering.after(PolicyEvent.UNDERPAID, LocalDate.parse("2024-08-01")).orElseThrow();
    pay(PolicyStanding.OFFERED, 40, "2024-09-01");
    assertThat(PolicyStanding.dayOf(suspended, Settlement.of(DUE, START, receipts)))
        .isEqualTo("2024-09-01");
  }

  private static Settlement paid(String day) {
    return Settlement.of(DUE, START, List.of(new Receipt(LocalDate.parse(day), DUE, false, WAIT)));
  }

  @Test
  void what_is_paid_too_much_changes_nothing() {
    PolicyStanding active = pay(PolicyStanding.OFFERED, 100, "2024-06-03");

    assertThat(pay(active, 20, "2024-06-04")).isEqualTo(active);
  }

  @Test
  void a_policy_for_which_nothing_is_owed_is_in_force_from_its_start() {
    Settlement nothing = Settlement.of(Money.zero(TZS), START, List.of());

    assertThat(PolicyStanding.enrolled(nothing, CONTRIBUTION))
        .isEqualTo(standing(ACTIVE, "2024-06-01"));
    assertThat(PolicyStanding.enrolled(nothing, OFFICER))
        .isEqualTo(new PolicyStanding(READY, null));
    assertThat(PolicyStanding.enrolled(nothing, PAYMENT).status()).isEqualTo(READY);
    assertThat(PolicyStanding.enrolled(Settlement.of(DUE, START, List.of()), CONTRIBUTION))
        .isEqualTo(PolicyStanding.OFFERED);
    assertThat(PolicyStanding.OFFERED).isEqualTo(new PolicyStanding(IDLE, null));
  }

  @Test
  void the_words_of_the_options_are_those_of_scheme_yaml() {
    assertThat(ActivationOption.values())
        .extracting(ActivationOption::code)
        .containsExactly("contribution", "payment", "officer");
  }
}
