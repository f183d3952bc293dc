package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.enrolment.Terms.terms;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.money.Money;

/** Whom a running policy takes, and what the newcomer costs (scheme-rules 3.5). */
class LateJoiningTest {
  private static final Currency TZS = Currency.getInstance("TZS");
  private static final List<HouseholdMember> COUPLE =
      List.of(new HouseholdMember("A", true, false), new HouseholdMember("B", true, false));
  private static final HouseholdMember CHILD = new HouseholdMember("C", false, false);

  private static LateJoining join(Terms terms, String day) {
    return LateJoining.of(
        terms.build(),
        COUPLE,
        CHILD,
        PolicyStage.NEW,
        false,
        TZS,
        LocalDate.parse(day),
        LocalDate.parse("2024-06-01"));
  }

  @Test
  void a_newcomer_whom_the_lump_sum_includes_costs_nothing_and_is_covered_from_that_day() {
    var terms = terms().with("lump-sum", 1000).with("threshold", 6).with("premium-child", 200);

    assertThat(join(terms, "2024-08-10"))
        .isEqualTo(new LateJoining(true, Money.zero(TZS), LocalDate.parse("2024-08-10")));
  }

  @Test
  void a_newcomer_beyond_the_lump_sum_costs_what_the_policy_costs_more() {
    var terms =
        terms()
            .with("lump-sum", 1000)
            .with("threshold", 2)
            .with("premium-child", 200)
            .with("registration-fee", 10)
            .with("general-assembly-fee", 5);

    assertThat(join(terms, "2024-08-10").due()).isEqualTo(Money.of("215", TZS));
  }

  @Test
  void who_joins_before_the_policy_starts_is_covered_from_its_start() {
    assertThat(join(terms(), "2024-05-10").from()).isEqualTo("2024-06-01");
    assertThat(join(terms(), "2024-06-01").from()).isEqualTo("2024-06-01");
  }

  @Test
  void a_policy_that_is_full_takes_nobody() {
    assertThat(join(terms().with("max-members", 2), "2024-08-10").covered()).isFalse();
    assertThat(join(terms().with("max-members", 3), "2024-08-10").covered()).isTrue();
    assertThat(join(terms(), "2024-08-10").covered()).isTrue();
  }

  @Test
  void a_policy_that_was_given_a_discount_gives_it_to_the_newcomer_too() {
    var terms =
        terms()
            .with("premium-adult", 300)
            .with("premium-child", 200)
            .with("enrolment-discount-percent", 10)
            .with("enrolment-discount-period", 1)
            .build();

    var joining =
        LateJoining.of(
            terms,
            COUPLE,
            CHILD,
            PolicyStage.NEW,
            true,
            TZS,
            LocalDate.parse("2024-08-10"),
            LocalDate.parse("2024-06-01"));

    assertThat(joining.due()).isEqualTo(Money.of("180", TZS));
  }
}
