package org.openimis.store.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.Charge;
import org.openimis.store.books.KeptCase.StateRow;
import org.openimis.store.books.KeptCase.StoredText;

class ChargeCheckTest {
  private static final Currency FRANCS = Currency.getInstance("XAF");
  private static final String CEILING = "lk|POL|LK1|ceiling-other";
  private static final String DEDUCTIBLE = "lk|POL|LK1|deductible-other";
  private static final LocalDate DAY = LocalDate.of(2024, 4, 8);

  /** 150 of the deductible and 450 of the ceiling. */
  private static final Decision DECISION =
      new Decision(
          "2",
          ServiceCategory.VISIT,
          List.of(),
          List.of(),
          List.of(new Charge("POL", "BASE", false, francs(150), francs(450), null, null)));

  private final Findings findings = new Findings();

  private static Money francs(int amount) {
    return Money.of(String.valueOf(amount), FRANCS);
  }

  private List<String> told(
      String use,
      ClaimState state,
      @Nullable LocalDate reservedUntil,
      Map<String, Money> taken,
      Map<String, Money> drawn) {
    var row =
        new StateRow(
            "c",
            "r",
            "lk",
            "HF",
            use,
            "C-1",
            "LK1",
            state,
            1,
            1,
            1,
            1,
            reservedUntil,
            "c",
            "r",
            "h");
    new ChargeCheck(findings)
        .check(
            new KeptCase(
                row,
                List.of(),
                StoredText.NONE,
                StoredText.NONE,
                List.of(),
                List.of(),
                taken,
                drawn),
            DECISION);
    return findings.report(List.of(BookCheck.CHARGES)).differences().stream()
        .map(one -> one.expected() + ", not " + one.found())
        .toList();
  }

  @Test
  void a_claim_holds_what_its_decision_charges() {
    var right = Map.of(DEDUCTIBLE, francs(150), CEILING, francs(450));
    assertThat(told("claim", ClaimState.VALUATED, null, right, Map.of())).isEmpty();
    assertThat(told("claim", ClaimState.CHECKED, null, right, Map.of())).isEmpty();

    assertThat(told("claim", ClaimState.VALUATED, null, Map.of(CEILING, francs(451)), Map.of()))
        .containsExactly(
            CEILING
                + "=450 XAF "
                + DEDUCTIBLE
                + "=150 XAF, not "
                + CEILING
                + "=451 XAF "
                + DEDUCTIBLE
                + "=none");
  }

  @Test
  void one_that_was_taken_back_holds_nothing() {
    assertThat(told("claim", ClaimState.CANCELLED, null, Map.of(), Map.of())).isEmpty();
    assertThat(told("claim", ClaimState.CANCELLED, null, Map.of(CEILING, francs(1)), Map.of()))
        .containsExactly(CEILING + "=none, not " + CEILING + "=1 XAF");
  }

  @Test
  void a_question_takes_nothing() {
    assertThat(told("predetermination", ClaimState.VALUATED, null, Map.of(), Map.of())).isEmpty();
  }

  @Test
  void a_preauthorization_holds_what_it_was_granted_until_it_ends() {
    var granted = Map.of(DEDUCTIBLE, francs(150), CEILING, francs(450));
    assertThat(
            told(
                "preauthorization",
                ClaimState.VALUATED,
                DAY,
                granted,
                Map.of(CEILING, francs(-450))))
        .isEmpty();
    assertThat(told("preauthorization", ClaimState.VALUATED, DAY, Map.of(), Map.of())).hasSize(1);
  }

  @Test
  void others_draw_no_more_than_it_reserves() {
    var granted = Map.of(DEDUCTIBLE, francs(150), CEILING, francs(450));
    assertThat(
            told(
                "preauthorization",
                ClaimState.VALUATED,
                DAY,
                granted,
                Map.of(CEILING, francs(-451))))
        .containsExactly(CEILING + "=0 or more, not " + CEILING + "=-1 XAF");
  }

  @Test
  void one_that_has_ended_keeps_only_what_others_have_drawn() {
    assertThat(
            told(
                "preauthorization",
                ClaimState.VALUATED,
                null,
                Map.of(CEILING, francs(200)),
                Map.of(CEILING, francs(-200))))
        .isEmpty();
    assertThat(
            told(
                "preauthorization",
                ClaimState.VALUATED,
                null,
                Map.of(CEILING, francs(450)),
                Map.of(CEILING, francs(-200))))
        .containsExactly(CEILING + "=none, not " + CEILING + "=250 XAF");
  }
}
