package org.openimis.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.product.Dated;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.fault.PackFault;
import org.openimis.schemes.fault.PackWarning;

class PackReaderTest {

  @Example
  void many_faults_in_many_files_are_told_in_one_go_by_file_row_and_column() {
    PackReading reading =
        TestPack.sound()
            .replacing("scheme.yaml", "TZS", "SHILLING")
            .replacing("health-facilities.csv", "HF1,Hospital,G,H,D", "HF1,Hospital,X,H,D9")
            .adding("items.csv", "0002,Bandage,D,10 pieces,-5,O,0,15")
            .adding("items.csv", "0003,,D,,five,O,0,99")
            .adding("prices.csv", "item,Items,0099,")
            .replacing("products/BASIC.yaml", "2030-12-31", "2016-12-31")
            .replacing("cover-rules.csv", "item,0001,P", "item,0001,R")
            .replacing("sample/policies.csv", "BASIC", "GOLD")
            .read();

    assertThat(reading.pack()).isNull();
    assertThat(reading.faults())
        .extracting(PackReaderTest::place)
        .containsExactly(
            "cover-rules.csv 2 price_origin",
            "health-facilities.csv 2 district_code",
            "health-facilities.csv 2 legal_form",
            "items.csv 3 price",
            "items.csv 4 name",
            "items.csv 4 price",
            "items.csv 4 patient_category",
            "prices.csv 4 code",
            "products/BASIC.yaml 4 to",
            "sample/policies.csv 2 product_code",
            "scheme.yaml 4 currency");
  }

  @Example
  void a_table_that_cannot_be_read_is_one_fault_and_not_one_for_each_that_refers_to_it() {
    PackReading reading =
        TestPack.sound().with("items.csv", "code;name;type;price\n0001;Aspirin;D;10\n").read();
    assertThat(reading.faults()).extracting(PackReaderTest::place).containsExactly("items.csv 1 ");
  }

  @Example
  void a_row_with_a_faulty_price_can_still_be_referred_to() {
    PackReading reading = TestPack.sound().replacing("items.csv", "10.00", "ten").read();
    assertThat(reading.faults())
        .extracting(PackReaderTest::place)
        .containsExactly("items.csv 2 price");
  }

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
  void a_deductible_may_move_to_another_level_from_one_day_to_the_next() {
    PackReading reading =
        TestPack.sound()
            .adding(
                "products/BASIC.yaml",
                """
                parameters:
                  ded-treatment:
                    values: [{from: 2017-01-01, value: 10}, {from: 2020-01-01, value: 0}]
                  ded-policy: {values: [{from: 2020-01-01, value: 100}]}
                """)
            .read();
    assertThat(reading.faults()).isEmpty();
  }

  @Example
  void a_scheme_names_its_rules_and_settings() {
    var scheme =
        TestPack.sound()
            .adding(
                "scheme.yaml",
                """
                settings: {age-of-majority: 16, automatic-processing: false}
                rules: {line: [register, care-type]}
                """)
            .read()
            .orElseThrow()
            .scheme();
    assertThat(scheme.ageOfMajority()).isEqualTo(16);
    assertThat(scheme.automaticProcessing()).isFalse();
    assertThat(scheme.ruleSet().lineRules()).containsExactly("register", "care-type");
    assertThat(scheme.ruleSet().claimRules())
        .containsExactly("target-date", "insuree-valid", "cover-runs");
  }

  @Example
  void what_is_stored_and_not_yet_applied_is_one_warning_a_product() {
    PackReading reading =
        TestPack.sound()
            .adding(
                "products/BASIC.yaml",
                """
                parameters:
                  max-insuree: {values: [{from: 2017-01-01, value: 100000}]}
                  max-no-visits: {values: [{from: 2017-01-01, value: 0}]}
                  max-members: {values: [{from: 2017-01-01, value: 6}]}
                """)
            .with(
                "cover-rules.csv",
                """
                product_code,kind,code,price_origin,waiting_months_adult,max_quantity_child
                BASIC,item,0001,P,6,
                BASIC,service,A1,P,,2
                """)
            .read();
    assertThat(reading.pack()).isNotNull();
    assertThat(reading.warnings())
        .extracting(PackWarning::toString)
        .containsExactly(
            "products/BASIC.yaml: Product BASIC says what this version stores and does not apply to"
                + " claims yet: max-insuree, max-no-visits, waiting_months, max_quantity. [not-applied]");
  }

