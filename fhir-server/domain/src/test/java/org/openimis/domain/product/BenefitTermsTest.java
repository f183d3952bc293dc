package org.openimis.domain.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.product.BenefitTerms.HospitalWhen;

/** The names of the parameters are those of docs/schemes/products.md. */
class BenefitTermsTest {

  @ParameterizedTest(name = "{0} and {1} run over {2} for {3}")
  @CsvSource({
    "ded-treatment, max-treatment, TREATMENT, ALL",
    "ded-insuree, max-insuree, INSUREE, ALL",
    "ded-policy, max-policy, POLICY, ALL",
    "ded-ip-treatment, max-ip-treatment, TREATMENT, INPATIENT",
    "ded-ip-insuree, max-ip-insuree, INSUREE, INPATIENT",
    "ded-ip-policy, max-ip-policy, POLICY, INPATIENT",
    "ded-op-treatment, max-op-treatment, TREATMENT, OUTPATIENT",
    "ded-op-insuree, max-op-insuree, INSUREE, OUTPATIENT",
    "ded-op-policy, max-op-policy, POLICY, OUTPATIENT",
  })
  void a_parameter_makes_a_deductible_or_a_ceiling(
      String deductible, String ceiling, AllowanceLevel level, CareScope scope) {
    var terms = terms(deductible, "10", ceiling, "20");

    assertThat(terms.deductibles())
        .containsExactly(new Allowance(level, scope, new BigDecimal("10")));
    assertThat(terms.ceilings()).containsExactly(new Allowance(level, scope, new BigDecimal("20")));
    assertThat(terms.deductible(true).isPresent()).isEqualTo(scope != CareScope.OUTPATIENT);
    assertThat(terms.deductible(false).isPresent()).isEqualTo(scope != CareScope.INPATIENT);
    assertThat(terms.ceiling(true, 1).isPresent()).isEqualTo(scope != CareScope.OUTPATIENT);
    assertThat(terms.ceiling(false, 1).isPresent()).isEqualTo(scope != CareScope.INPATIENT);
  }

  @Test
  void hospital_care_and_other_care_may_have_each_their_own() {
    var terms = terms("max-ip-insuree", "5000", "max-op-insuree", "700");

    assertThat(terms.ceiling(true, 1).orElseThrow().amount()).isEqualByComparingTo("5000");
    assertThat(terms.ceiling(false, 1).orElseThrow().amount()).isEqualByComparingTo("700");
  }

  @Test
  void an_amount_of_0_is_none() {
    var terms = terms("ded-policy", "0", "max-policy", "0.00", "max-amount-surgery", "0");

    assertThat(terms).isEqualTo(BenefitTerms.unlimited("A"));
  }

