package org.openimis.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimis.schemes.cell.TableShape;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.WarningKind;

/** docs/schemes says what the reader does: the same columns, keys, parameters and faults. */
class DocumentationTest {
  private static final Path DOCS = Path.of("../../docs/schemes");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|(.*)\\|");

  @Test
  void tables_md_lists_each_column_of_each_table_and_whether_it_is_required() throws IOException {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (TableShape table : Stream.concat(Tables.LAW.stream(), Tables.SAMPLE.stream()).toList()) {
      known.put(
          "### `" + table.file() + "`",
          table.columns().stream().map(c -> c.name() + (c.required() ? " yes" : " no")).toList());
    }
    Map<String, List<String>> told = new LinkedHashMap<>();
    rows("tables.md")
        .forEach(
            (heading, rows) ->
                told.put(
                    heading, rows.stream().map(row -> row.get(0) + " " + row.get(2)).toList()));
    assertThat(told).containsExactlyEntriesOf(known);
  }

  @Test
  void products_md_lists_the_keys_of_scheme_yaml_and_its_settings() throws IOException {
    assertThat(names("products.md", "## `scheme.yaml`"))
        .containsExactlyElementsOf(
            Stream.of(SchemeFile.KEYS, SchemeFile.SETTINGS, SchemeFile.ENROLMENT)
                .flatMap(List::stream)
                .toList());
  }

  @Test
  void products_md_lists_the_keys_of_a_product() throws IOException {
    assertThat(names("products.md", "## `products/<code>.yaml`"))
        .containsExactlyElementsOf(ProductReader.KEYS);
  }

  @Test
  void products_md_lists_each_parameter_with_its_unit() throws IOException {
    List<String> told =
        rows("products.md").entrySet().stream()
            .filter(group -> group.getKey().startsWith("### "))
            .flatMap(group -> group.getValue().stream())
            .map(row -> row.get(0) + " " + row.get(1))
            .toList();
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            ParameterNames.all().entrySet().stream()
                .map(entry -> entry.getKey() + " " + unit(entry.getValue()))
                .toList());
  }

  @Test
  void faults_md_explains_each_fault_and_warning_in_their_order() throws IOException {
    List<String> told =
        rows("faults.md").values().stream().flatMap(List::stream).map(row -> row.get(0)).toList();
    assertThat(told)
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(FaultKind.values()).map(FaultKind::code),
                    Stream.of(WarningKind.values()).map(WarningKind::code))
                .toList());
  }

  @Test
  void readme_md_names_each_table_of_the_law() throws IOException {
    String readme = Files.readString(DOCS.resolve("README.md"));
    assertThat(Tables.LAW).allSatisfy(table -> assertThat(readme).contains(table.file()));
  }

  private static String unit(ParameterNames.Unit unit) {
    return unit == ParameterNames.Unit.COUNT ? "number" : unit.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(String file, String heading) throws IOException {
    return rows(file).getOrDefault(heading, List.of()).stream().map(row -> row.get(0)).toList();
  }

  /** The rows of the tables below each heading, as cells; the first cell without its marks. */
  private static Map<String, List<List<String>>> rows(String file) throws IOException {
    Map<String, List<List<String>>> byHeading = new LinkedHashMap<>();
    String heading = "";
    for (String line : Files.readAllLines(DOCS.resolve(file))) {
      heading = line.startsWith("#") ? line : heading;
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        List<String> cells = new ArrayList<>(List.of(row.group(1)));
        for (String cell : row.group(2).split("(?<!\\\\)\\|", -1)) {
          cells.add(cell.strip());
        }
        byHeading.computeIfAbsent(heading, any -> new ArrayList<>()).add(cells);
      }
    }
    return byHeading;
  }
}
