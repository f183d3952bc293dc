package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;

/** Scenarios about enrolment: no table of the functional reference is left out, and slips show. */
class EnrolmentCasesTest {
  private static final List<Scenario> SCENARIOS =
      Stream.of("demo", "harbour", "nepal-hib", "tanzania-chf")
          .flatMap(pack -> Packs.scenarios(pack).stream())
          .filter(scenario -> !scenario.enrolments().isEmpty())
          .toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2 row 1", "3.2 row 2", "3.2 row 3", "3.2 row 4", "3.2 row 5", "3.2 row 6", "3.2 row 7",
        "3.2 row 8", "3.2 row 9", "3.3 row 1", "3.3 row 2", "3.3 row 3", "3.3 row 4", "3.3 row 5",
        "3.4 example 1", "3.4 example 2", "3.4 example 3", "3.4 example 4", "3.4 example 5"
      })
  void each_row_of_the_tables_has_its_scenario(String row) {
    assertThat(SCENARIOS)
        .filteredOn(scenario -> scenario.source().equals("scheme-rules " + row))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "nepal-hib", "tanzania-chf"})
  void every_product_of_these_packs_is_told_of(String pack) {
    List<String> told =
        Packs.scenarios(pack).stream()
            .flatMap(scenario -> scenario.enrolments().stream())
            .map(ScenarioEnrolment::product)
            .toList();

    assertThat(PackReader.read(Packs.files(pack)).warnings()).isEmpty();
    assertThat(told)
        .containsAll(Packs.pack(pack).products().stream().map(product -> product.code()).toList());
  }

  @Test
  void seven_members_in_nepal_pay_4900_and_have_a_ceiling_of_140000() {
    assertThat(SCENARIOS)
        .filteredOn(scenario -> scenario.source().equals("scheme-rules 9.1 (example)"))
        .singleElement()
        .satisfies(
            scenario ->
                assertThat(scenario.enrolments())
                    .allSatisfy(
                        enrolment -> {
                          assertThat(enrolment.expected().value()).isEqualByComparingTo("4900");
                          assertThat(enrolment.expected().ceiling()).isEqualByComparingTo("140000");
                        }));
  }

  @Test
  void everything_that_comes_out_otherwise_is_told(@TempDir Path folder) throws IOException {
    List<String> told =
        run(
            folder,
            """
            - name: All wrong
              rule: policy-value
              source: nowhere
              enrolments:
                - product: HBPAID
                  on: 2024-05-10
                  members: {adults: 7}
                  expect: {value: 9000, start: 2024-05-10, expiry: 2025-05-30, covered: 7, pay-until: 2024-01-01, ceiling: 5}
                  arithmetic: "3 × 3000 = 9000"
                  payments:
                    - {on: 2024-05-20, amount: 12000, expect: {status: ready, effective: 2024-05-20, contribution: part-paid, owed: 5, overpaid: 1}}
                    - {on: 2024-05-21, amount: 1, expect: {status: active}}
                - {product: HBFREE, on: 2022-01-10, renews: 2021-11-09, members: {adults: 1}, expect: {start: 2022-01-10}}
                - {product: NONE, on: 2022-01-10, members: {adults: 1}, expect: {covered: 1}}
            """);

    assertThat(told)
        .containsExactly(
            "All wrong: enrolment HBPAID 2024-05-10: expected a value of 9000.00 TZS, found a value"
                + " of 10000.00 TZS",
            "All wrong: enrolment HBPAID 2024-05-10: expected a start on 2024-05-10, found a start"
                + " on 2024-06-01",
            "All wrong: enrolment HBPAID 2024-05-10: expected an end on 2025-05-30, found an end on"
                + " 2025-05-31",
            "All wrong: enrolment HBPAID 2024-05-10: expected 7 members covered, found 6 members"
                + " covered",
            "All wrong: enrolment HBPAID 2024-05-10: expected payment until 2024-01-01, found"
                + " payment until 2024-05-31",
            "All wrong: enrolment HBPAID 2024-05-10: expected a ceiling of 5.00 TZS, found a ceiling"
                + " of 0.00 TZS",
            "All wrong: enrolment HBPAID 2024-05-10, payment 1: expected the policy ready, found the"
                + " policy active",
            "All wrong: enrolment HBPAID 2024-05-10, payment 1: expected cover from 2024-05-20,"
                + " found cover from 2024-06-01",
            "All wrong: enrolment HBPAID 2024-05-10, payment 1: expected the contribution part-paid,"
                + " found the contribution paid",
            "All wrong: enrolment HBPAID 2024-05-10, payment 1: expected 5.00 TZS still owed, found"
                + " 0.00 TZS still owed",
            "All wrong: enrolment HBPAID 2024-05-10, payment 1: expected 1.00 TZS overpaid, found"
                + " 2000.00 TZS overpaid",
            "All wrong: enrolment HBFREE 2022-01-10: expected too late to renew: false, found too"
                + " late to renew: true",
            "All wrong: enrolment NONE 2022-01-10: expected product NONE, found none");
  }

  @Test
  void a_value_without_its_arithmetic_is_a_slip(@TempDir Path folder) throws IOException {
    String scenario =
        """
        - name: No reckoning
          rule: policy-value
          source: nowhere
          enrolments:
            - {product: HBPAID, on: 2024-05-10, members: {adults: 2}, expect: {value: 10000}}
            - {product: HBPAID, on: 2024-05-10, members: {adults: 2}, expect: {value: 10000}, arithmetic: "2 × 4000 = 8000"}
            - {product: HBPAID, on: 2024-05-10, members: {adults: 0, cats: 1}, expect: {}}
        """;

    assertThat(faults(folder, scenario))
        .containsExactly("key-missing", "arithmetic-result", "key-unknown", "number-range");
  }

  private static List<String> run(Path folder, String text) throws IOException {
    ScenarioReading reading = reading(folder, text);
    return ScenarioRunner.run(Packs.pack("harbour"), reading.orElseThrow()).stream()
        .flatMap(result -> result.mismatches().stream())
        .map(Mismatch::toString)
        .toList();
  }

  private static List<String> faults(Path folder, String text) throws IOException {
    return reading(folder, text).faults().stream().map(fault -> fault.kind().code()).toList();
  }

  private static ScenarioReading reading(Path folder, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("scenarios")).resolve("x.yaml"), text);
    return ScenarioReader.read(
        PackFiles.ofFolder(folder), Packs.pack("harbour").scheme().currency());
  }
}
