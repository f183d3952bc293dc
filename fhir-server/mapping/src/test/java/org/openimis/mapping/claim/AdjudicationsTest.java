package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.claim.SentClaims.aClaim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineReview;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;

class AdjudicationsTest {
  private static final MedicalCode TABLETS = MedicalCode.item("0022");
  private static final MedicalCode VISIT = MedicalCode.service("A1");

  /** Into these the eligible amount of a line falls apart. */
  private static final Set<String> PARTS =
      Set.of(
          "deductible",
          "copay",
          "category-reduction",
          "ceiling-reduction",
          "benefit",
          "relative-benefit");

  /**
   * Tablets: 1 of 2 left by the limit, at 120 of 130 asked; 120 − 50 = 70, 80 % is 56. Visit: 400,
   * the deductible is used up; surgery pays 300 in a claim, 56 are gone, so 244; the ceiling of 250
   * has 194 left.
   */
  @Test
  void everything_that_can_happen_to_a_line_stands_under_its_category() {
    ClaimResponse answer = JudgedClaims.answer(limited());

    assertThat(said(answer, 0))
        .containsExactly(
            "submitted 260.00",
            "adjusted-quantity 1",
            "adjusted-price 120.00",
            "eligible 120.00",
            "deductible 50.00",
            "eligpercent 80",
            "copay 14.00",
            "benefit 56.00");
    assertThat(said(answer, 1))
        .containsExactly(
            "submitted 400.00",
            "eligible 400.00",
            "deductible 0.00",
            "eligpercent 100",
            "copay 0.00",
            "category-reduction 156.00",
            "ceiling-reduction 50.00",
            "benefit 194.00");
    assertThat(totals(answer))
        .containsExactly(
            "submitted 660.00",
            "eligible 520.00",
            "deductible 50.00",
            "copay 14.00",
            "category-reduction 156.00",
            "ceiling-reduction 50.00",
            "benefit 250.00");
  }

  @Test
  void what_is_eligible_is_the_sum_of_what_becomes_of_it() {
    ClaimResponse answer = JudgedClaims.answer(limited());

    for (var item : answer.getItem()) {
      BigDecimal eligible = BigDecimal.ZERO;
      BigDecimal parts = BigDecimal.ZERO;
      for (AdjudicationComponent each : item.getAdjudication()) {
        String code = code(each.getCategory());
        eligible = code.equals("eligible") ? each.getAmount().getValue() : eligible;
        parts = PARTS.contains(code) ? parts.add(each.getAmount().getValue()) : parts;
      }
      assertThat(parts).isEqualByComparingTo(eligible).isPositive();
    }
  }

  @Test
  void a_relative_price_has_no_benefit_before_the_batch_run() {
    JudgedClaim judged =
        payable()
            .paid("BASIC", TABLETS, Limit.share("100"), PriceOrigin.RELATIVE, PriceRule.LOWER)
            .paid("BASIC", VISIT, Limit.share("100"))
            .judge();
    ClaimResponse answer = JudgedClaims.answer(judged);

    assertThat(said(answer, 0))
        .containsExactly(
            "submitted 260.00",
            "adjusted-price 120.00",
            "eligible 240.00",
            "eligpercent 100",
            "copay 0.00",
            "relative-benefit 240.00");
    assertThat(said(answer, 1)).contains("benefit 400.00");
    assertThat(totals(answer))
        .containsExactly(
            "submitted 660.00",
            "eligible 640.00",
            "copay 0.00",
            "relative-benefit 240.00",
            "benefit 400.00");
  }

  @Test
  void what_a_reviewer_changed_is_an_adjustment() {
    JudgedClaim judged =
        payable()
            .paid("BASIC", TABLETS, Limit.share("100"))
            .reviewed(new LineReview(1, false, new BigDecimal("1.50"), null))
            .judge();

    assertThat(said(JudgedClaims.answer(judged), 0))
        .startsWith("submitted 260.00", "adjusted-quantity 1.5", "adjusted-price 120.00");
  }

  @Test
  void before_a_review_only_what_was_asked_is_said() {
    JudgedClaim judged =
        payable().paid("BASIC", TABLETS, Limit.share("100")).reviewedFirst().judge();
    ClaimResponse answer = JudgedClaims.answer(judged);

    assertThat(said(answer, 0)).containsExactly("submitted 260.00");
    assertThat(totals(answer)).containsExactly("submitted 660.00");
  }

  private static JudgedClaim limited() {
    return payable()
        .paidUpTo(5, "BASIC", TABLETS, Limit.share("80"))
        .had(TABLETS, "4")
        .paid("BASIC", VISIT, Limit.share("100"))
        .limiting("BASIC", "ded-treatment", "50")
        .limiting("BASIC", "max-amount-surgery", "300")
        .limiting("BASIC", "max-policy", "250")
        .judge();
  }

  private static JudgedClaims payable() {
    return JudgedClaims.of(aClaim())
        .covered("POL1", "BASIC")
        .registered(TABLETS)
        .registered(VISIT, ServiceCategory.SURGERY)
        .listed(TABLETS, "120")
        .listed(VISIT, "400");
  }

  private static List<String> said(ClaimResponse answer, int line) {
    return answer.getItem().get(line).getAdjudication().stream()
        .map(
            each ->
                code(each.getCategory())
                    + " "
                    + (each.hasAmount() ? each.getAmount().getValue() : each.getValue()))
        .toList();
  }

  private static List<String> totals(ClaimResponse answer) {
    return answer.getTotal().stream()
        .map(each -> code(each.getCategory()) + " " + each.getAmount().getValue())
        .toList();
  }

  private static String code(CodeableConcept concept) {
    return concept.getCodingFirstRep().getCode();
  }
}
