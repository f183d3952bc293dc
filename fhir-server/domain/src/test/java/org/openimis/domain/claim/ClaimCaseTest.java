package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.claim.TermsBuilder.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.coverage.PolicyStatus;

class ClaimCaseTest {
  private static final String END = "2024-12-31";

  @Test
  void the_day_that_counts_is_the_last_day_of_care() {
    assertThat(aClaim().staying("2024-03-01", "2024-03-04").build().targetDate())
        .isEqualTo(LocalDate.parse("2024-03-04"));
  }

  @Test
  void covers_that_do_not_run_on_that_day_are_left_out() {
    var claim =
        aClaim()
            .treatedOn("2024-03-01")
            .under(
                cover("A").running("2024-03-02", END),
                cover("B"),
                cover("C").in(PolicyStatus.READY));

    assertThat(claim.build().covers()).containsExactly(cover("B").build());
  }

  @Test
  void candidates_come_by_the_day_on_which_the_policy_took_effect() {
    var claim =
        aClaim()
            .asking(item("I1").coveredBy(product("A"), product("B")))
            .under(cover("A").running("2024-02-01", END), cover("B").running("2024-01-31", END));

    assertThat(policies(claim)).containsExactly("POL-B", "POL-A");
  }

  @Test
  void a_waiting_period_puts_a_candidate_back_by_its_months() {
    var claim =
        aClaim()
            .asking(item("I1").coveredBy(product("A").waitingMonths(2, 0), product("B")))
            .under(cover("A").running("2024-01-01", END), cover("B").running("2024-02-01", END));

    assertThat(policies(claim)).containsExactly("POL-B", "POL-A");
    assertThat(policies(claim.forAChild())).containsExactly("POL-A", "POL-B");
  }

  @Test
  void it_is_the_policys_day_that_counts_not_the_day_the_person_joined() {
    var claim =
        aClaim()
            .asking(item("I1").coveredBy(product("A"), product("B")))
            .under(
                cover("A").running("2024-01-01", END).joined("2024-02-01", END),
                cover("B").running("2024-01-15", END));

    assertThat(policies(claim)).containsExactly("POL-A", "POL-B");
  }

  @Test
  void candidates_of_one_day_come_by_policy_number_and_then_by_coverage() {
    var claim =
        aClaim()
            .asking(item("I1").coveredBy(product("A"), product("B")))
            .under(
                cover("A").underPolicy("2").withId("y"),
                cover("A").underPolicy("2").withId("x"),
                cover("B").underPolicy("1").withId("z"));

    assertThat(claim.build().candidates(MedicalCode.item("I1")))
        .extracting(candidate -> candidate.cover().coverage())
        .containsExactly("z", "x", "y");
  }

  @Test
  void without_a_ceiling_interpretation_nothing_counts_as_hospital_care() {
    var terms = terms("A").build();

    assertThat(stay().atAHospital().build().isHospital(terms)).isFalse();
  }

  @Test
  void under_ceiling_interpretation_I_a_night_makes_hospital_care_wherever_it_is_spent() {
    var terms = terms("A").countingStaysAsHospital().build();

    assertThat(stay().build().isHospital(terms)).isTrue();
    assertThat(aClaim().atAHospital().build().isHospital(terms)).isFalse();
  }

  @Test
  void under_ceiling_interpretation_H_a_hospital_makes_hospital_care_even_for_a_day() {
    var terms = terms("A").countingHospitalsAsHospital().build();

    assertThat(aClaim().atAHospital().build().isHospital(terms)).isTrue();
    assertThat(stay().build().isHospital(terms)).isFalse();
  }

  @Test
  void the_units_to_judge_are_those_asked_or_those_a_reviewer_left() {
    var asked = aClaim().asking(item("I1").times("3"), item("I2").times("4"));
    var two = new LineReview(1, false, new BigDecimal("2"), null);
    var onlyThePrice = new LineReview(2, false, null, money("1"));

    assertThat(quantities(asked)).containsExactly("3", "4");
    assertThat(quantities(asked.reviewed(two, onlyThePrice))).containsExactly("2", "4");
  }

  private static List<String> quantities(ClaimBuilder claim) {
    ClaimCase claimCase = claim.build();
    return claimCase.claim().lines().stream()
        .map(line -> claimCase.quantity(line).toPlainString())
        .toList();
  }

  private static ClaimBuilder stay() {
    return aClaim().staying("2024-03-01", "2024-03-02");
  }

  private static List<String> policies(ClaimBuilder claim) {
    return claim.build().candidates(MedicalCode.item("I1")).stream()
        .map(candidate -> candidate.cover().policy())
        .toList();
  }
}
