package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.claim.JudgedClaims.IDS;
import static org.openimis.mapping.claim.SentClaims.aClaim;
import static org.openimis.mapping.claim.SentClaims.item;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.NoteComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.mapping.Snapshot;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;

class ClaimResponseWriterTest {
  private static final MedicalCode TABLETS = MedicalCode.item("0022");
  private static final MedicalCode VISIT = MedicalCode.service("A1");

  /**
   * Two tablets: asked 130, list 120, so 120 each, 240; 80 % is 192. The visit: asked 400, the
   * list's price; paid in full. Together 592 of 660.
   */
  @Test
  void an_approved_claim_shows_every_amount_and_says_how_it_came_about() {
    Snapshot.matches(write(approved()), "claim/approved");
  }

  /** The visit is not in the price list; the tablets are paid: 192 of 660. */
  @Test
  void a_partly_approved_claim_says_why_a_line_is_refused() {
    JudgedClaim judged =
        JudgedClaims.of(aClaim())
            .covered("POL1", "BASIC")
            .registered(TABLETS)
            .registered(VISIT)
            .listed(TABLETS, "120")
            .paid("BASIC", TABLETS, Limit.share("80"))
            .paid("BASIC", VISIT, Limit.share("100"))
            .judge();

    Snapshot.matches(write(judged), "claim/partial");
  }

  @Test
  void a_claim_without_cover_is_denied_as_a_whole_and_on_each_line() {
    Snapshot.matches(write(JudgedClaims.of(aClaim()).judge()), "claim/denied");
  }

  @Test
  void a_scheme_that_reviews_first_is_told_which_lines_its_rules_accept() {
    Snapshot.matches(write(payable().reviewedFirst().judge()), "claim/checked");
  }

  @Test
  void a_claim_of_which_nothing_is_left_needs_no_review() {
    ClaimResponse response = write(JudgedClaims.of(aClaim()).reviewedFirst().judge());

    assertThat(response.getOutcome()).isEqualTo(ClaimResponse.RemittanceOutcome.COMPLETE);
    assertThat(coding(response, Extensions.DECISION)).isEqualTo("denied");
    assertThat(coding(response, Extensions.BUSINESS_STATUS)).isEqualTo("1");
  }

  @Test
  void a_reason_that_openimis_has_published_carries_its_coding_too() {
    JudgedClaim unknownCodes = JudgedClaims.of(aClaim()).covered("POL1", "BASIC").judge();

    assertThat(reasonSystems(write(unknownCodes)))
        .containsExactly(CodeSystems.REJECTION_REASON, CodeSystems.OPENIMIS_REJECTION_REASON);
    assertThat(reasonSystems(write(JudgedClaims.of(aClaim()).judge())))
        .containsExactly(CodeSystems.REJECTION_REASON);
  }

  @Test
  void a_price_below_the_list_and_one_that_the_product_takes_from_the_list_are_told_apart() {
    Claim claim = aClaim();
    claim.addItem(item(3, CodeSystems.MEDICAL_SERVICE, "B2", "1", "50"));
    MedicalCode lowered = MedicalCode.service("B2");
    JudgedClaim judged =
        JudgedClaims.of(claim)
            .covered("POL1", "BASIC")
            .registered(TABLETS)
            .registered(VISIT)
            .registered(lowered)
            .listed(TABLETS, "135")
            .listed(VISIT, "450")
            .listed(lowered, "70")
            .paid("BASIC", TABLETS, Limit.share("100"))
            .paid("BASIC", VISIT, Limit.share("100"), PriceOrigin.PRICE_LIST, PriceRule.LIST)
            .paid("BASIC", lowered, Limit.share("100"), PriceOrigin.ASKED, PriceRule.LOWER)
            .judge();

    assertThat(write(judged).getProcessNote())
        .extracting(NoteComponent::getText)
        .contains(
            "0022: 130.00 TZS asked a unit; list Hospital says 135.00 TZS; the lower one,"
                + " 130.00 TZS, is taken. Quantity 2: 260.00 TZS. Product BASIC (policy POL1) pays"
                + " it in full: 260.00 TZS.",
            "A1: 400.00 TZS asked a unit; list Hospital says 450.00 TZS; the product takes the"
                + " list price. Quantity 1: 450.00 TZS. Product BASIC (policy POL1) pays it in"
                + " full: 450.00 TZS.",
            "B2: 50.00 TZS asked a unit; the product takes the price asked. Quantity 1: 50.00 TZS."
                + " Product BASIC (policy POL1) pays it in full: 50.00 TZS.");
  }

