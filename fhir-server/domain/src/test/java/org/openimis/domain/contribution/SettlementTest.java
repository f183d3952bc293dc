package org.openimis.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimis.domain.contribution.ContributionStatus.ENFORCED;
import static org.openimis.domain.contribution.ContributionStatus.PAID;
import static org.openimis.domain.contribution.ContributionStatus.PART_PAID;
import static org.openimis.domain.contribution.ContributionStatus.SUSPENDED;
import static org.openimis.domain.contribution.ContributionStatus.UNPAID;
import static org.openimis.domain.contribution.UnderpaymentAction.ENFORCE;
import static org.openimis.domain.contribution.UnderpaymentAction.SUSPEND;
import static org.openimis.domain.contribution.UnderpaymentAction.WAIT;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.money.Money;

/** How contributions stand after payments; 10,000 for a policy from June on (scheme-rules 3.4). */
class SettlementTest {
  private static final Currency TZS = Currency.getInstance("TZS");
  private static final LocalDate START = LocalDate.parse("2024-06-01");

  private static Money tzs(int amount) {
    return Money.of(Integer.toString(amount), TZS);
  }

  private static Receipt paid(int amount, String day, UnderpaymentAction action) {
    return new Receipt(LocalDate.parse(day), tzs(amount), false, action);
  }

  private static Receipt paid(int amount, String day) {
    return paid(amount, day, WAIT);
  }

  private static Settlement settle(Receipt... receipts) {
    return Settlement.of(tzs(10_000), START, List.of(receipts));
  }

  @Test
  void nothing_paid_is_owed_in_full() {
    Settlement settlement = settle();

    assertThat(settlement.status()).isEqualTo(UNPAID);
    assertThat(settlement.open()).isEqualTo(tzs(10_000));
    assertThat(settlement.overpaid().isZero()).isTrue();
    assertThat(settlement.coversFrom()).isNull();
    assertThat(settlement.isComplete()).isFalse();
  }

  @Test
  void paid_before_the_start_it_covers_from_the_start() {
    Settlement settlement = settle(paid(10_000, "2024-05-20"));

    assertThat(settlement.status()).isEqualTo(PAID);
    assertThat(settlement.coversFrom()).isEqualTo("2024-06-01");
    assertThat(settlement.open().isZero()).isTrue();
    assertThat(settlement.isComplete()).isTrue();
  }

  @Test
  void paid_late_it_covers_from_the_payment() {
    assertThat(settle(paid(10_000, "2024-06-15")).coversFrom()).isEqualTo("2024-06-15");
  }

  @Test
  void a_part_covers_nothing_until_the_rest_is_paid() {
    Settlement part = settle(paid(6000, "2024-05-20"));
    assertThat(part.status()).isEqualTo(PART_PAID);
    assertThat(part.coversFrom()).isNull();
    assertThat(part.open()).isEqualTo(tzs(4000));

    Settlement whole = settle(paid(6000, "2024-05-20"), paid(4000, "2024-07-01"));
    assertThat(whole.status()).isEqualTo(PAID);
    assertThat(whole.coversFrom()).isEqualTo("2024-07-01");
  }

  @Test
  void
      it_is_complete_on_the_day_of_the_payment_that_completes_it_however_late_others_are_entered() {
    Settlement settlement = settle(paid(4000, "2024-07-01"), paid(6000, "2024-05-20"));

    assertThat(settlement.coversFrom()).isEqualTo("2024-07-01");
  }

  @Test
  void an_enforced_part_covers_from_the_start_at_the_earliest() {
    assertThat(settle(paid(6000, "2024-05-20", ENFORCE)).coversFrom()).isEqualTo("2024-06-01");
    assertThat(settle(paid(6000, "2024-05-20", ENFORCE)).status()).isEqualTo(ENFORCED);
    assertThat(settle(paid(6000, "2024-06-20", ENFORCE)).coversFrom()).isEqualTo("2024-06-20");
  }

  @Test
  void what_completes_an_enforced_contribution_does_not_shorten_its_cover() {
    Settlement settlement =
        settle(
            paid(3000, "2024-06-10", ENFORCE),
            paid(3000, "2024-06-20", ENFORCE),
            paid(4000, "2024-08-01"));

    assertThat(settlement.status()).isEqualTo(PAID);
    assertThat(settlement.coversFrom()).isEqualTo("2024-06-10");
  }

