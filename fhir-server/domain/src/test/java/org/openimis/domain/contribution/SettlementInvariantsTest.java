package org.openimis.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openimis.domain.money.Money;

/** What holds for all payments of a contribution. */
class SettlementInvariantsTest {
  private static final Currency TZS = Currency.getInstance("TZS");
  private static final LocalDate START = LocalDate.parse("2024-06-01");

  /** Each on a day of its own, so that days tell their order. */
  private static List<Receipt> receipts(List<Integer> amounts) {
    List<Receipt> receipts = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      int amount = amounts.get(i);
      UnderpaymentAction action = UnderpaymentAction.values()[amount % 3];
      receipts.add(new Receipt(START.plusDays(i - 3L), money(amount), amount % 7 == 0, action));
    }
    return receipts;
  }

  private static Money money(int amount) {
    return Money.of(Integer.toString(amount), TZS);
  }

  @Property
  void the_order_in_which_receipts_are_written_down_does_not_matter(
      @ForAll @IntRange(max = 500) int due,
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 200) Integer> amounts,
      @ForAll long seed) {
    List<Receipt> shuffled = new ArrayList<>(receipts(amounts));
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Settlement.of(money(due), START, shuffled))
        .isEqualTo(Settlement.of(money(due), START, receipts(amounts)));
  }

  @Property
  void what_is_paid_is_what_was_owed_less_what_is_open_and_more_what_is_too_much(
      @ForAll @IntRange(max = 500) int due,
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 200) Integer> amounts) {
    Settlement settlement = Settlement.of(money(due), START, receipts(amounts));

    assertThat(settlement.due().minus(settlement.open()).plus(settlement.overpaid()))
        .isEqualTo(settlement.paid());
    assertThat(settlement.open().isZero() || settlement.overpaid().isZero()).isTrue();
    assertThat(settlement.isComplete()).isEqualTo(settlement.open().isZero());
  }

  @Property
  void no_payment_lets_cover_begin_before_the_start(
      @ForAll @IntRange(max = 500) int due,
      @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 200) Integer> amounts) {
    Settlement settlement = Settlement.of(money(due), START, receipts(amounts));

    if (settlement.coversFrom() != null) {
      assertThat(settlement.coversFrom()).isAfterOrEqualTo(START);
    }
    if (settlement.isComplete()) {
      assertThat(settlement.coversFrom()).isNotNull();
    }
  }
}
