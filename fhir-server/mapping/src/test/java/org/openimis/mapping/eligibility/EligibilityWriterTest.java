package org.openimis.mapping.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.openimis.domain.balance.CoverBalance;
import org.openimis.domain.balance.ItemBalance;
import org.openimis.domain.balance.LimitBalance;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.eligibility.Eligibility;
import org.openimis.domain.eligibility.EligibilityAnswer;
import org.openimis.domain.eligibility.EligibilityPurpose;
import org.openimis.domain.eligibility.EligibilityQuestion.AskedItem;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.party.Gender;
import org.openimis.mapping.Snapshot;

class EligibilityWriterTest {
  private static final EligibilityIds IDS =
      new EligibilityIds("patient-1", "105000001", "facility-1", "insurer-1");
  private static final Insuree PERSON =
      new Insuree("105000001", LocalDate.parse("1990-01-01"), Gender.FEMALE, null);
  private static final LocalDate DAY = LocalDate.parse("2019-01-23");
  private static final Instant NOW = Instant.parse("2025-03-01T08:30:00Z");

  @Test
  void a_covered_person_is_told_by_which_policies_and_from_when_to_when() {
    var covers = List.of(cover("POL2", "2018-06-01"), cover("POL1", "2018-11-15"));

    Snapshot.matches(answer(Eligibility.on(DAY, PERSON, covers)), "eligibility/covered");
  }

  @Test
  void a_person_without_cover_gets_an_answer_and_no_insurance() {
    var later = List.of(cover("POL1", "2019-01-24"));

    Snapshot.matches(answer(Eligibility.on(DAY, PERSON, later)), "eligibility/not-covered");
  }

  @Test
  void the_question_is_stored_with_its_parties_resolved_and_its_gaps_filled() {
    var sent = new CoverageEligibilityRequest();
    sent.setId("of-the-client");
    sent.setPatient(new Reference("http://localhost:8080/fhir/Patient/patient-1"));

    CoverageEligibilityRequest stored = EligibilityWriter.stored(sent, IDS, "basic", NOW);

    assertThat(stored.hasId()).isFalse();
    assertThat(stored.getStatus()).isEqualTo(EligibilityRequestStatus.ACTIVE);
    assertThat(stored.getCreatedElement().getValueAsString()).isEqualTo("2025-03-01T08:30:00Z");
    assertThat(stored.getPatient().getReference()).isEqualTo("Patient/patient-1");
    assertThat(stored.getProvider().getReference()).isEqualTo("Organization/facility-1");
    assertThat(stored.getInsurer().getReference()).isEqualTo("Organization/insurer-1");
    assertThat(sent.hasStatus()).isFalse();
  }

  @Test
  void who_discovers_is_told_of_covers_that_do_not_run_on_the_day_as_well() {
    var covers = List.of(cover("POL2", "2019-03-01"), cover("POL1", "2018-11-15"));

    CoverageEligibilityResponse answer =
        answer(
            Eligibility.on(DAY, PERSON, covers),
            Set.of(EligibilityPurpose.VALIDATION, EligibilityPurpose.DISCOVERY),
            Map.of());

    assertThat(answer.getInsurance())
        .extracting(each -> each.getCoverage().getDisplay() + " " + each.getInforce())
        .containsExactly("POL1 true", "POL2 false");
    assertThat(answer.getPurpose())
        .extracting(purpose -> purpose.getValue().toCode())
        .containsExactly("validation", "discovery");
  }

  @Test
  void limits_and_items_are_told_with_the_cover() {
    var term = new LimitBalance.Term(LocalDate.parse("2018-11-15"), LocalDate.parse("2019-05-31"));
    var limits =
        List.of(
            new LimitBalance("ded-insuree", true, term, new BigDecimal(150), new BigDecimal(100)),
            new LimitBalance("max-ip-policy", true, term, new BigDecimal(900), BigDecimal.ZERO),
            new LimitBalance("max-op-treatment", true, null, new BigDecimal(70), BigDecimal.ZERO),
            new LimitBalance("max-no-visits", false, term, new BigDecimal(4), new BigDecimal(1)));
    var units = new ItemBalance.Units(term, BigDecimal.TEN, new BigDecimal("4.5"));
    var items =
        List.of(
            new ItemBalance(MedicalCode.item("0182"), true, units, LocalDate.parse("2019-02-01")),
            new ItemBalance(MedicalCode.service("A1"), false, null, null));

    Snapshot.matches(
        answer(
            Eligibility.on(DAY, PERSON, List.of(cover("POL1", "2018-11-15"))),
            Set.of(EligibilityPurpose.BENEFITS, EligibilityPurpose.AUTH_REQUIREMENTS),
            Map.of("coverage-POL1", new CoverBalance(limits, items)),
            new AskedItem(MedicalCode.item("0182"), BigDecimal.ONE, null),
            new AskedItem(MedicalCode.service("A1"), BigDecimal.ONE, null)),
        "eligibility/benefits");
  }

  private static CoverageEligibilityResponse answer(Eligibility eligibility) {
    return answer(eligibility, Set.of(EligibilityPurpose.VALIDATION), Map.of());
  }

  private static CoverageEligibilityResponse answer(
      Eligibility eligibility,
      Set<EligibilityPurpose> purposes,
      Map<String, CoverBalance> balances,
      AskedItem... items) {
    var answer =
        new EligibilityAnswer(
            eligibility, purposes, List.of(items), balances, null, Currency.getInstance("TZS"));
    return EligibilityWriter.answer(answer, IDS, "basic", "request-1", NOW);
  }

  private static MemberCover cover(String policy, String effective) {
    return new MemberCover(
        "coverage-" + policy,
        policy,
        "BASIC",
        PolicyStage.NEW,
        PolicyStatus.ACTIVE,
        LocalDate.parse("2018-06-01"),
        LocalDate.parse("2019-05-31"),
        LocalDate.parse(effective),
        LocalDate.parse("2019-05-31"));
  }
}
