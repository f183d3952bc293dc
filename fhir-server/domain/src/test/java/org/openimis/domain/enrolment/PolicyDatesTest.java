package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimis.domain.enrolment.Terms.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.product.EnrolmentTerms;

/** When policies run (scheme-rules 3.3). */
class PolicyDatesTest {

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static String newPolicy(Terms terms, String enrolled) {
    return shown(PolicyDates.ofNew(terms.build(), day(enrolled)));
  }

  private static String renewal(Terms terms, String enrolled, String previousExpiry) {
    return shown(PolicyDates.ofRenewal(terms.build(), day(enrolled), day(previousExpiry)));
  }

  private static String shown(PolicyDates dates) {
    return dates.start() + " to " + dates.expiry();
  }

  @Test
  void a_free_policy_starts_on_the_day_of_the_application() {
    assertThat(newPolicy(terms(), "2020-11-10")).isEqualTo("2020-11-10 to 2021-11-09");
  }

  @Test
  void an_administration_period_lies_before_the_start_of_a_new_policy_only() {
    var terms = terms().with("administration-period", 2);

    assertThat(newPolicy(terms, "2024-01-15")).isEqualTo("2024-03-15 to 2025-03-14");
    assertThat(renewal(terms, "2024-01-15", "2023-12-31")).isEqualTo("2024-01-15 to 2025-01-14");
  }

  @ParameterizedTest(name = "enrolled on {0} with {1} months of grace: {2}")
  @CsvSource({
    "2024-01-01, 0, 2024-01-01",
    "2024-01-02, 0, 2024-06-01",
    "2024-02-01, 1, 2024-01-01",
    "2024-02-02, 1, 2024-06-01",
    "2024-06-02, 0, 2025-01-01",
    "2024-07-01, 1, 2024-06-01",
    "2024-07-02, 1, 2025-01-01",
  })
  void a_cycle_is_open_until_its_grace_is_over(String enrolled, int grace, String start) {
    var terms = terms().cycles("06-01", "01-01").with("grace-period-enrolment", grace);

    assertThat(PolicyDates.ofNew(terms.build(), day(enrolled)).start()).isEqualTo(start);
  }

  @Test
  void a_cycle_of_29_february_starts_on_28_february_in_other_years() {
    assertThat(newPolicy(terms().cycles("02-29"), "2025-01-10")).startsWith("2025-02-28");
    assertThat(newPolicy(terms().cycles("02-29"), "2024-01-10")).startsWith("2024-02-29");
  }

  @Test
  void a_renewal_in_time_follows_without_a_gap() {
    assertThat(renewal(terms(), "2024-12-01", "2024-12-31")).isEqualTo("2025-01-01 to 2025-12-31");
    assertThat(renewal(terms(), "2025-01-01", "2024-12-31")).isEqualTo("2025-01-01 to 2025-12-31");
  }

  @Test
  void a_late_renewal_starts_on_its_day() {
    assertThat(renewal(terms(), "2025-01-02", "2024-12-31")).isEqualTo("2025-01-02 to 2026-01-01");
  }

  @Test
  void an_early_renewal_with_cycles_never_runs_beside_the_old_policy() {
    var terms = terms().cycles("01-01", "06-01").with("grace-period-renewal", 1);

    assertThat(renewal(terms, "2024-05-01", "2024-12-31")).isEqualTo("2025-01-01 to 2025-12-31");
    assertThat(renewal(terms, "2025-01-31", "2024-12-31")).isEqualTo("2025-01-01 to 2025-12-31");
    assertThat(renewal(terms, "2025-02-02", "2024-12-31")).isEqualTo("2025-06-01 to 2026-05-31");
  }

