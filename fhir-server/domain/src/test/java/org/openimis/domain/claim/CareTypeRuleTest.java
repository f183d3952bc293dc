package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.LineBuilder.service;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.catalogue.CareType;

class CareTypeRuleTest {
  private final CareTypeRule rule = new CareTypeRule();

  @ParameterizedTest(name = "a service for {0}, a facility for {1}, a {2}: {3}")
  @CsvSource({
    "INPATIENT, INPATIENT, stay, accepted",
    "INPATIENT, INPATIENT, day, refused",
    "INPATIENT, OUTPATIENT, stay, refused",
    "INPATIENT, OUTPATIENT, day, refused",
    "INPATIENT, BOTH, stay, accepted",
    "INPATIENT, BOTH, day, refused",
    "OUTPATIENT, INPATIENT, stay, refused",
    "OUTPATIENT, INPATIENT, day, refused",
    "OUTPATIENT, OUTPATIENT, stay, refused",
    "OUTPATIENT, OUTPATIENT, day, accepted",
    "OUTPATIENT, BOTH, stay, refused",
    "OUTPATIENT, BOTH, day, accepted",
    "BOTH, INPATIENT, stay, accepted",
    "BOTH, INPATIENT, day, accepted",
    "BOTH, OUTPATIENT, stay, accepted",
    "BOTH, OUTPATIENT, day, accepted",
    "BOTH, BOTH, stay, accepted",
    "BOTH, BOTH, day, accepted",
  })
  void line_facility_and_visit_must_agree(
      CareType line, CareType facility, String visit, String expected) {
    var claim =
        aClaim()
            .atAFacilityFor(facility)
            .staying("2024-03-01", visit.equals("stay") ? "2024-03-02" : "2024-03-01")
            .asking(service("S1").meantFor(line));

    assertThat(claim.judgedBy(rule).isRefused()).isEqualTo(expected.equals("refused"));
  }

  @Test
  void the_finding_names_the_care_type_of_the_line_of_the_facility_and_of_a_day_visit() {
    var claim =
        aClaim()
            .atAFacilityFor(CareType.BOTH)
            .treatedOn("2024-03-01")
            .asking(service("S1").meantFor(CareType.INPATIENT));

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.CARE_TYPE, "S1", "I", "B", "O"));
  }

  @Test
  void the_finding_names_the_care_type_of_the_line_of_the_facility_and_of_a_stay() {
    var claim =
        aClaim()
            .atAFacilityFor(CareType.INPATIENT)
            .staying("2024-03-01", "2024-03-02")
            .asking(service("S1").meantFor(CareType.OUTPATIENT));

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.CARE_TYPE, "S1", "O", "I", "I"));
  }

  @Test
  void what_no_register_knows_is_left_to_reason_1() {
    var claim = aClaim().asking(service("S1").meantFor(CareType.INPATIENT).notRegistered());

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }
}