  @Example
  void a_table_of_the_law_that_is_not_there_is_worth_a_warning() {
    PackReading reading =
        TestPack.sound()
            .without("claim-administrators.csv")
            .replacing("sample/claims.csv", "HF1,CA1", "HF1,")
            .read();
    assertThat(reading.pack()).isNotNull();
    assertThat(reading.warnings())
        .extracting(PackWarning::toString)
        .singleElement()
        .asString()
        .startsWith("claim-administrators.csv: This table is not there.");
  }

  @Example
  void a_claim_may_name_unknown_people_and_items_and_the_same_line_twice() {
    PackReading reading =
        TestPack.sound()
            .replacing("sample/claims.csv", "C1,101", "C1,55555")
            .replacing("sample/claims.csv", "420.00", "60")
            .with(
                "sample/claim-lines.csv",
                """
                claim_code,kind,code,quantity,unit_price_asked
                C1,item,9999,1,10.00
                C1,item,9999,5,10.00
                """)
            .read();
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
  }

  @Example
  void a_total_that_differs_from_the_lines_is_worth_a_warning() {
    PackReading reading = TestPack.sound().replacing("sample/claims.csv", "420.00", "400").read();
    assertThat(reading.pack()).isNotNull();
    assertThat(reading.warnings())
        .extracting(PackWarning::toString)
        .containsExactly(
            "sample/claims.csv, line 2: The claim C1 names a total of 400, but its lines come to"
                + " 420. The lines count. [claim-total]");
  }

  @Example
  void a_zip_is_read_as_its_files_are() {
    var zip = new ByteArrayInputStream(TestPack.sound().zip());
    assertThat(PackReader.readZip(zip)).isEqualTo(TestPack.sound().read());
  }

  @Example
  void what_is_no_zip_is_a_fault_of_the_pack() {
    var noZip = new ByteArrayInputStream("code: demo".getBytes(StandardCharsets.UTF_8));
    assertThat(PackReader.readZip(noZip).faults())
        .extracting(PackFault::sentence)
        .containsExactly("The pack cannot be read: it is no zip file, or an empty one.");
  }

  @Example
  void a_pack_with_faults_is_never_handed_out() {
    PackReading reading = TestPack.sound().without("scheme.yaml").read();
    assertThatThrownBy(reading::orElseThrow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("scheme.yaml: This file is missing.");
  }

  @Property(tries = 100)
  void whatever_a_file_holds_it_is_read_or_told_to_be_wrong(@ForAll("damages") Damage damage) {
    PackReading reading = damage.to(TestPack.sound()).read();
    assertThat(reading.pack() == null).isNotEqualTo(reading.faults().isEmpty());
  }

  @Provide
  Arbitrary<Damage> damages() {
    List<String> files = List.copyOf(TestPack.sound().files().names());
    Arbitrary<String> snippets =
        Arbitraries.of(",", "\"", "\n", ";", "\u0000", "é", "-", "[", "{", ":", "0", "9999-99-99");
    return Combinators.combine(
            Arbitraries.of(files),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 8),
            snippets.list().ofMaxSize(4).map(list -> String.join("", list)))
        .as(Damage::new);
  }

  /** At some place of a file some letters are taken out and others put in. */
  record Damage(String file, double place, int removed, String added) {
    TestPack to(TestPack pack) {
      String text = new String(pack.files().bytes(file), StandardCharsets.UTF_8);
      int start = (int) (place * text.length());
      int end = Math.min(text.length(), start + removed);
      return pack.with(file, text.substring(0, start) + added + text.substring(end));
    }
  }

  private static String place(PackFault fault) {
    return fault.file() + " " + fault.row() + " " + fault.column();
  }
}