  @Test
  void a_suspended_part_waits_for_the_rest() {
    Settlement part = settle(paid(6000, "2024-05-20", SUSPEND));
    assertThat(part.status()).isEqualTo(SUSPENDED);
    assertThat(part.coversFrom()).isNull();

    assertThat(settle(paid(6000, "2024-05-20", SUSPEND), paid(1000, "2024-05-21")).status())
        .isEqualTo(SUSPENDED);
    assertThat(
            settle(paid(6000, "2024-05-20", SUSPEND), paid(1000, "2024-05-21", ENFORCE)).status())
        .isEqualTo(ENFORCED);
    assertThat(settle(paid(6000, "2024-05-20", SUSPEND), paid(4000, "2024-07-02")).coversFrom())
        .isEqualTo("2024-07-02");
  }

  @Test
  void what_is_paid_too_much_is_told() {
    Settlement settlement = settle(paid(12_000, "2024-05-20"));

    assertThat(settlement.status()).isEqualTo(PAID);
    assertThat(settlement.coversFrom()).isEqualTo("2024-06-01");
    assertThat(settlement.overpaid()).isEqualTo(tzs(2000));
    assertThat(settlement.open().isZero()).isTrue();
  }

  @Test
  void a_later_payment_changes_nothing_of_a_complete_contribution_but_what_is_paid_too_much() {
    Settlement settlement = settle(paid(10_000, "2024-05-20"), paid(500, "2024-09-01", SUSPEND));

    assertThat(settlement.status()).isEqualTo(PAID);
    assertThat(settlement.coversFrom()).isEqualTo("2024-06-01");
    assertThat(settlement.overpaid()).isEqualTo(tzs(500));
  }

  @Test
  void it_stands_where_it_stands_since_the_payment_that_brought_it_there() {
    assertThat(settle().since()).isNull();
    assertThat(settle(paid(6000, "2024-05-20")).since()).isNull(); // a part changes nothing
    assertThat(settle(paid(6000, "2024-05-20"), paid(4000, "2024-07-01")).since())
        .isEqualTo("2024-07-01");
    assertThat(settle(paid(6000, "2024-05-20", SUSPEND), paid(1, "2024-06-20", SUSPEND)).since())
        .isEqualTo("2024-05-20");
    assertThat(settle(paid(6000, "2024-06-20", ENFORCE), paid(1, "2024-06-25", ENFORCE)).since())
        .isEqualTo("2024-06-20");
    assertThat(
            settle(
                    paid(1000, "2024-06-10", ENFORCE),
                    paid(1000, "2024-06-20", SUSPEND),
                    paid(1000, "2024-06-30", ENFORCE))
                .since())
        .isEqualTo("2024-06-30");
    assertThat(settle(paid(10_000, "2024-06-15"), paid(500, "2024-09-01", SUSPEND)).since())
        .isEqualTo("2024-06-15");
  }

  @Test
  void a_part_covers_only_when_it_is_enforced() {
    assertThat(settle(paid(6000, "2024-05-20")).covers()).isFalse();
    assertThat(settle(paid(6000, "2024-05-20", SUSPEND)).covers()).isFalse();
    assertThat(settle(paid(6000, "2024-05-20", ENFORCE)).covers()).isTrue();
    assertThat(settle(paid(10_000, "2024-05-20")).covers()).isTrue();
  }

  @Test
  void a_photo_fee_completes_nothing() {
    var photo = new Receipt(LocalDate.parse("2024-05-20"), tzs(10_000), true, WAIT);

    assertThat(settle(photo)).isEqualTo(settle());
  }

  @Test
  void where_nothing_is_owed_nothing_is_waited_for() {
    Settlement settlement = Settlement.of(tzs(0), START, List.of());

    assertThat(settlement.status()).isEqualTo(PAID);
    assertThat(settlement.coversFrom()).isEqualTo("2024-06-01");
  }

  @Test
  void the_codes_are_those_of_the_code_systems() {
    assertThat(ContributionStatus.values())
        .extracting(ContributionStatus::code)
        .containsExactly("unpaid", "part-paid", "paid", "enforced", "suspended");
    assertThat(UnderpaymentAction.values())
        .extracting(UnderpaymentAction::code)
        .containsExactly("wait", "enforce", "suspend");
    assertThat(UnderpaymentAction.ofCode("enforce")).isEqualTo(ENFORCE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnderpaymentAction.ofCode("x"))
        .withMessageContaining("x");
  }
}
