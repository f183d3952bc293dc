package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.schemes.PackReader;

class PackScenariosTest {
  @ParameterizedTest
  @ValueSource(strings = {"demo", "lakeside", "ledgerton", "harbour", "nepal-hib", "tanzania-chf"})
  void every_scenario_comes_out_as_it_was_computed_by_hand(String name) {
    List<ScenarioResult> results = ScenarioRunner.run(Packs.pack(name), Packs.scenarios(name));

    assertThat(results).isNotEmpty();
    assertThat(results).flatExtracting(ScenarioResult::mismatches).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "lakeside"})
  void every_claim_of_the_sample_stands_in_a_scenario_as_it_was_sent(String name) {
    List<ScenarioClaim> claims =
        Packs.scenarios(name).stream().flatMap(scenario -> scenario.claims().stream()).toList();

    for (SampleClaim sample : Packs.pack(name).sample().claims()) {
      assertThat(claims)
          .filteredOn(claim -> claim.code().equals(sample.code()))
          .as(sample.code())
          .isNotEmpty()
          .allSatisfy(claim -> assertSame(claim, sample));
    }
  }

  @Test
  void ten_claims_of_the_demo_scheme_are_expected() {
    assertThat(Packs.pack("demo").sample().claims()).hasSize(10);
  }

  @ParameterizedTest
  @EnumSource
  void lakeside_pays_every_visit_type(VisitType type) {
    assertThat(lakesideClaims())
        .filteredOn(claim -> claim.visitType() == type)
        .flatExtracting(ScenarioClaim::lines)
        .extracting(ScenarioClaim.Line::expected)
        .hasAtLeastOneElementOfType(ExpectedLine.Approved.class);
  }

  @Test
  void lakeside_can_be_loaded_beside_the_demo_scheme() {
    assertThat(PackReader.read(Packs.files("lakeside")).warnings()).isEmpty();
    var demo = Packs.pack("demo");
    var lakeside = Packs.pack("lakeside");
    assertThat(lakeside.catalogue())
        .extracting(entry -> entry.code().code())
        .allMatch(code -> code.startsWith("LK"));
    assertThat(lakeside.sample().insurees())
        .extracting(insuree -> insuree.number())
        .doesNotContainAnyElementsOf(
            demo.sample().insurees().stream().map(insuree -> insuree.number()).toList())
        .allMatch(number -> number.startsWith("LK"));
  }

  private static List<ScenarioClaim> lakesideClaims() {
    return Packs.scenarios("lakeside").stream()
        .flatMap(scenario -> scenario.claims().stream())
        .toList();
  }

  private static void assertSame(ScenarioClaim claim, SampleClaim sample) {
    assertThat(claim.insured().number()).isEqualTo(sample.insuree());
    assertThat(claim.facility()).isEqualTo(sample.facility());
    assertThat(claim.visitType()).isEqualTo(sample.visitType());
    assertThat(claim.visit().from()).isEqualTo(sample.from());
    assertThat(claim.visit().to()).isEqualTo(sample.to());
    assertThat(claim.claimedOn()).isEqualTo(sample.claimedOn());
    assertThat(claim.diagnoses()).isEqualTo(sample.diagnoses());
    assertThat(claim.lines())
        .extracting(ScenarioClaim.Line::code)
        .isEqualTo(sample.lines().stream().map(SampleClaim.Line::code).toList());
    for (int i = 0; i < sample.lines().size(); i++) {
      assertThat(claim.lines().get(i).quantity())
          .isEqualByComparingTo(sample.lines().get(i).quantity());
      assertThat(claim.lines().get(i).asked())
          .isEqualByComparingTo(sample.lines().get(i).unitPrice());
    }
  }
}
