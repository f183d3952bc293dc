package org.openimis.domain.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.balance.CoverUseBuilder.aCover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.VisitLimits;

/** What a person may still have of one item or service, and from when. */
class ItemBalanceTest {
  private static final MedicalCode PILL = MedicalCode.item("0182");
  private static final MedicalCode SCAN = MedicalCode.service("M31");

  private static ItemBalance one(CoverUseBuilder cover, MedicalCode code) {
    return cover.balance(code).items().get(0);
  }

  @Test
  void without_a_limit_it_may_be_had_at_once() {
    assertThat(one(aCover().covering(PILL), PILL))
        .isEqualTo(new ItemBalance(PILL, true, null, LocalDate.parse("2024-07-01")));
  }

  @Test
  void items_are_told_in_the_order_in_which_they_were_asked_and_once() {
    assertThat(aCover().covering(PILL).covering(SCAN).balance(SCAN, PILL, SCAN).items())
        .extracting(ItemBalance::code)
        .containsExactly(SCAN, PILL);
  }

  @Test
  void units_of_the_days_of_cover_are_used() {
    var cover =
        aCover()
            .joined("2024-03-01", "2024-12-31")
            .covering(PILL, 0, 5, 0)
            .hadUnits(PILL, "9", "2024-02-29")
            .hadUnits(PILL, "1.5", "2024-03-01")
            .hadUnits(PILL, "2", "2024-09-01")
            .hadUnits(SCAN, "4", "2024-04-01");

    assertThat(one(cover, PILL).units())
        .isEqualTo(
            new ItemBalance.Units(
                new LimitBalance.Term(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-12-31")),
                new BigDecimal("5"),
                new BigDecimal("3.5")));
    assertThat(one(cover, PILL).units().left()).isEqualByComparingTo("1.5");
  }

  @Test
  void more_units_than_the_limit_leave_nothing() {
    var cover = aCover().covering(PILL, 0, 5, 0).hadUnits(PILL, "6", "2024-03-01");

    assertThat(one(cover, PILL).units().left()).isEqualByComparingTo("0");
  }

  @Test
  void a_first_policy_waits_and_the_day_itself_is_covered() {
    var cover = aCover().joined("2024-06-15", "2024-12-31").covering(SCAN, 2, null, 0);

    assertThat(one(cover, SCAN).earliest()).isEqualTo("2024-08-15");
    assertThat(one(cover.on("2024-08-15"), SCAN).earliest()).isEqualTo("2024-08-15");
    assertThat(one(cover.on("2024-09-01"), SCAN).earliest()).isEqualTo("2024-09-01");
  }

  @Test
  void a_renewal_does_not_wait_but_who_joins_it_later_does() {
    assertThat(one(aCover().renewed().covering(SCAN, 9, null, 0), SCAN).earliest())
        .isEqualTo("2024-07-01");
    assertThat(
            one(
                    aCover()
                        .renewed()
                        .joined("2024-06-30", "2024-12-31")
                        .covering(SCAN, 1, null, 0),
                    SCAN)
                .earliest())
        .isEqualTo("2024-07-30");
  }

  @Test
  void a_waiting_period_that_ends_after_the_cover_leaves_no_day() {
    var balance = one(aCover().covering(SCAN, 12, null, 0), SCAN);

    assertThat(balance.isCovered()).isTrue();
    assertThat(balance.earliest()).isNull();
  }

  @Test
  void the_last_day_of_cover_is_still_a_day() {
    assertThat(one(aCover().on("2024-12-31").covering(SCAN), SCAN).earliest())
        .isEqualTo("2024-12-31");
  }

  @ParameterizedTest(name = "had on {0}: again from {1}")
  @CsvSource({
    "2024-06-01, 2024-07-01",
    "2024-06-02, 2024-07-02",
    "2024-07-01, 2024-07-31",
    "2024-07-30, 2024-08-29",
    "2024-07-31, 2024-07-01"
  })
  void the_frequency_keeps_days_apart_before_and_after(String had, String earliest) {
    var cover = aCover().covering(SCAN, 0, null, 30).hadUnits(SCAN, "1", had);

    assertThat(one(cover, SCAN).earliest()).isEqualTo(earliest);
  }

  @Test
  void the_first_gap_that_is_wide_enough_counts() {
    var cover =
        aCover()
            .covering(SCAN, 0, null, 30)
            .hadUnits(SCAN, "1", "2024-09-20")
            .hadUnits(SCAN, "1", "2024-06-20")
            .hadUnits(SCAN, "1", "2024-07-25");

    assertThat(one(cover, SCAN).earliest()).isEqualTo("2024-10-20"); // 2024-08-24 is too near
    assertThat(one(cover.on("2024-08-21"), SCAN).earliest()).isEqualTo("2024-10-20");
  }

  @Test
  void other_items_do_not_stand_against_it() {
    var cover = aCover().covering(SCAN, 0, null, 30).hadUnits(PILL, "1", "2024-07-01");

    assertThat(one(cover, SCAN).earliest()).isEqualTo("2024-07-01");
  }

  @Test
  void what_the_product_does_not_name_is_not_covered() {
    assertThat(one(aCover().registered(SCAN, 0, 15), SCAN))
        .isEqualTo(new ItemBalance(SCAN, false, null, null));
  }

  @Test
  void what_it_pays_for_children_only_is_not_covered_for_an_adult() {
    var childrenOnly = new VisitLimits(null, Limit.share("100"));
    var cover = aCover().registered(SCAN, 0, 15).ruledBy(SCAN, childrenOnly, 0, null);

    assertThat(one(cover, SCAN).isCovered()).isFalse();
    assertThat(one(cover.born("2010-01-01"), SCAN).isCovered()).isTrue();
  }

  @Test
  void what_is_meant_for_men_is_not_covered_for_a_woman() {
    var all = VisitLimits.both(Limit.share("100"));
    int men = 1 + 4;

    assertThat(one(aCover().registered(SCAN, 0, men).ruledBy(SCAN, all, 0, null), SCAN))
        .extracting(ItemBalance::isCovered)
        .isEqualTo(false);
  }

  @Test
  void a_child_has_limits_of_its_own() {
    var cover = aCover().born("2010-01-01").covering(SCAN, 12, 3, 0);

    assertThat(one(cover, SCAN).units()).isNull();
    assertThat(List.of(one(cover, SCAN)))
        .extracting(ItemBalance::earliest)
        .containsExactly(LocalDate.parse("2024-07-01"));
  }
}
