package org.openimis.mapping.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.enrolment.Gender;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

class TextsTest {

  @Test
  void a_problem_names_its_element_and_its_values() {
    var currency =
        Problem.of(ProblemCode.CURRENCY, "Claim.item[0].unitPrice.currency", "USD", "TZS");

    assertThat(Texts.sentence(currency, Locale.ENGLISH))
        .isEqualTo("Claim.item[0].unitPrice.currency is in USD; the scheme reckons in TZS.");
    assertThat(Texts.sentence(currency, Locale.FRENCH))
        .isEqualTo("Claim.item[0].unitPrice.currency est en USD ; le régime compte en TZS.");
  }

  @Test
  void a_value_problem_says_which_rule_is_broken() {
    var quantity = Problem.of(ProblemCode.VALUE, "Claim.item[0].quantity.value", "-1", "quantity");

    assertThat(Texts.sentence(quantity, Locale.ENGLISH))
        .isEqualTo(
            "A quantity is above 0, at most 1000000, with at most 4 decimals;"
                + " Claim.item[0].quantity.value says -1.");
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void every_problem_can_be_told_with_any_number_of_details(ProblemCode code) {
    for (Locale language : Languages.ALL) {
      Stream.of(
              Problem.of(code, ""),
              Problem.of(code, "Claim", "one"),
              Problem.of(code, "Claim", "one", "two"),
              Problem.of(code, "Claim", "one", "two", "three"))
          .forEach(
              problem ->
                  assertThat(Texts.sentence(problem, language)).isNotBlank().doesNotContain("{"));
    }
  }

  @Test
  void what_a_stranger_sent_is_shown_short_and_without_control_characters() {
    var problem = Problem.of(ProblemCode.VALUE, "Claim.type.text", "a\0" + "b".repeat(10_000));

    assertThat(Texts.sentence(problem, Locale.ENGLISH)).contains("a?bbb").hasSizeLessThan(200);
  }

  @Test
  void a_reason_that_is_the_claims_own_has_its_own_sentence() {
    var nothingLeft = Finding.of(RejectionReason.NOT_IN_REGISTER, "CIA00001");
    var nothingPaid = Finding.of(RejectionReason.NOT_COVERED, "CIA00001");

    assertThat(Texts.ofClaim(nothingLeft, Locale.ENGLISH))
        .isEqualTo("No line of claim CIA00001 can be accepted.");
    assertThat(Texts.ofClaim(nothingPaid, Locale.FRENCH))
        .isEqualTo(
            "Aucun produit qui couvrait le patient ne paie une ligne de la demande CIA00001.");
  }

  /** A claim code could be another facility's, and anything of another facility looks absent. */
  @Test
  void the_sentence_on_frequency_keeps_the_other_claims_code_to_itself() {
    var finding = Finding.of(RejectionReason.FREQUENCY, "X1", 30, "2025-01-02", "OTHER-CLAIM");

    assertThat(Texts.ofLine(finding, Locale.ENGLISH))
        .isEqualTo("The patient also had X1 on 2025-01-02. Days that must lie between: 30.");
  }

  @ParameterizedTest
  @MethodSource("everyFindingOfARule")
  void every_finding_is_told_in_both_languages(Finding finding) {
    for (Locale language : Languages.ALL) {
      assertThat(Texts.ofLine(finding, language)).doesNotContain("{");
      assertThat(Texts.ofClaim(finding, language)).doesNotContain("{");
    }
  }

  /** With the details that each rule hands over. */
  static Stream<Finding> everyFindingOfARule() {
    Stream<Finding> plain =
        Stream.of(
            Finding.of(RejectionReason.NOT_IN_REGISTER, "X1", "2025-01-02"),
            Finding.of(RejectionReason.NOT_IN_PRICE_LIST, "X1", "HF1", "2025-01-02"),
            Finding.of(RejectionReason.NOT_COVERED, "X1", "2025-01-02"),
            Finding.of(RejectionReason.FREQUENCY, "X1", 30, "2025-01-02", "C1"),
            Finding.of(RejectionReason.INSUREE_NOT_VALID, "105", "2025-01-01", "2025-01-02"),
            Finding.of(RejectionReason.TARGET_DATE, "2025-01-01", "2025-01-02"),
            Finding.of(RejectionReason.NO_COVER, "105", "2025-01-02"));
    Stream<Finding> careTypes =
        Stream.of(CareType.INPATIENT, CareType.OUTPATIENT)
            .flatMap(
                asked ->
                    Stream.of(CareType.values())
                        .map(
                            facility ->
                                Finding.of(
                                    RejectionReason.CARE_TYPE,
                                    "X1",
                                    asked.code(),
                                    facility.code(),
                                    asked == CareType.INPATIENT ? "O" : "I")));
    Stream<Finding> categories =
        Stream.of(Gender.values())
            .flatMap(
                gender ->
                    Stream.iterate(0, mask -> mask + 1)
                        .limit(16)
                        .flatMap(
                            mask ->
                                Stream.of("ADULT", "CHILD")
                                    .map(
                                        age ->
                                            Finding.of(
                                                RejectionReason.PATIENT_CATEGORY,
                                                "X1",
                                                mask,
                                                gender,
                                                age))));
    return Stream.of(plain, careTypes, categories).flatMap(finding -> finding);
  }
}
