package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.schemes.PackReader;

/** The ledgerton pack leaves nothing of the functional reference out. */
class GoldenCasesTest {
  private static final List<Scenario> SCENARIOS = Packs.scenarios("ledgerton");

  static IntStream workedExamples() {
    return IntStream.rangeClosed(1, 32);
  }

  @ParameterizedTest
  @MethodSource("workedExamples")
  void each_worked_example_has_its_scenario(int number) {
    assertThat(SCENARIOS)
        .filteredOn(scenario -> scenario.file().contains("worked-examples"))
        .filteredOn(scenario -> sources(scenario).contains("2.13 example " + number))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adult age",
        "care type vs claim type",
        "mask 0",
        "frequency window",
        "several products",
        "quantity limit",
        "category maximum",
        "register version",
        "product choice with F 0",
        "deductible level priority",
        "deductible ≥ line",
        "reviewer price",
        "rounding",
        "two policies in one claim",
        "relative line",
        "account rows",
        "running accounts written",
        "claim total",
        "expired policies",
        "category amounts",
        "child ceiling exclusion"
      })
  void each_point_where_the_generations_differ_has_its_scenario(String topic) {
    assertThat(SCENARIOS)
        .filteredOn(scenario -> scenario.source().equals("scheme-rules 2.14: " + topic))
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void each_reason_that_a_rule_gives_has_its_scenario(RejectionReason reason) {
    assertThat(SCENARIOS)
        .filteredOn(scenario -> scenario.file().equals("scenarios/reasons.yaml"))
        .filteredOn(scenario -> scenario.rule().equals(reason.code()))
        .hasSize(1)
        .allSatisfy(scenario -> assertThat(reasons(scenario)).contains(reason));
  }

  @Test
  void each_refusal_at_entry_has_its_scenario() {
    assertThat(SCENARIOS)
        .flatExtracting(Scenario::claims)
        .extracting(claim -> claim.expected().refusedAtEntry())
        .contains(
            ProblemCode.QUANTITY_TOO_HIGH,
            ProblemCode.EXPLANATION_MISSING,
            ProblemCode.UNRESOLVED_REFERENCE,
            ProblemCode.STATE_TRANSITION,
            ProblemCode.TOO_MANY_CORRECTIONS);
  }

  @Test
  void the_pack_can_be_loaded_beside_the_others() {
    assertThat(PackReader.read(Packs.files("ledgerton")).warnings()).isEmpty();
    assertThat(Packs.pack("ledgerton").catalogue())
        .extracting(entry -> entry.code().code())
        .allMatch(code -> code.startsWith("LT"));
  }

  @Test
  void a_product_of_which_no_scenario_speaks_would_be_a_riddle() {
    assertThat(SCENARIOS.stream().flatMap(GoldenCasesTest::products))
        .containsAll(
            Packs.pack("ledgerton").products().stream().map(product -> product.code()).toList());
  }

  private static List<String> sources(Scenario scenario) {
    return Stream.of(scenario.source().replace("scheme-rules ", "").split(","))
        .map(String::strip)
        .toList();
  }

  private static Stream<String> products(Scenario scenario) {
    return scenario.claims().stream()
        .map(claim -> (Insured.Invented) claim.insured())
        .flatMap(insured -> insured.person().covers().stream())
        .map(cover -> cover.product());
  }

  private static List<RejectionReason> reasons(Scenario scenario) {
    List<RejectionReason> reasons = new ArrayList<>();
    for (ScenarioClaim claim : scenario.claims()) {
      if (claim.expected().refused() != null) {
        reasons.add(claim.expected().refused());
      }
      for (ScenarioClaim.Line line : claim.lines()) {
        if (line.expected() instanceof ExpectedLine.Refused refused) {
          reasons.add(refused.reason());
        }
      }
    }
    return reasons;
  }
}
