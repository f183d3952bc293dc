package org.openimis.mapping.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;
import static org.openimis.mapping.claim.SentClaims.byIdentifier;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestPurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
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
    assertThat(draft.day()).isEqualTo(TODAY);
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

    assertThat(read().day()).isEqualTo(LocalDate.parse("2019-01-23"));
  }

  @Test
  void of_a_period_the_last_day_counts() {
    request.setServiced(period("2019-01-20", "2019-01-23"));
    assertThat(read().day()).isEqualTo(LocalDate.parse("2019-01-23"));

    request.setServiced(period("2019-01-20", null));
    assertThat(read().day()).isEqualTo(LocalDate.parse("2019-01-20"));
  }

  @Test
  void everything_wrong_is_found_at_once() {
    request.setStatus(EligibilityRequestStatus.CANCELLED);
    request.addPurpose(EligibilityRequestPurpose.BENEFITS);
    request.setPatient(null);
    request.setProvider(new Reference("https://x.y/"));
    request.setServiced(period("2019-01-23", "2019-01-20"));
    request.setImplicitRules("http://x.y/rules");

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple(ProblemCode.VALUE, "CoverageEligibilityRequest.status"),
            tuple(ProblemCode.NOT_SUPPORTED, "CoverageEligibilityRequest.purpose[1]"),
            tuple(ProblemCode.REQUIRED, "CoverageEligibilityRequest.patient"),
            tuple(ProblemCode.REFERENCE, "CoverageEligibilityRequest.provider"),
            tuple(ProblemCode.INVERTED_DATES, "CoverageEligibilityRequest.serviced"),
            tuple(ProblemCode.NOT_SUPPORTED, "CoverageEligibilityRequest.implicitRules"));
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
