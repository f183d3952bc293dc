package org.openimis.domain.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.balance.CoverUseBuilder.aCover;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.product.BenefitTerms;

/** What is left of a cover's limits; the numbers are those of scheme-rules 2.13. */
class CoverBalanceTest {
  private static final String[] OWN_DAYS = {"2024-01-01", "2024-12-31"};

  private static LimitBalance limit(
      String parameter, boolean amount, String @Nullable [] term, String allowed, String used) {
    return new LimitBalance(
        parameter,
        amount,
        term == null
            ? null
            : new LimitBalance.Term(LocalDate.parse(term[0]), LocalDate.parse(term[1])),
        new BigDecimal(allowed),
        new BigDecimal(used));
  }

  @Test
  void a_product_that_limits_nothing_has_nothing_to_tell() {
    assertThat(aCover().used(false, "0", "900").balance().limits()).isEmpty();
  }

  @Test
  void what_a_person_has_borne_counts_against_the_deductible() {
    assertThat(aCover().with("ded-insuree", "500").used(false, "300", "0").balance().limits())
        .containsExactly(limit("ded-insuree", true, OWN_DAYS, "500", "300"));
  }

  @Test
  void what_all_members_were_paid_counts_against_the_ceiling_of_the_policy() {
    var limits =
        aCover()
            .with("max-policy", "1000")
            .used(false, "0", "150")
            .usedByOthers(true, "0", "700")
            .balance()
            .limits();

    assertThat(limits).containsExactly(limit("max-policy", true, OWN_DAYS, "1000", "850"));
    assertThat(limits.get(0).left()).isEqualByComparingTo("150");
  }

  @Test
  void what_others_were_paid_does_not_count_against_a_persons_own_ceiling() {
    assertThat(
            aCover()
                .with("max-insuree", "1000")
                .used(false, "7", "150")
                .usedByOthers(false, "0", "700")
                .balance()
                .limits())
        .containsExactly(limit("max-insuree", true, OWN_DAYS, "1000", "150"));
  }

  @Test
  void a_limit_of_each_claim_is_whole_for_the_next_one() {
    assertThat(
            aCover()
                .with("ded-treatment", "100")
                .with("max-treatment", "5000")
                .used(false, "100", "5000")
                .balance()
                .limits())
        .containsExactly(
            limit("ded-treatment", true, null, "100", "0"),
            limit("max-treatment", true, null, "5000", "0"));
  }

  @Test
  void hospital_care_and_other_care_are_told_apart_where_the_product_does() {
    assertThat(
            aCover()
                .countingStaysAsHospital()
                .with("max-ip-insuree", "5000")
                .with("max-op-insuree", "700")
                .with("ded-ip-insuree", "200")
                .used(true, "200", "4000")
                .used(false, "0", "30")
                .balance()
                .limits())
        .containsExactly(
            limit("ded-ip-insuree", true, OWN_DAYS, "200", "200"),
            limit("max-ip-insuree", true, OWN_DAYS, "5000", "4000"),
            limit("max-op-insuree", true, OWN_DAYS, "700", "30"));
  }

  @Test
  void a_limit_of_hospital_care_is_not_told_where_nothing_counts_as_hospital_care() {
    assertThat(
            aCover()
                .with("ded-ip-insuree", "200")
                .with("max-ip-insuree", "5000")
                .with("max-op-insuree", "700")
                .balance()
                .limits())
        .containsExactly(limit("max-op-insuree", true, OWN_DAYS, "700", "0"));
  }

  @ParameterizedTest(name = "{0} members: {1}")
  @CsvSource({"5, 300000", "6, 300000", "8, 340000", "12, 360000"})
  void the_ceiling_of_a_policy_is_the_one_of_this_family(int members, String ceiling) {
    var limits =
        aCover()
            .with("max-policy", "300000")
            .with("threshold", "6")
            .with("max-policy-extra-member", "20000")
            .with("max-ceiling-policy", "360000")
            .ofMembers(members)
            .balance()
            .limits();

    assertThat(limits).hasSize(1);
    assertThat(limits.get(0).allowed()).isEqualByComparingTo(ceiling);
  }

