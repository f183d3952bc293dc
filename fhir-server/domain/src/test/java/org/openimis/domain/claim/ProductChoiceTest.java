package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.product.Limit.fixed;
import static org.openimis.domain.product.Limit.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;

class ProductChoiceTest {

  /** One unit is asked at 100; the first four are examples 17 to 20 of scheme-rules 2.13. */
  @ParameterizedTest(name = "A pays {0} percent, B at most {1}: {2} pays")
  @CsvSource({
    "80, 90, B", // own part 20 or 10
    "95, 90, A", // own part 5 or 10
    "80, 80, A", // own part 20 or 20: the share wins
    "80, 120, B", // above the price: nothing is left to the patient
    "100, 99, A", // own part 0 or 1
    "100, 100, A", // own part 0 or 0: the share wins
    "100, 100.01, B", // above the price wins, even over all of it
    "100, 0, B", // 0 is no limit
    "99.99, 100, B", // own part 0.01 or 0
    "0, 1, B", // own part 100 or 99
  })
  void between_a_share_and_a_fixed_limit_the_patients_own_part_decides(
      String percent, String amount, String expected) {
    var line =
        item("I1")
            .at("100")
            .coveredBy(product("A").paying(share(percent)), product("B").paying(fixed(amount)));

    assertThat(chosenProduct(aClaim().asking(line))).hasValue(expected);
  }

  /** Two units at 100. */
  @ParameterizedTest(name = "example {0}: A pays {1} percent, B at most {2}: {3} is paid")
  @CsvSource({"17, 80, 90, 180", "18, 95, 90, 190", "19, 80, 80, 160", "20, 80, 120, 200"})
  void the_chosen_product_pays_by_its_own_limit(
      int example, String percent, String amount, String expected) {
    var line =
        item("I1")
            .times("2")
            .at("100")
            .coveredBy(product("A").paying(share(percent)), product("B").paying(fixed(amount)));

    assertThat(aClaim().asking(line).judged().benefit()).isEqualTo(money(expected));
  }

  @Test
  void the_unit_price_asked_is_compared_not_the_lines_sum_nor_the_list_price() {
    var line =
        item("I1")
            .times("10")
            .at("100")
            .listedAt("50")
            .coveredBy(product("A").paying(share("80")), product("B").paying(fixed("70")));

    // Own part of 100: 20 under A, 30 under B. Of the listed 50 B would have left nothing.
    assertThat(chosenProduct(aClaim().asking(line))).hasValue("A");
  }

  @Test
  void of_several_shares_the_highest_is_taken() {
    var line =
        item("I1")
            .coveredBy(
                product("A").paying(share("80")),
                product("B").paying(share("90")),
                product("C").paying(share("85")));

    assertThat(chosenProduct(aClaim().asking(line))).hasValue("B");
  }

  @Test
  void of_several_fixed_limits_the_highest_is_taken() {
    var line =
        item("I1")
            .coveredBy(
                product("A").paying(fixed("80")),
                product("B").paying(fixed("90")),
                product("C").paying(fixed("85")));

    assertThat(chosenProduct(aClaim().asking(line))).hasValue("B");
  }

  @Test
  void a_fixed_limit_of_0_is_none_and_wins_wherever_it_stands() {
    var unlimited = product("A").paying(fixed("0"));
    var limited = product("B").paying(fixed("9999"));

    assertThat(chosenProduct(aClaim().asking(item("I1").coveredBy(unlimited, limited))))
        .hasValue("A");
    assertThat(
            chosenProduct(
                aClaim()
                    .asking(item("I1").coveredBy(unlimited, limited))
                    .under(
                        cover("A").running("2024-02-01", "2024-12-31"),
                        cover("B").running("2024-01-01", "2024-12-31"))))
        .hasValue("A");
  }

  @Test
  void of_equal_limits_the_first_candidate_is_taken() {
    var line =
        item("I1").coveredBy(product("A").paying(share("80")), product("B").paying(share("80.0")));
    var claim =
        aClaim()
            .asking(line)
            .under(
                cover("A").running("2024-02-01", "2024-12-31"),
                cover("B").running("2024-01-01", "2024-12-31"));

    assertThat(chosenProduct(claim)).hasValue("B");
  }

