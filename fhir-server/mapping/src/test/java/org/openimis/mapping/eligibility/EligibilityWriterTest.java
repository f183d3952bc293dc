package org.openimis.mapping.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.Eligibility;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.mapping.Snapshot;

class EligibilityWriterTest {
  private static final EligibilityIds IDS =
      new EligibilityIds("patient-1", "105000001", "facility-1", "insurer-1");
  private static final LocalDate DAY = LocalDate.parse("2019-01-23");
  private static final Instant NOW = Instant.parse("2025-03-01T08:30:00Z");

  @Test
  void a_covered_person_is_told_by_which_policies_and_from_when_to_when() {
    var covers = List.of(cover("POL2", "2018-06-01"), cover("POL1", "2018-11-15"));

    Snapshot.matches(answer(Eligibility.on(DAY, covers)), "eligibility/covered");
  }

  @Test
  void a_person_without_cover_gets_an_answer_and_no_insurance() {
    var later = List.of(cover("POL1", "2019-01-24"));

    Snapshot.matches(answer(Eligibility.on(DAY, later)), "eligibility/not-covered");
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

  private static CoverageEligibilityResponse answer(Eligibility eligibility) {
    return EligibilityWriter.answer(eligibility, IDS, "basic", "request-1", NOW);
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
