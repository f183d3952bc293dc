package org.openimis.mapping.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.party.Gender;
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

  @Test
  void no_reason_is_left_out_below() {
    assertThat(everyFindingOfARule().map(Finding::reason).distinct())
        .containsExactlyInAnyOrder(RejectionReason.values());
  }

  @Test
  void a_limit_and_a_waiting_period_are_told_with_their_numbers() {
    var quantity = Finding.of(RejectionReason.QUANTITY, "X1", 5, "5", "1", "0", "POL1");
    var waiting =
        Finding.of(RejectionReason.WAITING_PERIOD, "X1", "POL1", 2, "2025-03-15", "2025-03-14");
    var consultations = Finding.of(RejectionReason.MOST_CONSULTATIONS, 2, 3, "POL1");

    assertThat(Texts.ofLine(quantity, Locale.ENGLISH))
        .isEqualTo(
            "Units of X1 that policy POL1 pays for in a period of cover: 5; used before: 5; asked:"
                + " 1; left: 0.");
    assertThat(Texts.ofLine(waiting, Locale.ENGLISH))
        .isEqualTo(
            "Policy POL1 pays for X1 from 2025-03-15 on (months of waiting: 2); the care was on"
                + " 2025-03-14.");
    assertThat(Texts.ofLine(consultations, Locale.FRENCH))
        .isEqualTo(
            "La police POL1 paie un certain nombre de consultations par période de couverture : 2."
                + " Le patient en a eu 3.");
  }

  @Test
  void the_state_of_a_claim_is_told_in_words_and_what_is_none_as_it_is() {
    var processed = Problem.of(ProblemCode.STATE_TRANSITION, "Claim.status", "processed");
    var elsewhere = Problem.of(ProblemCode.STATE_TRANSITION, "Claim.status", "entered-in-error");

    assertThat(Texts.sentence(processed, Locale.FRENCH))
        .isEqualTo("Ce changement n’est pas possible dans l’état présent : traitée.");
    assertThat(Texts.sentence(elsewhere, Locale.ENGLISH))
        .isEqualTo("This change is not possible in the present state: entered-in-error.");
  }

  @Test
  void an_element_may_have_a_sentence_of_its_own() {
    var paid = Problem.of(ProblemCode.STATE_TRANSITION, "Claim.related", "valuated");

    assertThat(Texts.sentence(paid, Locale.ENGLISH))
        .isEqualTo(
            "The claim that Claim.related names is valuated, and nothing of it was refused. A claim"
                + " can be corrected when a line of it was refused, or when it was cancelled.");
  }

  @ParameterizedTest
  @CsvSource({
    "QUANTITY_TOO_HIGH, Claim.item[0] asks for 60 of X1; one line may ask for 30 at most.",
    "TOO_MANY_CORRECTIONS, 'Claim.item[0] names claim 60, which was corrected already; corrections"
        + " allowed: X1.'",
    "EXPLANATION_MISSING, 'Service 60 was given X1 times; Claim.item[0] has to name a supportingInfo"
        + " of category explanation that says why.'"
  })
  void what_a_claim_must_keep_to_at_entry_is_told_with_its_numbers(
      ProblemCode code, String sentence) {
    var problem = Problem.of(code, "Claim.item[0]", "60", "X1", "30");

    assertThat(Texts.sentence(problem, Locale.ENGLISH)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @EnumSource(ServiceCategory.class)
  void every_category_of_a_claim_has_its_words(ServiceCategory category) {
    assertThat(Texts.category(category, Locale.ENGLISH))
        .isNotEqualTo(Texts.category(category, Locale.FRENCH))
        .isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(ClaimState.class)
  void every_state_of_a_claim_has_its_words(ClaimState state) {
    String code = state.name().toLowerCase(Locale.ROOT);
    var problem = Problem.of(ProblemCode.STATE_TRANSITION, "Claim.status", code);

    assertThat(Texts.sentence(problem, Locale.ENGLISH)).endsWith(": " + code + ".");
    assertThat(Texts.sentence(problem, Locale.FRENCH)).doesNotContain(code);
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
            Finding.of(RejectionReason.NO_COVER, "105", "2025-01-02"),
            Finding.of(RejectionReason.MEDICAL_OFFICER, "X1"),
            Finding.of(RejectionReason.MOST_ADMISSIONS, 2, 2, "POL1"),
            Finding.of(RejectionReason.MOST_VISITS, 2, 2, "POL1"),
            Finding.of(RejectionReason.MOST_CONSULTATIONS, 2, 2, "POL1"),
            Finding.of(RejectionReason.MOST_SURGERIES, 2, 2, "POL1"),
            Finding.of(RejectionReason.MOST_DELIVERIES, 2, 2, "POL1"),
            Finding.of(RejectionReason.MOST_ANTENATAL, 2, 2, "POL1"),
            Finding.of(RejectionReason.QUANTITY, "X1", 5, "3", "4", "2", "POL1"),
            Finding.of(
                RejectionReason.WAITING_PERIOD, "X1", "POL1", 2, "2025-03-15", "2025-03-14"));
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
