package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.catalogue.PackageContent.Type.AS_DEFINED;
import static org.openimis.domain.catalogue.PackageContent.Type.FIXED_PRICE;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.LineBuilder.part;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RuleBuilder.product;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;

/** Package services (scheme-rules 2.9.2): type P and type F. */
class PackageServiceTest {

  @Test
  void a_package_as_defined_is_paid_with_exactly_its_parts() {
    var whole = delivery().containing(part("2", "I1"), part("1", "I2"));

    assertThat(valued(whole).packageWhole()).isTrue();
    assertThat(valued(whole).benefit()).isEqualTo(money("100"));
  }

  @Test
  void the_order_of_the_parts_and_the_scale_of_their_numbers_do_not_matter() {
    var whole = delivery().containing(part("1.0", "I2"), part("2", "I1"));

    assertThat(valued(whole).benefit()).isEqualTo(money("100"));
  }

  @Test
  void a_part_told_in_two_lines_counts_together() {
    var whole = delivery().containing(part("1", "I1"), part("1", "I1"), part("1", "I2"));

    assertThat(valued(whole).packageWhole()).isTrue();
  }

  @Test
  void a_package_with_another_quantity_of_a_part_is_worth_nothing() {
    assertWorthNothing(delivery().containing(part("3", "I1"), part("1", "I2")));
    assertWorthNothing(delivery().containing(part("1", "I1"), part("1", "I2")));
  }

  @Test
  void a_package_that_lacks_a_part_or_has_one_more_is_worth_nothing() {
    assertWorthNothing(delivery().containing(part("2", "I1")));
    assertWorthNothing(delivery().containing(part("2", "I1"), part("1", "I2"), part("1", "I3")));
    assertWorthNothing(delivery());
  }

  @Test
  void a_service_in_the_place_of_an_item_of_that_code_is_another_part() {
    var service = new PackageContent.Part(MedicalCode.service("I2"), BigDecimal.ONE);

    assertWorthNothing(delivery().containing(part("2", "I1"), service));
  }

  @Test
  void a_package_worth_nothing_is_accepted_and_takes_no_deductible() {
    var broken = delivery();
    var decision =
        aClaim()
            .within(TermsBuilder.terms("A").with("ded-treatment", "10"))
            .asking(broken)
            .judged();

    assertThat(decision.lines().get(0).isRefused()).isFalse();
    assertThat(decision.charges()).isEmpty();
  }

  @Test
  void the_parts_told_are_those_of_one_package_however_many_are_asked_for() {
    var twice = delivery().times("2").containing(part("2", "I1"), part("1", "I2"));

    assertThat(valued(twice).benefit()).isEqualTo(money("200"));
  }

  @Test
  void a_package_of_fixed_price_is_paid_whatever_its_parts() {
    var line = service("P1").bundling(FIXED_PRICE, part("2", "I1")).containing(part("9", "I7"));

    assertThat(valued(line).packageWhole()).isTrue();
    assertThat(valued(line).benefit()).isEqualTo(money("100"));
  }

  @Test
  void a_package_of_fixed_price_is_lowered_to_it_even_where_the_product_pays_what_is_asked() {
    var line = fixedPrice().at("130").listedAt("80");

    assertThat(valued(line).unitPrice()).isEqualTo(money("80"));
  }

  @Test
  void a_package_of_fixed_price_that_asks_for_less_is_paid_less() {
    assertThat(valued(fixedPrice().at("70").listedAt("80")).unitPrice()).isEqualTo(money("70"));
  }

  @Test
  void what_is_no_package_is_paid_as_asked_where_the_product_says_so() {
    var simple = service("S1").at("130").listedAt("80").coveredBy(product("A").pricedAsAsked());

    assertThat(valued(simple).unitPrice()).isEqualTo(money("130"));
  }

  @Test
  void a_package_paid_as_defined_has_no_fixed_price() {
    var line =
        delivery()
            .at("130")
            .listedAt("80")
            .containing(part("2", "I1"), part("1", "I2"))
            .coveredBy(product("A").pricedAsAsked());

    assertThat(valued(line).unitPrice()).isEqualTo(money("130"));
  }

  /** A scheme without price lists. */
  @Test
  void without_a_list_price_the_registers_price_is_the_fixed_one_for_every_price_origin() {
    var line = service("P1").bundling(FIXED_PRICE).at("130").notListed().registeredAt("90");

    assertThat(valuedWithoutPriceLists(line.coveredBy(product("A").pricedAsAsked())).unitPrice())
        .isEqualTo(money("90"));
    assertThat(valuedWithoutPriceLists(line.coveredBy(product("A"))).unitPrice())
        .isEqualTo(money("90"));
    assertThat(
            valuedWithoutPriceLists(line.coveredBy(product("A").pricedByTheBatchRun())).unitPrice())
        .isEqualTo(money("90"));
  }

  /** Two of item I1 and one of item I2, paid as defined. */
  private static LineBuilder delivery() {
    return service("P1").bundling(AS_DEFINED, part("2", "I1"), part("1", "I2"));
  }

  private static LineBuilder fixedPrice() {
    return service("P1").bundling(FIXED_PRICE).coveredBy(product("A").pricedAsAsked());
  }

  private static void assertWorthNothing(LineBuilder line) {
    assertThat(valued(line).packageWhole()).isFalse();
    assertThat(valued(line).unitPrice()).isEqualTo(money("0"));
    assertThat(valued(line).benefit()).isEqualTo(money("0"));
  }

  private static Valuation valued(LineBuilder line) {
    return aClaim().asking(line).judged().lines().get(0).valuation();
  }

  private static Valuation valuedWithoutPriceLists(LineBuilder line) {
    var rules = new RuleSet("1", List.of(), List.of("register"), List.of());
    return aClaim().asking(line).judgedUnder(rules).lines().get(0).valuation();
  }
}
