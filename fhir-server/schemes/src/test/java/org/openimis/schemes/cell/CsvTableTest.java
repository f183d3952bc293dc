package org.openimis.schemes.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.fault.PackFault;
import org.openimis.schemes.file.TestFiles;

/** Tables come from spreadsheets, and spreadsheets have their habits. */
class CsvTableTest {
  private static final TableShape SHAPE =
      TableShape.of("diagnoses.csv").required("code").optional("name");

  private final Faults faults = new Faults();

  @Example
  void a_byte_order_mark_is_no_part_of_the_first_heading() {
    assertThat(read("\uFEFFcode,name\nA00,Cholera\n")).containsExactly("A00|Cholera");
  }

  @Example
  void lines_may_end_as_they_do_on_windows() {
    assertThat(read("code,name\r\nA00,Cholera\r\n")).containsExactly("A00|Cholera");
  }

  @Example
  void empty_rows_are_passed_over_and_the_rows_after_them_keep_their_line() {
    List<Row> rows = table("code,name\nA00,Cholera\n\n , \nA01,Typhoid\n,,\n,,\n").rows();
    assertThat(rows).extracting(Row::line).containsExactly(2, 5);
    assertThat(faults.all()).isEmpty();
  }

  @Example
  void a_quoted_cell_may_hold_commas_and_quotation_marks() {
    assertThat(read("code,name\nA00,\"Cholera, \"\"classic\"\"\"\n"))
        .containsExactly("A00|Cholera, \"classic\"");
  }

  @Example
  void space_around_a_value_is_taken_away_also_the_hard_space() {
    assertThat(read(" Code ,NAME\n A00\u00A0, \tCholera  morbus \n"))
        .containsExactly("A00|Cholera  morbus");
  }

  @Example
  void columns_may_stand_in_any_order() {
    assertThat(read("name,code\nCholera,A00\n")).containsExactly("A00|Cholera");
  }

  @Example
  void an_optional_column_may_be_missing() {
    assertThat(read("code\nA00\n")).containsExactly("A00|");
  }

  @Example
  void a_column_without_heading_may_be_there_as_long_as_it_is_empty() {
    assertThat(read("code,,name,\nA00,,Cholera,\n")).containsExactly("A00|Cholera");
    assertThat(faults.all()).isEmpty();

    read("code,,name\nA00,x,Cholera\n");
    assertThat(faults.all())
        .extracting(PackFault::kind)
        .containsExactly(FaultKind.CELL_WITHOUT_HEADING);
  }

  @Example
  void a_table_that_is_not_there_has_no_rows_and_no_fault() {
    CsvTable table =
        CsvTable.read(SHAPE, TestFiles.files(Map.of("other.csv", new byte[] {'x'})), faults);
    assertThat(table.rows()).isEmpty();
    assertThat(table.isWhole()).isTrue();
    assertThat(faults.all()).isEmpty();
  }

  @Example
  void a_table_that_could_not_be_parted_is_not_whole() {
    assertThat(table("code;name\nA00;Cholera\n").isWhole()).isFalse();
    assertThat(table("name\nCholera\n").isWhole()).isFalse();
    assertThat(table("code,name\n\"A00,Cholera\n").isWhole()).isFalse();
    assertThat(table("code,name\nA00,Cholera\n").isWhole()).isTrue();
  }

  @Example
  void a_table_without_end_is_cut_off() {
    CsvTable table = table("code\n" + "A\n".repeat(CsvTable.MOST_ROWS + 10));
    assertThat(table.rows()).hasSize(CsvTable.MOST_ROWS);
    assertThat(table.isWhole()).isFalse();
    assertThat(faults.all())
        .extracting(PackFault::kind, PackFault::row)
        .containsExactly(tuple(FaultKind.TABLE_LONG, CsvTable.MOST_ROWS + 2));
  }

  @Example
  void a_row_without_end_is_refused() {
    assertThat(table("code" + ",".repeat(1_000_000) + "\nA\n").isWhole()).isFalse();
    assertThat(faults.all()).hasSize(1);
  }

  @Property(tries = 100)
  void what_a_spreadsheet_writes_is_what_we_read(@ForAll("values") List<String> names) {
    var text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord("code", "name");
    names.forEach(name -> csv.writeRecord("A", name));

    assertThat(table(text.toString()).rows())
        .extracting(row -> row.cell("name").text())
        .isEqualTo(names.stream().map(Trim::trim).toList());
    assertThat(faults.all()).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> values() {
    return Arbitraries.strings()
        .withChars("aé漢\",; \u00A0'")
        .withCharRange('0', '9')
        .ofMaxLength(12)
        .list()
        .ofMaxSize(8);
  }

  private List<String> read(String text) {
    return table(text).rows().stream()
        .map(row -> row.cell("code").text() + "|" + row.cell("name").text())
        .toList();
  }

  private CsvTable table(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvTable.read(SHAPE, TestFiles.files(Map.of(SHAPE.file(), bytes)), faults);
  }
}
