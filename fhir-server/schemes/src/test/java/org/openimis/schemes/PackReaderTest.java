package org.openimis.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
            .replacing("cover-rules.csv", "item,0001,P", "item,0001,Q")
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
    PackReading reading = damage.to(withPackage()).read();
    assertThat(reading.pack() == null).isNotEqualTo(reading.faults().isEmpty());
  }

  @Provide
  Arbitrary<Damage> damages() {
    List<String> files = List.copyOf(withPackage().files().names());
    Arbitrary<String> snippets =
        Arbitraries.of(",", "\"", "\n", ";", "\u0000", "é", "-", "[", "{", ":", "0", "9999-99-99");
    return Combinators.combine(
            Arbitraries.of(files),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 8),
            snippets.list().ofMaxSize(4).map(list -> String.join("", list)))
        .as(Damage::new);
  }

  private static TestPack withPackage() {
    return TestPack.sound()
        .adding("services.csv", "A2,Kit,C,S,,1,B,0,15")
        .with(
            "packages.csv",
            """
            service_code,type,kind,code,quantity
            A2,P,item,0001,2
            A2,P,service,A1,1
            """);
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
