package org.openimis.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.claim.EntryRules;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.contribution.ActivationOption;
import org.openimis.domain.enrolment.EnrolmentRules;
import org.openimis.domain.enrolment.NumberRule;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.Dated;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.scheme.SchemePack;

/** What a pack says arrives in the records of the domain. */
class PackContentTest {

  @Example
  void rows_of_one_code_with_different_days_are_its_history() {
    SchemePack pack =
        TestPack.sound()
            .with(
                "items.csv",
                """
                code,name,type,price,valid_from
                0001,Aspirin,D,12.50,2019-07-01
                0001,Aspirin,D,10.00,
                """)
            .with(
                "prices.csv",
                """
                kind,price_list,code,price,valid_from
                item,Items,0001,9.00,2019-01-01
                item,Items,0001,,
                """)
            .read()
            .orElseThrow();

    assertThat(pack.catalogue().get(0).terms())
        .extracting(CatalogueTerms::from)
        .containsExactly(null, LocalDate.of(2019, 7, 1));
    assertThat(pack.priceLists().get(0).entries())
        .extracting(PriceListEntry::from)
        .containsExactly(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1));
    assertThat(pack.priceLists().get(0).entries().get(0).price()).isNull();
  }

  @Example
  void a_limit_left_empty_means_that_the_product_does_not_pay_such_visits() {
    var rules = TestPack.sound().read().orElseThrow().products().get(0).coverRules();
    assertThat(rules.get(0).otherVisit())
        .isEqualTo(new VisitLimits(Limit.share("100"), Limit.share("80")));
    assertThat(rules.get(0).emergency()).isEqualTo(VisitLimits.NONE);
    assertThat(rules.get(1).otherVisit()).isEqualTo(new VisitLimits(Limit.fixed("300.00"), null));
  }

  @Example
  void a_product_changes_by_dated_values() {
    Product product =
        TestPack.sound()
            .adding(
                "products/BASIC.yaml",
                """
                price-rule:
                  - {from: 2024-07-01, value: list}
                  - {from: 2017-01-01, value: lower}
                """)
            .read()
            .orElseThrow()
            .products()
            .get(0);
    assertThat(product.priceRules())
        .containsExactly(
            new Dated<>(LocalDate.of(2017, 1, 1), PriceRule.LOWER),
            new Dated<>(LocalDate.of(2024, 7, 1), PriceRule.LIST));
  }

  @Example
  void a_scheme_names_its_rules_and_settings() {
    var scheme =
        TestPack.sound()
            .adding(
                "scheme.yaml",
                """
                settings:
                  age-of-majority: 16
                  automatic-processing: false
                  explain-several-services: true
                  most-corrections: 2
                  preauthorization-days: 30
                rules: {line: [register, care-type], cover: [quantity-limit]}
                """)
            .read()
            .orElseThrow()
            .scheme();
    assertThat(scheme.ageOfMajority()).isEqualTo(16);
    assertThat(scheme.terms())
        .isEqualTo(
            new SchemeTerms(
                new RuleSet(
                    RuleSet.CURRENT_VERSION,
                    List.of("target-date", "insuree-valid", "cover-runs"),
                    List.of("register", "care-type"),
                    List.of("quantity-limit")),
                new EntryRules.EntryTerms(true, 2),
                false,
                30));
  }

  @Example
  void a_scheme_says_how_it_enrols() {
    var scheme =
        TestPack.sound()
            .adding(
                "scheme.yaml",
                """
                enrolment:
                  activation: payment
                  insurance-number: {length: 9, modulus: 7, pattern: "[0-9]+"}
                """)
            .read()
            .orElseThrow()
            .scheme();

    assertThat(scheme.enrolment())
        .isEqualTo(new EnrolmentRules(ActivationOption.PAYMENT, new NumberRule(9, 7, "[0-9]+")));
    assertThat(TestPack.sound().read().orElseThrow().scheme().enrolment())
        .isEqualTo(EnrolmentRules.USUAL);
  }

  @Example
  void a_scheme_without_settings_has_the_usual_ones() {
    var terms = TestPack.sound().read().orElseThrow().scheme().terms();
    assertThat(terms)
        .isEqualTo(
            new SchemeTerms(RuleSet.STANDARD, new EntryRules.EntryTerms(false, null), true, 90));
  }

  @Example
  void a_cover_rule_says_how_long_how_much_and_what_the_ceiling_leaves_out() {
    var rules =
        TestPack.sound()
            .with(
                "cover-rules.csv",
                """
                product_code,kind,code,price_origin,waiting_months_adult,max_quantity_child,ceiling_exclusion_adult,ceiling_exclusion_child
                BASIC,item,0001,R,6,,H,N
                BASIC,service,A1,O,,0,,B
                """)
            .read()
            .orElseThrow()
            .products()
            .get(0)
            .coverRules();
    assertThat(rules)
        .extracting(
            CoverRuleEntry::priceOrigin,
            CoverRuleEntry::waitingMonthsAdult,
            CoverRuleEntry::maxQuantityChild,
            CoverRuleEntry::ceilingExclusionAdult,
            CoverRuleEntry::ceilingExclusionChild)
        .containsExactly(
            tuple(
                PriceOrigin.RELATIVE,
                6,
                null,
                CeilingExclusion.HOSPITAL,
                CeilingExclusion.NOT_HOSPITAL),
            tuple(PriceOrigin.ASKED, 0, 0, null, CeilingExclusion.BOTH));
  }

  @Example
  void the_most_units_of_one_line_may_change_over_time() {
    var terms =
        TestPack.sound()
            .with(
                "items.csv",
                """
                code,name,type,price,max_per_line,valid_from
                0001,Aspirin,D,10.00,,
                0001,Aspirin,D,10.00,30.5,2019-07-01
                """)
            .read()
            .orElseThrow()
            .catalogue()
            .get(0)
            .terms();
    assertThat(terms)
        .extracting(CatalogueTerms::mostUnits)
        .containsExactly(null, new BigDecimal("30.5"));
  }

  @Example
  void a_package_bundles_items_and_services_which_may_be_packages_themselves() {
    var catalogue =
        TestPack.sound()
            .adding("services.csv", "B1,Delivery kit,C,S,D,900,B,0,15")
            .adding("services.csv", "B2,Delivery,C,S,D,2000,B,0,15")
            .with(
                "packages.csv",
                """
                service_code,type,kind,code,quantity
                B1,F,item,0001,2
                B1,F,service,A1,1
                B2,P,service,B1,1
                B2,P,item,0001,0.5
                """)
            .read()
            .orElseThrow()
            .catalogue();
    assertThat(catalogue)
        .filteredOn(entry -> entry.content() != null)
        .extracting(entry -> entry.code().code(), entry -> entry.content())
        .containsExactly(
            tuple(
                "B1",
                new PackageContent(
                    PackageContent.Type.FIXED_PRICE,
                    List.of(
                        part(MedicalCode.item("0001"), "2"),
                        part(MedicalCode.service("A1"), "1")))),
            tuple(
                "B2",
                new PackageContent(
                    PackageContent.Type.AS_DEFINED,
                    List.of(
                        part(MedicalCode.service("B1"), "1"),
                        part(MedicalCode.item("0001"), "0.5")))));
  }

  private static PackageContent.Part part(MedicalCode code, String quantity) {
    return new PackageContent.Part(code, new BigDecimal(quantity));
  }
}
