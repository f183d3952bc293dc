package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.LineBuilder.service;

import org.junit.jupiter.api.Test;
import org.openimis.domain.party.Gender;

/** Every mask against every patient is tested in PatientCategoriesTest. */
class PatientCategoryRuleTest {
  private static final int MEN_AND_CHILDREN = 1 + 8;
  private static final int WOMEN_OF_ANY_AGE = 2 + 4 + 8;
  private static final int ADULTS = 1 + 2 + 4;

  private final PatientCategoryRule rule = new PatientCategoryRule();

  @Test
  void a_service_for_men_and_children_is_refused_to_a_woman() {
    var claim = aClaim().asking(service("S1").meantForPatients(MEN_AND_CHILDREN));

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.PATIENT_CATEGORY, "S1", "9", "FEMALE", "ADULT"));
  }

  @Test
  void a_service_for_women_of_any_age_is_given_to_a_woman() {
    var claim = aClaim().asking(service("S1").meantForPatients(WOMEN_OF_ANY_AGE));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void a_person_is_an_adult_from_the_birthday_that_makes_one_on_the_last_day_of_care() {
    var claim =
        aClaim()
            .forA(Gender.MALE)
            .bornOn("2006-03-02")
            .asking(service("S1").meantForPatients(ADULTS));

    assertThat(claim.staying("2024-03-01", "2024-03-02").judgedBy(rule))
        .isEqualTo(Verdict.accepted());
    assertThat(claim.treatedOn("2024-03-01").judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.PATIENT_CATEGORY, "S1", "7", "MALE", "CHILD"));
  }

  @Test
  void the_scheme_says_at_which_age_a_person_is_an_adult() {
    var claim =
        aClaim()
            .bornOn("2006-03-02")
            .treatedOn("2024-03-02")
            .asking(service("S1").meantForPatients(ADULTS));

    assertThat(claim.withAdultsFrom(19).judgedBy(rule).isRefused()).isTrue();
    assertThat(claim.withAdultsFrom(18).judgedBy(rule).isRefused()).isFalse();
  }

  @Test
  void what_no_register_knows_is_left_to_reason_1() {
    var claim = aClaim().asking(service("S1").meantForPatients(MEN_AND_CHILDREN).notRegistered());

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }
}
