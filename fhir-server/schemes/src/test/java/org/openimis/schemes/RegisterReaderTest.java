package org.openimis.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.enrolment.RegisterTable;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.PackFault;

/** Which files a register comes in, and what makes them unusable as a whole. */
class RegisterReaderTest {
  private static final String INSUREES =
      "insuree_number,head_insuree_number,last_name,birth_date,gender";
  private static final String FAMILIES = "head_insuree_number,village_code";
  private static final String POLICIES =
      "policy_number,head_insuree_number,product_code,stage,enrol_date,start_date,effective_date,"
          + "expiry_date,status,value";
  private static final String COVER =
      "policy_number,insuree_number,enrolment_date,start_date,effective_date,expiry_date";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<RegisterRow> rows = new ArrayList<>();

  private void file(String name, String... lines) {
    files.put(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void sound() {
    file("insurees.csv", INSUREES, "1,1,Nadi,1990-05-10,F", "2,1,Nadi,2016-09-09,M");
    file("families.csv", FAMILIES, "1,V1");
  }

  private List<PackFault> read() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RegisterReader.read(new ByteArrayInputStream(bytes.toByteArray()), rows::add);
  }

  private List<String> faults() {
    return read().stream()
        .map(fault -> "%s %d %s".formatted(fault.file(), fault.row(), fault.kind().code()))
        .toList();
  }

  @Test
  void each_row_says_whose_it_is_and_what_it_says_by_column() {
    sound();
    file("policies.csv", POLICIES, "P1,1,BASE,N,2024-01-01,2024-01-01,2024-01-01,2024-12-31,2,9");
    file("member-cover.csv", COVER, "P1,2,2024-01-01,2024-01-01,2024-01-01,2024-12-31");

    assertThat(read()).isEmpty();
    assertThat(rows)
        .extracting(row -> row.table() + " " + row.line() + " " + row.family() + " " + row.key())
        .containsExactly(
            "INSUREES 2 1 1",
            "INSUREES 3 1 2",
            "FAMILIES 2 1 1",
            "POLICIES 2 1 P1",
            "MEMBER_COVER 2  P1");
    assertThat(rows.get(1).cells().subList(0, 6))
        .containsExactly("2", "1", "Nadi", "", "2016-09-09", "M"); // other_names has no column
    assertThat(rows.get(1).cells()).hasSize(Tables.INSUREES.columns().size());
  }

  @Test
  void the_sample_of_a_pack_is_a_register_and_other_files_are_passed_over() {
    file("demo/sample/insurees.csv", "\uFEFF" + INSUREES, "1,1,Nadi,1990-05-10,F");
    file("demo/sample/families.csv", FAMILIES, "1,V1");
    file("demo/scheme.yaml", "code: demo");
    file("demo/sample/claims.csv", "what");

    assertThat(read()).isEmpty();
    assertThat(rows).hasSize(2);
  }

  @Test
  void what_cells_hold_is_looked_at_later_with_their_family() {
    file("insurees.csv", INSUREES, "1,1,,1990-13-10,X");
    file("families.csv", FAMILIES, "1,");

    assertThat(read()).isEmpty();
    assertThat(rows).hasSize(2);
  }

  @Test
  void a_register_has_people_and_families() {
    file("policies.csv", POLICIES);

    assertThat(faults()).containsExactly(" 0 register-files", " 0 register-files");
    assertThat(read().get(0).sentence()).contains("insurees.csv is missing");
  }

  @Test
  void tables_without_a_row_are_none() {
    file("insurees.csv", INSUREES);
    file("families.csv", FAMILIES);

    assertThat(faults()).containsExactly(" 0 register-empty");
  }

  @Test
  void a_table_comes_once() {
    sound();
    file("old/insurees.csv", INSUREES, "9,9,Old,1990-05-10,F");

    assertThat(faults()).containsExactly("insurees.csv 0 file-twice");
  }

  @Test
  void a_row_that_does_not_say_whose_it_is_spoils_the_register() {
    sound();
    file("insurees.csv", INSUREES, "1,1,Nadi,1990-05-10,F", "2,,Nadi,2016-09-09,M", ",1,X,,");
    file("member-cover.csv", COVER, ",2,2024-01-01,2024-01-01,2024-01-01,2024-12-31");

    assertThat(faults())
        .containsExactly(
            "insurees.csv 3 value-missing",
            "insurees.csv 4 value-missing",
            "member-cover.csv 2 value-missing");
  }

  @Test
  void tables_whose_shape_is_broken_spoil_the_register() {
    sound();
    file("families.csv", "head_insuree_number;village_code", "1;V1");
    assertThat(faults()).containsExactly("families.csv 1 separator");

    file("families.csv", "head_insuree_number,village", "1,V1");
    assertThat(faults())
        .containsExactly("families.csv 1 column-unknown", "families.csv 1 column-missing");

    file("families.csv", FAMILIES, "1");
    assertThat(faults()).containsExactly("families.csv 2 row-short");

    file("families.csv", FAMILIES, "1,V1,more");
    assertThat(faults()).containsExactly("families.csv 2 cell-without-heading");

    file("families.csv", FAMILIES, "1,\"V1");
    assertThat(faults()).containsExactly("families.csv 2 quote");

    file("families.csv");
    files.put("families.csv", new byte[0]);
    assertThat(faults()).containsExactly("families.csv 0 table-empty");

    files.put("families.csv", (FAMILIES + "\n1,Zo\u00eb\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(faults()).containsExactly("families.csv 0 not-utf8");
  }

  @Test
  void what_is_no_zip_file_is_no_register() {
    var faults = RegisterReader.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), rows::add);

    assertThat(faults).extracting(PackFault::kind).containsExactly(FaultKind.REGISTER_UNREADABLE);
  }

  @Test
  void every_table_of_a_register_has_the_columns_of_a_sample() {
    for (RegisterTable table : RegisterTable.values()) {
      assertThat(RegisterReader.shape(table).file()).isEqualTo(table.file());
    }
    assertThat(RegisterReader.shape(RegisterTable.INSUREES).columns())
        .isEqualTo(Tables.INSUREES.columns());
  }
}