  @Test
  void the_ceiling_of_hospital_care_grows_by_its_own_numbers() {
    var limits =
        aCover()
            .countingStaysAsHospital()
            .with("max-ip-policy", "100")
            .with("threshold", "1")
            .with("max-policy-extra-member-ip", "10")
            .with("max-policy-extra-member", "99")
            .ofMembers(3)
            .balance()
            .limits();

    assertThat(limits).containsExactly(limit("max-ip-policy", true, OWN_DAYS, "120", "0"));
  }

  @Test
  void a_limit_that_was_lowered_since_leaves_nothing() {
    var limit = aCover().with("max-insuree", "100").used(false, "0", "250").balance().limits();

    assertThat(limit.get(0).used()).isEqualByComparingTo("250");
    assertThat(limit.get(0).left()).isEqualByComparingTo("0");
  }

  @Test
  void claims_of_a_category_count_in_the_persons_days_of_cover() {
    assertThat(
            aCover()
                .joined("2024-03-01", "2024-12-31")
                .with("max-no-consultation", "4")
                .with("max-no-surgery", "0")
                .claimed(ServiceCategory.CONSULTATION, "2024-02-28")
                .claimed(ServiceCategory.CONSULTATION, "2024-03-01")
                .claimed(ServiceCategory.CONSULTATION, "2024-08-09")
                .claimed(ServiceCategory.VISIT, "2024-04-01")
                .balance()
                .limits())
        .containsExactly(
            limit("max-no-surgery", false, new String[] {"2024-03-01", "2024-12-31"}, "0", "0"),
            limit(
                "max-no-consultation", false, new String[] {"2024-03-01", "2024-12-31"}, "4", "2"));
  }

  @Test
  void an_amount_of_a_category_is_whole_for_each_claim() {
    assertThat(aCover().with("max-amount-consultation", "55").balance().limits())
        .containsExactly(limit("max-amount-consultation", true, null, "55", "0"));
  }

  @Test
  void a_persons_days_end_with_the_policy() {
    assertThat(
            aCover()
                .joined("2024-02-01", "2025-06-30")
                .with("max-insuree", "100")
                .with("ded-policy", "10")
                .balance()
                .limits())
        .containsExactly(
            limit("ded-policy", true, OWN_DAYS, "10", "0"),
            limit("max-insuree", true, new String[] {"2024-02-01", "2024-12-31"}, "100", "0"));
  }

  @ParameterizedTest
  @EnumSource(ServiceCategory.class)
  void each_limit_of_a_category_has_the_name_of_its_parameter(ServiceCategory category) {
    BenefitTerms.mostClaimsParameter(category)
        .ifPresent(
            name ->
                assertThat(aCover().with(name, "7").balance().limits())
                    .containsExactly(limit(name, false, OWN_DAYS, "7", "0")));
    BenefitTerms.mostAmountParameter(category)
        .ifPresent(
            name ->
                assertThat(aCover().with(name, "7").balance().limits())
                    .containsExactly(limit(name, true, null, "7", "0")));
    assertThat(BenefitTerms.mostClaimsParameter(category).isPresent())
        .isEqualTo(category != ServiceCategory.OTHER);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-12-31, true", "2025-01-01, false"})
  void a_cover_is_in_force_within_its_days(String day, boolean inForce) {
    assertThat(aCover().on(day).build().isInForce()).isEqualTo(inForce);
  }

  @Test
  void a_suspended_cover_and_that_of_the_dead_are_not_in_force() {
    assertThat(aCover().suspended().build().isInForce()).isFalse();
    assertThat(aCover().diedOn("2024-06-30").build().isInForce()).isFalse();
    assertThat(aCover().diedOn("2024-07-01").build().isInForce()).isTrue();
  }
}
