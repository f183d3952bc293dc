package org.openimis.domain.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.catalogue.MedicalCode;

class ProductValuesTest {

  @Test
  void a_share_lies_between_0_and_100_percent() {
    assertThatCode(() -> Limit.share("0")).doesNotThrowAnyException();
    assertThatCode(() -> Limit.share("100.00")).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(() -> Limit.share("100.01"));
    assertThatIllegalArgumentException().isThrownBy(() -> Limit.share("-0.01"));
  }

  @Test
  void a_fixed_limit_is_not_negative_and_may_be_above_100() {
    assertThatCode(() -> Limit.fixed("100.01")).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(() -> Limit.fixed("-0.01"));
  }

  @Test
  void only_a_fixed_limit_of_0_is_no_limit() {
    assertThat(Limit.fixed("0.00").isUnlimited()).isTrue();
    assertThat(Limit.fixed("0.01").isUnlimited()).isFalse();
    assertThat(Limit.share("0").isUnlimited()).isFalse();
  }

  @Test
  void codes_are_openIMISs_letters_and_lead_back() {
    assertThat(Limit.Kind.values()).extracting(Limit.Kind::code).containsExactly("C", "F");
    assertThat(PriceOrigin.values()).extracting(PriceOrigin::code).containsExactly("P", "O", "R");
    assertThat(PriceOrigin.values())
        .allSatisfy(origin -> assertThat(PriceOrigin.ofCode(origin.code())).isEqualTo(origin));
    assertThatIllegalArgumentException().isThrownBy(() -> PriceOrigin.ofCode("X"));

    assertThat(CeilingExclusion.values())
        .extracting(CeilingExclusion::code)
        .containsExactly("H", "N", "B");
    assertThat(CeilingExclusion.values())
        .allSatisfy(
            excluded -> assertThat(CeilingExclusion.ofCode(excluded.code())).isEqualTo(excluded));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CeilingExclusion.ofCode("X"))
        .withMessage("Ceiling exclusion is H, N or B, not X");
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER, true, 10", "OTHER, false, 11",
    "EMERGENCY, true, 20", "EMERGENCY, false, 21",
    "REFERRAL, true, 30", "REFERRAL, false, 31",
  })
  void a_cover_rule_has_a_limit_for_each_visit_and_age(
      VisitType visitType, boolean adult, String percent) {
    assertThat(rule().limit(visitType, adult)).isEqualTo(Limit.share(percent));
  }

  @Test
  void a_cover_rule_has_waiting_months_for_each_age() {
    assertThat(rule().waitingMonths(true)).isEqualTo(6);
    assertThat(rule().waitingMonths(false)).isEqualTo(3);
  }

  @Test
  void a_cover_rule_takes_the_price_rule_of_its_product_and_keeps_all_else() {
    CoverRule listed = rule().withPriceRule(PriceRule.LIST);

    assertThat(listed.priceRule()).isEqualTo(PriceRule.LIST);
    assertThat(listed.withPriceRule(PriceRule.LOWER)).isEqualTo(rule());
  }

  @Test
  void a_cover_rule_has_a_most_number_of_units_for_each_age() {
    assertThat(rule().mostUnits(true)).isEqualTo(5);
    assertThat(rule().mostUnits(false)).isNull();
  }

  @ParameterizedTest(name = "adult {0}, hospital {1}: outside {2}")
  @CsvSource({
    "true, true, true",
    "true, false, false",
    "false, true, false",
    "false, false, false"
  })
  void a_cover_rule_has_a_ceiling_exclusion_for_each_age(
      boolean adult, boolean hospital, boolean outside) {
    assertThat(rule().isOutsideCeiling(adult, hospital)).isEqualTo(outside);
  }

  @ParameterizedTest
  @CsvSource({
    "HOSPITAL, true, false",
    "NOT_HOSPITAL, false, true",
    "BOTH, true, true",
  })
  void a_ceiling_exclusion_is_for_hospital_care_for_other_care_or_for_both(
      CeilingExclusion exclusion, boolean inHospital, boolean elsewhere) {
    assertThat(exclusion.applies(true)).isEqualTo(inHospital);
    assertThat(exclusion.applies(false)).isEqualTo(elsewhere);
  }

  private static CoverRule rule() {
    return new CoverRule(
        "A",
        MedicalCode.item("I1"),
        PriceOrigin.PRICE_LIST,
        PriceRule.LOWER,
        new VisitLimits(Limit.share("10"), Limit.share("11")),
        new VisitLimits(Limit.share("20"), Limit.share("21")),
        new VisitLimits(Limit.share("30"), Limit.share("31")),
        6,
        3,
        5,
        null,
        CeilingExclusion.HOSPITAL,
        null);
  }
}
