package org.openimis.schemes.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.fault.PackFault;
import org.openimis.schemes.file.TestFiles;

class YamlFileTest {
  private final Faults faults = new Faults();

  @Test
  void every_value_is_text_so_that_a_code_keeps_its_zeros_and_no_stays_no() {
    Section yaml = read("code: 0012\nlanguage: no\ncycles: [06-01]\n").orElseThrow();
    assertThat(yaml.required("code").text()).isEqualTo("0012");
    assertThat(yaml.required("language").text()).isEqualTo("no");
    assertThat(yaml.cells("cycles")).extracting(Cell::text).containsExactly("06-01");
  }

  @Test
  void a_tag_makes_no_object() {
    assertThat(read("code: !!javax.script.ScriptEngineManager [x]\n")).isEmpty();
    assertThat(faults.all()).extracting(PackFault::kind).containsExactly(FaultKind.YAML_SYNTAX);
  }

  @Test
  void a_part_that_stands_for_another_is_refused_however_little_it_would_grow() {
    assertThat(read("a: &a [x, x]\nb: [*a, *a]\n")).isEmpty();
    assertThat(faults.all()).extracting(PackFault::kind).containsExactly(FaultKind.YAML_ALIAS);
  }

  @Test
  void a_file_that_is_nested_without_end_is_refused() {
    assertThat(read("a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n")).isEmpty();
    assertThat(faults.all()).extracting(PackFault::kind).containsExactly(FaultKind.YAML_SYNTAX);
  }

  @Test
  void a_file_of_no_keys_is_told_so() {
    assertThat(read("- a\n- b\n")).isEmpty();
    assertThat(read("")).isEmpty();
    assertThat(faults.all()).extracting(PackFault::kind).containsOnly(FaultKind.SHAPE_KEYS);
  }

  @Test
  void a_slip_of_writing_names_its_line() {
    assertThat(read("code: demo\nname: [a, b\nzone: x\n")).isEmpty();
    assertThat(faults.all()).extracting(PackFault::row).containsExactly(3);
  }

  @Test
  void two_documents_in_one_file_are_refused() {
    assertThat(read("code: a\n---\ncode: b\n")).isEmpty();
    assertThat(faults.all()).extracting(PackFault::kind).containsExactly(FaultKind.YAML_SYNTAX);
  }

  private Optional<Section> read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return YamlFile.read("scheme.yaml", TestFiles.files(Map.of("scheme.yaml", bytes)), faults);
  }
}
