package org.openimis.mapping.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;
import static org.openimis.mapping.claim.SentClaims.byIdentifier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestPurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.eligibility.EligibilityPurpose;
import org.openimis.domain.eligibility.EligibilityQuestion.AskedItem;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

class EligibilityReaderTest {
  private static final LocalDate TODAY = LocalDate.parse("2025-03-01");

  private final CoverageEligibilityRequest request = new CoverageEligibilityRequest();

  @BeforeEach
  void ask() {
    request.addPurpose(EligibilityRequestPurpose.VALIDATION);
    request.setPatient(byIdentifier(IdentifierSystems.INSUREE_NUMBER, "105000001"));
  }

  @Test
  void patient_and_purpose_are_enough_and_today_is_meant() {
    EligibilityDraft draft = read();

    assertThat(draft.problems()).isEmpty();
    assertThat(draft.visit().targetDate()).isEqualTo(TODAY);
    assertThat(draft.patient())
        .isEqualTo(
            PartyReference.toIdentifier(
                "CoverageEligibilityRequest.patient",
                IdentifierSystems.INSUREE_NUMBER,
                "105000001"));
  }

  @Test
  void a_day_may_be_named() {
    request.setServiced(new DateType("2019-01-23"));

    assertThat(read().visit().targetDate()).isEqualTo(LocalDate.parse("2019-01-23"));
  }

  @Test
  void of_a_period_the_last_day_counts() {
    request.setServiced(period("2019-01-20", "2019-01-23"));
    assertThat(read().visit().targetDate()).isEqualTo(LocalDate.parse("2019-01-23"));

    request.setServiced(period("2019-01-20", null));
    assertThat(read().visit().targetDate()).isEqualTo(LocalDate.parse("2019-01-20"));
  }

  @Test
  void everything_wrong_is_found_at_once() {
    request.setStatus(EligibilityRequestStatus.CANCELLED);
    request.setPatient(null);
    request.setProvider(new Reference("https://x.y/"));
    request.setServiced(period("2019-01-23", "2019-01-20"));
    request.setImplicitRules("http://x.y/rules");

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple(ProblemCode.VALUE, "CoverageEligibilityRequest.status"),
            tuple(ProblemCode.REQUIRED, "CoverageEligibilityRequest.patient"),
            tuple(ProblemCode.REFERENCE, "CoverageEligibilityRequest.provider"),
            tuple(ProblemCode.INVERTED_DATES, "CoverageEligibilityRequest.serviced"),
            tuple(ProblemCode.NOT_SUPPORTED, "CoverageEligibilityRequest.implicitRules"));
  }

  @Test
  void a_period_is_a_stay_from_its_first_day_to_its_last() {
    request.setServiced(period("2019-01-20", "2019-01-23"));

    assertThat(read().visit().isInpatient()).isTrue();
  }

  @Test
  void every_purpose_of_fhir_may_be_asked_for() {
    request.setPurpose(null);
    for (EligibilityRequestPurpose purpose : EligibilityRequestPurpose.values()) {
      if (purpose != EligibilityRequestPurpose.NULL) {
        request.addPurpose(purpose);
      }
    }

    assertThat(read().problems()).isEmpty();
    assertThat(read().purposes()).containsExactlyInAnyOrder(EligibilityPurpose.values());
  }

  @Test
  void an_item_is_one_unit_at_the_price_of_the_list_unless_it_says_otherwise() {
    request.addItem().setProductOrService(code(CodeSystems.MEDICAL_ITEM, "0182"));
    request
        .addItem()
        .setProductOrService(code(CodeSystems.MEDICAL_SERVICE, "A1"))
        .setQuantity(new Quantity(3))
        .setUnitPrice(new Money().setValue(400).setCurrency("TZS"));

    assertThat(read().problems()).isEmpty();
    assertThat(read().items())
        .containsExactly(
            new AskedItem(MedicalCode.item("0182"), BigDecimal.ONE, null),
            new AskedItem(
                MedicalCode.service("A1"),
                BigDecimal.valueOf(3),
                new org.openimis.domain.money.Money(BigDecimal.valueOf(400), CONTEXT.currency())));
  }

  @Test
  void everything_wrong_with_items_is_found_at_once() {
    request.addItem().setProductOrService(code("http://x.y", "0182"));
    request
        .addItem()
        .setProductOrService(code(CodeSystems.MEDICAL_SERVICE, "A1"))
        .setQuantity(new Quantity(-1))
        .setUnitPrice(new Money().setValue(400).setCurrency("EUR"));
    request.addItem();

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple(
                ProblemCode.CODE_SYSTEM,
                "CoverageEligibilityRequest.item[0].productOrService.coding[0].system"),
            tuple(ProblemCode.VALUE, "CoverageEligibilityRequest.item[1].quantity.value"),
            tuple(ProblemCode.CURRENCY, "CoverageEligibilityRequest.item[1].unitPrice.currency"),
            tuple(
                ProblemCode.REQUIRED,
                "CoverageEligibilityRequest.item[2].productOrService.coding.code"));
  }

  @Test
  void a_question_about_too_much_is_refused() {
    for (int i = 0; i <= CONTEXT.mostLines(); i++) {
      request.addItem().setProductOrService(code(CodeSystems.MEDICAL_ITEM, "0182"));
    }

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.TOO_MANY, "CoverageEligibilityRequest.item"));
  }

  private static CodeableConcept code(String system, String code) {
    return new CodeableConcept(new Coding().setSystem(system).setCode(code));
  }

  @Test
  void a_question_has_a_purpose() {
    request.setPurpose(null);

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.REQUIRED, "CoverageEligibilityRequest.purpose"));
  }

  private EligibilityDraft read() {
    return EligibilityReader.read(request, CONTEXT, TODAY);
  }

  private static Period period(String from, String to) {
    var period = new Period().setStartElement(new DateTimeType(from));
    return to == null ? period : period.setEndElement(new DateTimeType(to));
  }
}
