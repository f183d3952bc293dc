package org.openimis.schemes.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.PackFault;

class ZipSourceTest {
  private static final byte[] SOMETHING = "code: demo".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_zip_of_files_is_a_pack() {
    PackFiles files = read(Map.of("scheme.yaml", SOMETHING, "products/A.yaml", SOMETHING));
    assertThat(files.names()).containsExactly("products/A.yaml", "scheme.yaml");
    assertThat(files.bytes("scheme.yaml")).isEqualTo(SOMETHING);
    assertThat(files.bytes("items.csv")).isNull();
  }

  @Test
  void a_zip_of_the_folder_is_the_same_pack() {
    PackFiles files =
        read(Map.of("demo/scheme.yaml", SOMETHING, "demo/products/A.yaml", SOMETHING));
    assertThat(files.names()).containsExactly("products/A.yaml", "scheme.yaml");
  }

  @Test
  void what_file_managers_and_spreadsheets_leave_behind_is_no_part_of_the_pack() {
    PackFiles files =
        read(
            Map.of(
                "demo/scheme.yaml", SOMETHING,
                "__MACOSX/demo/._scheme.yaml", SOMETHING,
                "demo/.DS_Store", SOMETHING,
                "demo/~$items.csv", SOMETHING));
    assertThat(files.names()).containsExactly("scheme.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../scheme.yaml",
        "products/../../scheme.yaml",
        "/etc/passwd",
        "C:/scheme.yaml",
        "products\\A.yaml",
        "products//A.yaml",
        "./scheme.yaml",
        "a\u0000.csv",
        "../"
      })
  void a_name_that_leads_elsewhere_is_refused(String name) {
    assertRefused(TestFiles.zip(Map.of(name, SOMETHING)), FaultKind.FILE_NAME);
  }

  @Test
  void a_name_of_endless_length_is_refused() {
    assertRefused(TestFiles.zip(Map.of("x".repeat(201), SOMETHING)), FaultKind.FILE_NAME);
  }

  @Test
  void a_file_that_is_there_twice_is_refused() {
    byte[] zip = TestFiles.zip(Map.of("a.csv", SOMETHING, "b.csv", SOMETHING));
    // Written as a.csv and b.csv, for the JDK writes no name twice; then b is renamed to a.
    for (int i = 0; i + 4 < zip.length; i++) {
      if (new String(zip, i, 5, StandardCharsets.US_ASCII).equals("b.csv")) {
        zip[i] = 'a';
      }
    }
    assertRefused(zip, FaultKind.FILE_TWICE);
  }

  @Test
  void a_bomb_is_refused_before_it_unfolds() {
    byte[] zip = TestFiles.zip(Map.of("items.csv", new byte[8 * 1024 * 1024]));
    assertThat(zip).hasSizeLessThan(20_000);
    assertRefused(zip, FaultKind.PACK_TOO_LARGE);
  }

  @Test
  void a_table_that_repeats_itself_is_no_bomb() {
    byte[] table = "BASIC,item,0001,P,C,100.00,100.00,C,100.00,100.00\n".repeat(30_000).getBytes();
    assertThat(table).hasSizeGreaterThan(1024 * 1024);
    var varied = new Random(1);
    for (int i = 0; i < table.length; i += 50) {
      table[i] = (byte) ('A' + varied.nextInt(26));
    }
    assertThat(read(Map.of("cover-rules.csv", table)).bytes("cover-rules.csv")).isEqualTo(table);
  }

  @Test
  void a_file_above_the_limit_is_refused() {
    byte[] large = new byte[PackLimits.LARGEST_FILE + 1];
    byte[] zip = TestFiles.zip(Map.of("items.csv", large), Deflater.NO_COMPRESSION);
    assertRefused(zip, FaultKind.PACK_TOO_LARGE);
  }

  @Test
  void too_many_files_are_refused() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i <= PackLimits.MOST_FILES; i++) {
      files.put("products/" + i + ".yaml", SOMETHING);
    }
    assertRefused(TestFiles.zip(files), FaultKind.PACK_TOO_LARGE);
  }

  @Test
  void what_is_no_zip_is_refused() {
    assertRefused("code,name\n".getBytes(StandardCharsets.UTF_8), FaultKind.PACK_UNREADABLE);
    assertRefused(new byte[0], FaultKind.PACK_UNREADABLE);
    assertRefused(TestFiles.zip(Map.of(".hidden", SOMETHING)), FaultKind.PACK_UNREADABLE);
  }

  @Test
  void a_zip_that_was_cut_off_is_refused() {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    byte[] zip = TestFiles.zip(Map.of("items.csv", noise));
    assertRefused(Arrays.copyOf(zip, zip.length / 2), FaultKind.PACK_UNREADABLE);
  }

  private static PackFiles read(Map<String, byte[]> files) {
    return PackFiles.ofZip(new ByteArrayInputStream(TestFiles.zip(files)));
  }

  private static void assertRefused(byte[] zip, FaultKind kind) {
    assertThatThrownBy(() -> PackFiles.ofZip(new ByteArrayInputStream(zip)))
        .asInstanceOf(InstanceOfAssertFactories.type(PackUnreadable.class))
        .extracting(PackUnreadable::fault)
        .extracting(PackFault::kind)
        .isEqualTo(kind);
  }
}