  @Test
  void a_fixed_limit_is_told_where_it_cuts_and_where_it_does_not() {
    JudgedClaim judged =
        JudgedClaims.of(aClaim())
            .covered("POL1", "BASIC")
            .registered(TABLETS)
            .registered(VISIT)
            .listed(TABLETS, "130")
            .listed(VISIT, "400")
            .paid("BASIC", TABLETS, Limit.fixed("100"))
            .paid("BASIC", VISIT, Limit.fixed("500"))
            .judge();

    assertThat(write(judged).getProcessNote())
        .extracting(NoteComponent::getText)
        .contains(
            "0022: 130.00 TZS asked a unit, the price of list Hospital. Quantity 2: 260.00 TZS."
                + " Product BASIC (policy POL1) pays at most 100.00 TZS a unit: 200.00 TZS.",
            "A1: 400.00 TZS asked a unit, the price of list Hospital. Quantity 1: 400.00 TZS."
                + " Product BASIC (policy POL1) pays up to 500.00 TZS a unit, so in full: 400.00"
                + " TZS.");
  }

  @Test
  void letters_and_sums_of_openimis_are_told_in_words() {
    JudgedClaim judged =
        JudgedClaims.of(aClaim())
            .covered("POL1", "BASIC")
            .registered(TABLETS, CareType.BOTH, new PatientCategories(9))
            .registered(VISIT, CareType.INPATIENT, PatientCategories.EVERYONE)
            .listed(TABLETS, "130")
            .listed(VISIT, "400")
            .judge();

    assertThat(write(judged).getProcessNote())
        .extracting(NoteComponent::getText)
        .containsExactly(
            "0022 is for boys; the patient is a woman.",
            "0022 est pour les garçons ; le patient est une femme.",
            "A1 is for in-patients; the facility treats in-patients and out-patients, and this"
                + " was a visit without a night.",
            "A1 est pour les patients hospitalisés ; la formation sanitaire soigne les patients"
                + " hospitalisés et ambulatoires, et c’était une visite sans nuit.");
  }

  @Test
  void the_covers_that_pay_are_named_the_first_one_as_focal() {
    JudgedClaim judged =
        JudgedClaims.of(aClaim())
            .covered("POL1", "OTHER")
            .covered("POL2", "BASIC")
            .registered(TABLETS)
            .listed(TABLETS, "130")
            .paid("BASIC", TABLETS, Limit.share("100"))
            .judge();

    assertThat(write(judged).getInsurance())
        .extracting(insurance -> insurance.getCoverage().getReference())
        .containsExactly("Coverage/coverage-POL2");
    assertThat(StoredClaim.of(judged, IDS).getInsurance())
        .extracting(insurance -> insurance.getCoverage().getReference())
        .containsExactly("Coverage/coverage-POL2", "Coverage/coverage-POL1");
  }

  @Test
  void the_same_decision_gives_the_same_answer() {
    assertThat(write(approved()).equalsDeep(write(approved()))).isTrue();
  }

  private static JudgedClaim approved() {
    return payable().judge();
  }

  private static JudgedClaims payable() {
    return JudgedClaims.of(aClaim())
        .covered("POL1", "BASIC")
        .registered(TABLETS)
        .registered(VISIT)
        .listed(TABLETS, "120")
        .listed(VISIT, "400")
        .paid("BASIC", TABLETS, Limit.share("80"))
        .paid("BASIC", VISIT, Limit.share("100"));
  }

  private static ClaimResponse write(JudgedClaim judged) {
    return JudgedClaims.answer(judged);
  }

  private static String coding(ClaimResponse response, String extension) {
    var concept = (CodeableConcept) response.getExtensionByUrl(extension).getValue();
    return concept.getCodingFirstRep().getCode();
  }

  private static Iterable<String> reasonSystems(ClaimResponse response) {
    return response.getItemFirstRep().getAdjudication().get(1).getReason().getCoding().stream()
        .map(Coding::getSystem)
        .toList();
  }
}
