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

/** What the runner says when a scenario and the judge disagree, on the lakeside scheme. */
class ScenarioRunnerTest {
  private static final String PAID = "approved: 240}, arithmetic: \"3 × 100 × 80 % = 240\"";
  private static final String SOUND =
      """
      - name: Malaria tablets
        rule: share
        source: article 1
        insured: {number: N1, born: 1990-05-10, gender: F, covers: [{policy: P1, product: LKSHAR, from: 2024-01-01, to: 2024-12-31}]}
        claims:
          - code: C1
            facility: LKHC01
            visit: {from: 2024-03-01, type: O}
            claimed: 2024-03-01
            lines:
              - {item: LKI01, quantity: 3, asked: 100, expect: {approved: 240}, arithmetic: "3 × 100 × 80 % = 240"}
      """;

  @TempDir private Path pack;

  @Test
  void a_scenario_that_comes_out_has_no_mismatch() throws IOException {
    assertThat(run(SOUND).passed()).isTrue();
  }

  @Test
  void another_amount_is_told_with_scenario_claim_and_line() throws IOException {
    ScenarioResult result =
        run(SOUND.replace(PAID, "approved: 230}, arithmetic: \"2 × 115 = 230\""));

    assertThat(result.passed()).isFalse();
    assertThat(said(result))
        .containsExactly(
            "Malaria tablets: claim C1, line 1, LKI01: expected 230 approved, found 240 approved");
    assertThat(result.mismatches().get(0).in(Locale.FRENCH))
        .isEqualTo(
            "Malaria tablets : demande C1, ligne 1, LKI01 : attendu 230 accepté, trouvé 240"
                + " accepté");
  }

  @Test
  void a_refusal_where_an_amount_is_expected_is_told_with_its_reason() throws IOException {
    assertThat(said(run(SOUND.replace("LKI01", "LKI99"))))
        .containsExactly(
            "Malaria tablets: claim C1, line 1, LKI99: expected 240 approved, found refusal for"
                + " reason 1 (LKI99, 2024-03-01)");
  }

  @Test
  void an_amount_where_a_refusal_is_expected_is_told() throws IOException {
    assertThat(said(run(SOUND.replace(PAID, "refused: 10}, because: no night"))))
        .containsExactly(
            "Malaria tablets: claim C1, line 1, LKI01: expected refusal for reason 10, found 240"
                + " approved");
  }

  @Test
  void a_refusal_for_another_reason_is_told() throws IOException {
    String text = SOUND.replace(PAID, "refused: 10}, because: no night").replace("LKI01", "LKI99");

    assertThat(said(run(text)))
        .containsExactly(
            "Malaria tablets: claim C1, line 1, LKI99: expected refusal for reason 10, found"
                + " refusal for reason 1 (LKI99, 2024-03-01)");
  }

  @Test
  void another_product_is_told() throws IOException {
    assertThat(said(run(SOUND.replace("approved: 240}", "approved: 240, product: LKBASE}"))))
        .containsExactly(
            "Malaria tablets: claim C1, line 1, LKI01: expected paid by LKBASE, found paid by"
                + " LKSHAR");
  }

  @Test
  void another_decision_about_the_claim_is_told() throws IOException {
    assertThat(said(run(SOUND + "      expect: {decision: partial}\n")))
        .containsExactly(
            "Malaria tablets: claim C1: expected some lines approved, found every line approved");
  }

  @Test
  void a_claim_that_is_judged_although_it_should_be_refused_as_a_whole_is_told()
      throws IOException {
    String text = SOUND.replace(", expect: {" + PAID, "") + "      expect: {refused: 21}\n";

    assertThat(said(run(text)))
        .containsExactly(
            "Malaria tablets: claim C1: expected refusal for reason 21, found no refusal",
            "Malaria tablets: claim C1, line 1, LKI01: expected refusal for reason 21, found 240"
                + " approved");
  }

  @Test
  void a_claim_that_is_judged_although_it_should_be_refused_at_the_door_is_told()
      throws IOException {
    String text = SOUND.replace(", expect: {" + PAID, "") + "      expect: {unknown: insuree}\n";

    assertThat(said(run(text)))
        .containsExactly(
            "Malaria tablets: claim C1: expected the insuree is in no register, found a"
                + " decision");
  }

  @Test
  void somebody_unknown_where_a_decision_is_expected_is_told() throws IOException {
    String text = SOUND.replaceFirst("insured: .*", "insured: NOBODY");

    assertThat(said(run(text)))
        .containsExactly(
            "Malaria tablets: claim C1: expected a decision, found the insuree is in no"
                + " register");
  }

  @Test
  void scenarios_do_not_see_each_other() throws IOException {
    String cleaning =
        SOUND
            .replace("LKSHAR", "LKBASE")
            .replaceFirst(
                "- \\{item.*",
                "- {service: LKS08, quantity: 1, asked: 400, expect: {approved: 400}, arithmetic: \"1 × 400 = 400\"}");
    Files.writeString(folder().resolve("a.yaml"), cleaning);
    Files.writeString(folder().resolve("b.yaml"), cleaning);

    assertThat(runAll()).hasSize(2).allMatch(ScenarioResult::passed);
  }

  private ScenarioResult run(String text) throws IOException {
    Files.writeString(folder().resolve("cases.yaml"), text);
    return runAll().get(0);
  }

  private List<ScenarioResult> runAll() {
    var lakeside = Packs.pack("lakeside");
    return ScenarioRunner.run(
        lakeside,
        ScenarioReader.read(PackFiles.ofFolder(pack), lakeside.scheme().currency()).orElseThrow());
  }

  private Path folder() throws IOException {
    return Files.createDirectories(pack.resolve("scenarios"));
  }

  private static List<String> said(ScenarioResult result) {
    return result.mismatches().stream().map(Mismatch::toString).toList();
  }
}