  @ParameterizedTest
  @CsvSource({
    "HOSPITALIZATION, max-no-hospitalization",
    "VISIT, max-no-visits",
    "CONSULTATION, max-no-consultation",
    "SURGERY, max-no-surgery",
    "DELIVERY, max-no-delivery",
    "ANTENATAL, max-no-antenatal"
  })
  void a_number_of_0_claims_is_a_limit(ServiceCategory category, String parameter) {
    assertThat(terms(parameter, "0").mostClaims()).containsExactly(Map.entry(category, 0));
    assertThat(terms(parameter, "3.0").mostClaims()).containsExactly(Map.entry(category, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "HOSPITALIZATION, max-amount-hospitalization",
    "CONSULTATION, max-amount-consultation",
    "SURGERY, max-amount-surgery",
    "DELIVERY, max-amount-delivery",
    "ANTENATAL, max-amount-antenatal"
  })
  void an_amount_limits_a_category(ServiceCategory category, String parameter) {
    assertThat(terms(parameter, "55").mostAmounts())
        .containsExactly(Map.entry(category, new BigDecimal("55")));
  }

  @Test
  void without_parameters_nothing_is_limited() {
    var terms = BenefitTerms.unlimited("A");

    assertThat(terms.product()).isEqualTo("A");
    assertThat(terms.hospitalWhen()).isNull();
    assertThat(terms.deductible(true)).isEmpty();
    assertThat(terms.ceiling(false, 9)).isEmpty();
    assertThat(terms.mostClaims()).isEmpty();
    assertThat(terms.mostAmounts()).isEmpty();
  }

  @ParameterizedTest(name = "for {0}")
  @CsvSource({
    "all care, max-policy, max-policy-extra-member, max-ceiling-policy",
    "hospital care, max-ip-policy, max-policy-extra-member-ip, max-ceiling-policy-ip",
    "other care, max-op-policy, max-policy-extra-member-op, max-ceiling-policy-op"
  })
  void the_ceiling_of_a_policy_grows_by_parameters_of_its_own_scope(
      String care, String ceiling, String extraMember, String most) {
    var terms = terms(ceiling, "300", "threshold", "6", extraMember, "20", most, "350");
    boolean hospital = care.equals("hospital care");

    assertThat(terms.ceiling(hospital, 6).orElseThrow().amount()).isEqualByComparingTo("300");
    assertThat(terms.ceiling(hospital, 8).orElseThrow().amount()).isEqualByComparingTo("340");
    assertThat(terms.ceiling(hospital, 9).orElseThrow().amount()).isEqualByComparingTo("350");
  }

  @Test
  void a_most_of_0_is_none() {
    var terms =
        terms(
            "max-policy",
            "300",
            "threshold",
            "6",
            "max-policy-extra-member",
            "20",
            "max-ceiling-policy",
            "0");

    assertThat(terms.ceiling(false, 12).orElseThrow().amount()).isEqualByComparingTo("420");
  }

  @Test
  void without_an_extra_amount_a_large_family_has_the_usual_ceiling() {
    var terms = terms("max-policy", "300", "threshold", "6");

    assertThat(terms.ceiling(false, 12).orElseThrow().amount()).isEqualByComparingTo("300");
  }

  @ParameterizedTest
  @CsvSource({"max-treatment", "max-insuree"})
  void the_ceiling_of_a_claim_or_a_person_does_not_grow_with_the_family(String ceiling) {
    var terms = terms(ceiling, "300", "threshold", "6", "max-policy-extra-member", "20");

    assertThat(terms.ceiling(false, 12).orElseThrow().amount()).isEqualByComparingTo("300");
  }

  @Test
  void a_grown_ceiling_keeps_its_level_and_scope() {
    var terms = terms("max-ip-policy", "300", "threshold", "6", "max-policy-extra-member-ip", "20");

    assertThat(terms.ceiling(true, 7))
        .hasValue(new Allowance(AllowanceLevel.POLICY, CareScope.INPATIENT, new BigDecimal("320")));
  }

  @Test
  void a_deductible_does_not_grow_with_the_family() {
    var terms = terms("ded-policy", "300", "threshold", "0", "max-policy-extra-member", "20");

    assertThat(terms.deductible(false).orElseThrow().amount()).isEqualByComparingTo("300");
  }

  @Test
  void the_ceiling_interpretation_says_what_hospital_care_is() {
    assertThat(BenefitTerms.of("A", "I", Map.of()).hospitalWhen()).isEqualTo(HospitalWhen.STAY);
    assertThat(BenefitTerms.of("A", "H", Map.of()).hospitalWhen()).isEqualTo(HospitalWhen.LEVEL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenefitTerms.of("A", "X", Map.of()))
        .withMessage("Ceiling interpretation is I or H, not X");
  }

  @Test
  void terms_do_not_change_with_the_collections_they_were_made_of() {
    var deductibles = new ArrayList<Allowance>();
    var ceilings = new ArrayList<Allowance>();
    var growth = new HashMap<CareScope, FamilyGrowth>();
    var mostClaims = new HashMap<ServiceCategory, Integer>();
    var mostAmounts = new HashMap<ServiceCategory, BigDecimal>();
    var terms = new BenefitTerms("A", null, deductibles, ceilings, growth, mostClaims, mostAmounts);
    var allowance = new Allowance(AllowanceLevel.POLICY, CareScope.ALL, BigDecimal.ONE);

    deductibles.add(allowance);
    ceilings.add(allowance);
    growth.put(CareScope.ALL, new FamilyGrowth(0, BigDecimal.ONE, null));
    mostClaims.put(ServiceCategory.VISIT, 1);
    mostAmounts.put(ServiceCategory.VISIT, BigDecimal.ONE);

    assertThat(terms)
        .isEqualTo(new BenefitTerms("A", null, List.of(), List.of(), Map.of(), Map.of(), Map.of()));
  }

  @Test
  void a_ceiling_of_a_scope_without_growth_stays_as_it_is() {
    var ceiling = new Allowance(AllowanceLevel.POLICY, CareScope.ALL, BigDecimal.TEN);
    var terms =
        new BenefitTerms("A", null, List.of(), List.of(ceiling), Map.of(), Map.of(), Map.of());

    assertThat(terms.ceiling(false, 12)).hasValue(ceiling);
  }

  private static BenefitTerms terms(String... parameters) {
    Map<String, BigDecimal> byName = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      byName.put(parameters[i], new BigDecimal(parameters[i + 1]));
    }
    return BenefitTerms.of("A", null, byName);
  }
}
