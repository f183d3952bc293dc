package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.schemes.file.PackFiles;

/** What the runner says when figures, charges, states or notes differ, on the ledgerton scheme. */
class GoldenMismatchesTest {
  private static final String SOUND =
      """
      - name: Crutches
        rule: ceiling
        source: article 1
        insured: {number: N1, born: 1990-05-10, gender: F, covers: [{policy: P1, product: LTCEIL, from: 2024-01-01, to: 2024-12-31}]}
        claims:
          - code: C1
            facility: LTHC01
            visit: {from: 2024-03-01}
            claimed: 2024-03-01
            lines:
              - {item: LTI10, quantity: 1, asked: 120, expect: {approved: 120, copay: 0}, arithmetic: "1 × 120 = 120"}
            expect: {state: valuated, category: V, takes: [{policy: P1, deducted: 0, counted: 120, care: other}]}
      """;

  @TempDir private Path pack;

  @Test
  void a_claim_that_comes_out_in_every_figure_has_no_mismatch() throws IOException {
    assertThat(mismatches(SOUND)).isEmpty();
  }

  @Test
  void another_figure_is_told() throws IOException {
    assertThat(said(SOUND.replace("copay: 0", "copay: 20, unit-price: 100, quantity: 2")))
        .containsExactly(
            "Crutches: claim C1, line 1, LTI10: expected 2 units accepted, found 1 units accepted",
            "Crutches: claim C1, line 1, LTI10: expected a unit price of 100, found a unit price"
                + " of 120",
            "Crutches: claim C1, line 1, LTI10: expected 20 as the share of the insuree, found"
                + " 0.00 as the share of the insuree");
  }

  @Test
  void another_charge_is_told() throws IOException {
    assertThat(said(SOUND.replace("counted: 120", "counted: 100")))
        .containsExactly(
            "Crutches: claim C1: expected 0 taken of the deductible and 100 of the ceiling of"
                + " policy P1 as other care, found 0 taken of the deductible and 120.00 of the"
                + " ceiling of policy P1 as other care");
  }

  @Test
  void a_charge_of_other_care_is_told_only_where_care_is_asked_for() throws IOException {
    assertThat(said(SOUND.replace("care: other", "care: hospital"))).hasSize(1);
    assertThat(said(SOUND.replace(", care: other", ""))).isEmpty();
  }

  @Test
  void a_charge_too_many_and_a_charge_too_few_are_told() throws IOException {
    assertThat(said(SOUND.replaceFirst("takes: \\[.*]", "takes: []")))
        .containsExactly(
            "Crutches: claim C1: expected nothing taken of policy P1, found 0 taken of the"
                + " deductible and 120.00 of the ceiling of policy P1 as other care");
    assertThat(said(SOUND.replace("takes: [", "takes: [{policy: P2, counted: 5}, ")))
        .containsExactly(
            "Crutches: claim C1: expected 0 taken of the deductible and 5 of the ceiling of policy"
                + " P2, found nothing taken of policy P2");
  }

  @Test
  void another_state_and_another_category_are_told() throws IOException {
    assertThat(said(SOUND.replace("state: valuated, category: V", "state: checked, category: C")))
        .containsExactly(
            "Crutches: claim C1: expected a claim of category C, found a claim of category V",
            "Crutches: claim C1: expected the claim checked, found the claim valuated");
  }

  @Test
  void a_note_that_is_not_there_is_told() throws IOException {
    assertThat(said(SOUND.replace("copay: 0", "noted: 16")))
        .containsExactly(
            "Crutches: claim C1, line 1, LTI10: expected a note of reason 16, found no note");
    assertThat(
            said(
                SOUND
                    .replace("product: LTCEIL", "product: LTLIMT")
                    .replace("LTI10, quantity: 1, asked: 120", "LTI01, quantity: 6, asked: 24")
                    .replace("copay: 0", "noted: 17")
                    .replaceFirst("takes: \\[.*]", "takes: [{policy: P1, counted: 120}]")))
        .containsExactly(
            "Crutches: claim C1, line 1, LTI01: expected a note of reason 17, found a note of"
                + " reason 16");
  }

  @Test
  void a_refusal_at_entry_where_a_decision_is_expected_is_told() throws IOException {
    assertThat(said(SOUND.replace("LTI10, quantity: 1", "LTI12, quantity: 24")))
        .containsExactly(
            "Crutches: claim C1: expected a decision, found a refusal at entry"
                + " (quantity-too-high)");
  }

  @Test
  void a_decision_or_another_refusal_where_one_at_entry_is_expected_is_told() throws IOException {
    String expected =
        SOUND
            .replaceFirst(", expect: \\{approved.*", "}")
            .replaceFirst("expect: \\{state.*", "expect: {refused-at-entry: quantity-too-high}");
    assertThat(said(expected))
        .containsExactly(
            "Crutches: claim C1: expected a refusal at entry (quantity-too-high), found a"
                + " decision");
    assertThat(said(expected.replace("item: LTI10, quantity: 1", "service: LTS02, quantity: 2")))
        .containsExactly(
            "Crutches: claim C1: expected a refusal at entry (quantity-too-high), found a refusal"
                + " at entry (explanation-missing)");
  }

  @Test
  void the_sentences_exist_in_french() throws IOException {
    String text =
        SOUND.replace("copay: 0", "copay: 20").replace("state: valuated", "state: processed");
    assertThat(mismatches(text))
        .extracting(mismatch -> mismatch.in(Locale.FRENCH))
        .containsExactly(
            "Crutches : demande C1 : attendu la demande traitée, trouvé la demande évaluée",
            "Crutches : demande C1, ligne 1, LTI10 : attendu 20 à la charge de l’assuré, trouvé"
                + " 0.00 à la charge de l’assuré");
  }

  private List<String> said(String text) throws IOException {
    return mismatches(text).stream().map(Mismatch::toString).toList();
  }

  private List<Mismatch> mismatches(String text) throws IOException {
    Path folder = Files.createDirectories(pack.resolve("scenarios"));
    Files.writeString(folder.resolve("cases.yaml"), text);
    var ledgerton = Packs.pack("ledgerton");
    var scenarios =
        ScenarioReader.read(PackFiles.ofFolder(pack), ledgerton.scheme().currency()).orElseThrow();
    return ScenarioRunner.run(ledgerton, scenarios).get(0).mismatches();
  }
}