  @Test
  void of_two_without_limit_the_first_candidate_is_taken() {
    var line =
        item("I1").coveredBy(product("A").paying(fixed("0")), product("B").paying(fixed("0")));

    assertThat(chosenProduct(aClaim().asking(line))).hasValue("A");
  }

  @ParameterizedTest
  @CsvSource({"OTHER, 10", "EMERGENCY, 20", "REFERRAL, 30"})
  void the_limit_is_that_of_the_visit_type(VisitType visitType, String percent) {
    var line =
        item("I1")
            .coveredBy(
                product("A")
                    .payingOn(VisitType.OTHER, VisitLimits.both(share("10")))
                    .payingOn(VisitType.EMERGENCY, VisitLimits.both(share("20")))
                    .payingOn(VisitType.REFERRAL, VisitLimits.both(share("30"))));

    assertThat(choose(aClaim().comingFor(visitType).asking(line)).map(ProductChoice.Chosen::limit))
        .hasValue(share(percent));
  }

  @Test
  void an_adult_and_a_child_have_limits_of_their_own() {
    var line = item("I1").coveredBy(product("A").payingAdults(share("50"), fixed("70")));

    assertThat(choose(aClaim().asking(line)).map(ProductChoice.Chosen::limit))
        .hasValue(share("50"));
    assertThat(choose(aClaim().forAChild().asking(line)).map(ProductChoice.Chosen::limit))
        .hasValue(fixed("70"));
  }

  @Test
  void example_32_who_turns_eighteen_later_in_the_year_is_a_child() {
    var line = item("I1").coveredBy(product("A").payingAdults(share("50"), fixed("70")));
    var claim = aClaim().bornOn("2006-12-20").treatedOn("2024-03-01").asking(line);

    assertThat(choose(claim).map(ProductChoice.Chosen::limit)).hasValue(fixed("70"));
  }

  @Test
  void a_product_that_does_not_pay_such_patients_leaves_the_line_to_another() {
    Limit nothing = null;
    var line =
        item("I1")
            .coveredBy(
                product("A").payingAdults(nothing, share("100")), product("B").paying(share("10")));

    assertThat(chosenProduct(aClaim().asking(line))).hasValue("B");
  }

  @Test
  void nobody_is_chosen_when_no_product_pays_such_a_visit() {
    var line = item("I1").coveredBy(product("A").payingOn(VisitType.OTHER, VisitLimits.NONE));

    assertThat(choose(aClaim().comingFor(VisitType.OTHER).asking(line))).isEmpty();
    assertThat(choose(aClaim().comingFor(VisitType.EMERGENCY).asking(line))).isPresent();
  }

  @Test
  void only_those_are_asked_that_no_rule_speaks_against() {
    var line =
        item("I1").coveredBy(product("A").paying(share("80")), product("B").paying(share("90")));
    ClaimCase claimCase = aClaim().asking(line).build();
    ClaimLine asked = claimCase.claim().lines().get(0);
    List<ClaimCase.Candidate> onlyA = claimCase.candidates(asked.code()).subList(0, 1);

    assertThat(ProductChoice.choose(asked, claimCase, onlyA).orElseThrow().candidate())
        .isEqualTo(onlyA.get(0));
    assertThat(ProductChoice.choose(asked, claimCase, List.of())).isEmpty();
  }

  @Test
  void a_reviewers_price_is_compared_instead_of_the_asked_one() {
    var line =
        item("I1")
            .at("100")
            .coveredBy(product("A").paying(share("80")), product("B").paying(fixed("70")));
    var claim = aClaim().asking(line);

    // Own part of the asked 100: 20 or 30. Of the reviewer's 60 the fixed limit leaves nothing.
    assertThat(chosenProduct(claim)).hasValue("A");
    assertThat(chosenProduct(claim.reviewed(new LineReview(1, false, null, money("60")))))
        .hasValue("B");
    assertThat(chosenProduct(claim.reviewed(new LineReview(1, false, BigDecimal.ONE, null))))
        .hasValue("A");
  }

  private static Optional<ProductChoice.Chosen> choose(ClaimBuilder claim) {
    ClaimCase claimCase = claim.build();
    ClaimLine line = claimCase.claim().lines().get(0);
    return ProductChoice.choose(line, claimCase, claimCase.candidates(line.code()));
  }

  private static Optional<String> chosenProduct(ClaimBuilder claim) {
    return choose(claim).map(chosen -> chosen.candidate().cover().product());
  }
}