  @Test
  void the_days_tell_whether_a_policy_is_new_or_renewed() {
    EnrolmentTerms terms = terms().build();

    assertThat(PolicyDates.ofNew(terms, day("2024-01-01")).stage()).isEqualTo(PolicyStage.NEW);
    assertThat(PolicyDates.ofRenewal(terms, day("2024-01-01"), day("2023-12-31")).stage())
        .isEqualTo(PolicyStage.RENEWAL);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2024-10-31, true", "2024-11-01, true", "2024-11-02, false"})
  void an_enrolment_is_early_until_that_many_months_before_its_cycle(String day, boolean early) {
    EnrolmentTerms terms = enrolmentDiscount(terms().cycles("01-01"));

    assertThat(PolicyDates.ofNew(terms, day(day)).isEarly(terms)).isEqualTo(early);
  }

  @Test
  void without_cycles_no_new_policy_is_early() {
    EnrolmentTerms terms = enrolmentDiscount(terms().with("administration-period", 12));

    assertThat(PolicyDates.ofNew(terms, day("2024-01-01")).isEarly(terms)).isFalse();
  }

  private static EnrolmentTerms enrolmentDiscount(Terms terms) {
    return terms
        .with("enrolment-discount-percent", 10)
        .with("enrolment-discount-period", 2)
        .build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2024-11-30, true", "2024-12-01, true", "2024-12-02, false"})
  void a_renewal_is_early_until_that_many_months_before_the_day_after_the_old_policy(
      String day, boolean early) {
    EnrolmentTerms terms =
        terms().with("renewal-discount-percent", 5).with("renewal-discount-period", 1).build();
    var dates = PolicyDates.ofRenewal(terms, day(day), day("2024-12-31"));

    assertThat(dates.isEarly(terms)).isEqualTo(early);
  }

  @Test
  void nobody_is_early_for_a_discount_that_is_not_granted() {
    EnrolmentTerms terms = terms().cycles("01-01").with("renewal-discount-period", 1).build();

    assertThat(PolicyDates.ofNew(terms, day("2024-03-01")).isEarly(terms)).isFalse();
    assertThat(PolicyDates.ofRenewal(terms, day("2024-03-01"), day("2024-12-31")).isEarly(terms))
        .isFalse();
  }

  @Test
  void with_cycles_one_pays_until_the_grace_after_the_start_is_over() {
    EnrolmentTerms terms =
        terms()
            .cycles("01-01")
            .with("grace-period-enrolment", 1)
            .with("grace-period-renewal", 2)
            .with("grace-period-payment", 9)
            .build();

    assertThat(PolicyDates.ofNew(terms, day("2024-12-01")).lastDayOfPayment(terms))
        .isEqualTo("2025-01-31");
    assertThat(
            PolicyDates.ofRenewal(terms, day("2024-12-01"), day("2024-12-31"))
                .lastDayOfPayment(terms))
        .isEqualTo("2025-02-28");
  }

  @Test
  void without_cycles_one_pays_within_the_grace_for_payment() {
    EnrolmentTerms terms =
        terms().with("grace-period-payment", 3).with("grace-period-enrolment", 9).build();

    assertThat(PolicyDates.ofNew(terms, day("2024-02-10")).lastDayOfPayment(terms))
        .isEqualTo("2024-05-09");
    assertThat(
            PolicyDates.ofRenewal(terms, day("2024-02-10"), day("2024-02-29"))
                .lastDayOfPayment(terms))
        .isEqualTo("2024-05-31");
  }

  @ParameterizedTest(name = "{0} months of grace, applied on {1}: {2}")
  @CsvSource({
    "2, 2025-02-28, false",
    "2, 2025-03-01, true",
    "2, 2024-11-01, false",
    "0, 2030-01-01, false"
  })
  void a_renewal_is_too_late_when_its_grace_is_over(int grace, String day, boolean tooLate) {
    EnrolmentTerms terms = terms().with("grace-period-renewal", grace).build();

    assertThat(PolicyDates.isTooLateToRenew(terms, day("2024-12-31"), day(day))).isEqualTo(tooLate);
  }

  @Test
  void a_product_that_insures_for_no_time_has_no_terms() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnrolmentTerms.of("PROD", List.of(), Map.of()))
        .withMessageContaining("PROD");
  }
}
