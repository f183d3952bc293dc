package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.file.PackFiles;

/** What a scenario may say beside the plain case: use, parts, review, figures, charges. */
class ScenarioDetailsTest {
  private static final String PLAIN =
      """
      - name: A package is paid
        rule: price
        source: article 1
        insured: {number: N1, born: 1990-05-10, gender: F, covers: [{policy: P1, product: A, from: 2024-01-01, to: 2024-12-31}]}
        claims:
          - code: C1
            facility: HF1
            visit: {from: 2024-03-01}
            claimed: 2024-03-01
            lines:
              - {service: S1, quantity: 1, asked: 10, expect: {approved: 10}, arithmetic: "1 × 10 = 10"}
            expect: {approved: 10}
      """;

  @TempDir private Path pack;

  @Test
  void a_claim_that_says_nothing_of_it_is_for_care_and_corrects_none() throws IOException {
    ScenarioClaim claim = claim(PLAIN);

    assertThat(claim.use()).isEqualTo(ClaimUse.CLAIM);
    assertThat(claim.corrects()).isNull();
    assertThat(claim.guarantee()).isNull();
    assertThat(claim.lines().get(0).parts()).isEmpty();
    assertThat(claim.lines().get(0).explained()).isFalse();
    assertThat(claim.lines().get(0).review()).isNull();
    assertThat(claim.expected().charges()).isNull();
  }

  @Test
  void a_claim_may_be_a_preauthorization_and_correct_another() throws IOException {
    ScenarioClaim claim =
        claim(
            PLAIN.replace("code: C1", "code: C1\n      use: preauthorization\n      corrects: C0"));

    assertThat(claim.use()).isEqualTo(ClaimUse.PREAUTHORIZATION);
    assertThat(claim.corrects()).isEqualTo("C0");
  }

  @Test
  void under_other_codes_a_claim_names_claims_by_their_new_codes() throws IOException {
    ScenarioClaim claim =
        claim(PLAIN.replace("code: C1", "code: C1\n      corrects: C0\n      guarantee: A1"));

    ScenarioClaim renamed = claim.renamed(code -> "X" + code, new Insured.OfSample("N2"));

    assertThat(renamed.code()).isEqualTo("XC1");
    assertThat(renamed.corrects()).isEqualTo("XC0");
    assertThat(renamed.guarantee()).isEqualTo("XA1");
    assertThat(renamed.insured().number()).isEqualTo("N2");
    assertThat(renamed.renamed(code -> code.substring(1), claim.insured())).isEqualTo(claim);
  }

  @Test
  void a_line_may_name_the_parts_of_a_package_and_be_explained() throws IOException {
    ScenarioClaim.Line line =
        claim(
                PLAIN.replace(
                    "asked: 10,",
                    "asked: 10, explained: true, parts: [{item: I1, quantity: 0.5}, {service: S2,"
                        + " quantity: 2}],"))
            .lines()
            .get(0);

    assertThat(line.explained()).isTrue();
    assertThat(line.parts())
        .containsExactly(
            new PackageContent.Part(MedicalCode.item("I1"), new BigDecimal("0.5")),
            new PackageContent.Part(MedicalCode.service("S2"), new BigDecimal("2")));
  }

  @Test
  void a_reviewer_refuses_a_line_or_sets_units_price_or_both() throws IOException {
    assertThat(review("{refused: true}")).isEqualTo(new ScenarioClaim.Review(true, null, null));
    assertThat(review("{quantity: 1, price: 3.50}"))
        .isEqualTo(new ScenarioClaim.Review(false, BigDecimal.ONE, new BigDecimal("3.50")));
    assertThat(review("{price: 0}"))
        .isEqualTo(new ScenarioClaim.Review(false, null, BigDecimal.ZERO));
  }

  @Test
  void a_review_that_says_nothing_or_two_things_is_a_fault() throws IOException {
    assertFault(reviewed("{refused: false}"), FaultKind.VALUE_MISSING);
    assertFault(reviewed("{}"), FaultKind.VALUE_MISSING);
    assertFault(reviewed("{refused: true, price: 3}"), FaultKind.KEY_UNKNOWN);
    assertFault(reviewed("{quantity: 0}"), FaultKind.NOT_ABOVE_ZERO);
  }

  @Test
  void a_policy_may_have_more_members_than_the_scenario_names() throws IOException {
    ScenarioClaim claim = claim(PLAIN.replace("2024-12-31}", "2024-12-31, members: 8}"));

    assertThat(((Insured.Invented) claim.insured()).person().members())
        .containsExactly(entry("P1", 8));
  }

  @Test
  void a_policy_without_members_is_a_fault() throws IOException {
    assertFault(PLAIN.replace("2024-12-31}", "2024-12-31, members: 0}"), FaultKind.NUMBER_RANGE);
  }

  @Test
  void a_line_may_expect_figures_as_numbers_or_as_arithmetic() throws IOException {
    var expected =
        (ExpectedLine.Approved)
            claim(
                    PLAIN.replace(
                        "{approved: 10}, a",
                        "{approved: 10, quantity: \"5 − 4 = 1\", unit-price: 10, deductible: 0,"
                            + " copay: \"10 − 10 = 0\", over-category: 1.50, over-ceiling: 2,"
                            + " noted: 16, product: A}, a"))
                .lines()
                .get(0)
                .expected();

    assertThat(expected.figures().get(LineFigure.QUANTITY)).isEqualByComparingTo("1");
    assertThat(expected.figures().get(LineFigure.UNIT_PRICE)).isEqualByComparingTo("10");
    assertThat(expected.figures().get(LineFigure.DEDUCTIBLE)).isEqualByComparingTo("0");
    assertThat(expected.figures().get(LineFigure.COPAY)).isEqualByComparingTo("0");
    assertThat(expected.figures().get(LineFigure.OVER_CATEGORY)).isEqualByComparingTo("1.5");
    assertThat(expected.figures().get(LineFigure.OVER_CEILING)).isEqualByComparingTo("2");
    assertThat(expected.noted()).isEqualTo(RejectionReason.QUANTITY);
    assertThat(expected.product()).isEqualTo("A");
  }

  @Test
  void units_may_be_finer_than_the_currency_and_amounts_may_not() throws IOException {
    assertThat(read(figure("quantity: 0.125")).faults()).isEmpty();
    assertFault(figure("copay: 0.125"), FaultKind.DECIMALS);
    assertFault(figure("copay: -1"), FaultKind.NEGATIVE);
    assertFault(figure("copay: \"1,5\""), FaultKind.NUMBER_FORM);
  }

  @Test
  void figures_by_wrong_arithmetic_are_a_fault() throws IOException {
    assertFault(figure("copay: \"3 − 1 = 1\""), FaultKind.ARITHMETIC);
    assertFault(figure("copay: ten"), FaultKind.ARITHMETIC);
  }

  @Test
  void a_refused_line_expects_nothing_else() throws IOException {
    assertFault(
        PLAIN
            .replace("{approved: 10}, a", "{refused: 1, approved: 10}, because: unknown, a")
            .replace("expect: {approved: 10}", "expect: {approved: 0}"),
        FaultKind.KEY_UNKNOWN);
  }

  @Test
  void a_claim_may_expect_its_state_its_category_and_what_it_takes_of_policies()
      throws IOException {
    ExpectedClaim expected =
        claim(
                claimExpecting(
                    "state: processed, category: H, takes: [{policy: P1, deducted: \"2 × 5 ="
                        + " 10\", counted: 10, care: hospital}, {policy: P2, counted: 5}]"))
            .expected();

    assertThat(expected.state()).isEqualTo(ClaimState.PROCESSED);
    assertThat(expected.category()).isEqualTo(ServiceCategory.HOSPITALIZATION);
    assertThat(expected.charges())
        .containsExactly(
            new ExpectedCharge("P1", new BigDecimal("10"), new BigDecimal("10"), true),
            new ExpectedCharge("P2", BigDecimal.ZERO, new BigDecimal("5"), null));
  }

  @Test
  void an_empty_list_expects_that_nothing_is_taken() throws IOException {
    assertThat(claim(claimExpecting("takes: []")).expected().charges()).isEmpty();
  }

  @Test
  void a_charge_names_its_policy() throws IOException {
    assertFault(claimExpecting("takes: [{counted: 5}]"), FaultKind.KEY_MISSING);
    assertFault(claimExpecting("takes: [{policy: P1, paid: 5}]"), FaultKind.KEY_UNKNOWN);
    assertFault(claimExpecting("takes: [{policy: P1, care: home}]"), FaultKind.CHOICE);
  }

  @Test
  void lines_of_a_claim_that_is_refused_at_entry_expect_nothing_of_their_own() throws IOException {
    String refused =
        PLAIN.replace(
            "expect: {approved: 10}\n", "expect: {refused-at-entry: quantity-too-high}\n");
    assertFault(refused, FaultKind.CLAIM_DECIDES);

    ExpectedClaim expected =
        claim(refused.replace(", expect: {approved: 10}, arithmetic: \"1 × 10 = 10\"", ""))
            .expected();
    assertThat(expected.refusedAtEntry()).isEqualTo(ProblemCode.QUANTITY_TOO_HIGH);
    assertThat(expected.isAtTheDoor()).isTrue();
  }

  @Test
  void only_what_the_entry_refuses_and_only_states_that_a_judgement_leaves_can_be_expected()
      throws IOException {
    assertFault(claimExpecting("state: cancelled"), FaultKind.CHOICE);
    assertFault(claimExpecting("category: X"), FaultKind.CHOICE);
    assertFault(claimExpecting("refused-at-entry: busy"), FaultKind.CHOICE);
  }

  private static String claimExpecting(String what) {
    return PLAIN.replace("expect: {approved: 10}\n", "expect: {" + what + "}\n");
  }

  private static String figure(String figure) {
    return PLAIN.replace("{approved: 10}, a", "{approved: 10, " + figure + "}, a");
  }

  private static String reviewed(String review) {
    return PLAIN.replace("asked: 10,", "asked: 10, review: " + review + ",");
  }

  private ScenarioClaim.Review review(String review) throws IOException {
    return claim(reviewed(review)).lines().get(0).review();
  }

  private ScenarioClaim claim(String text) throws IOException {
    return read(text).orElseThrow().get(0).claims().get(0);
  }

  private void assertFault(String text, FaultKind... kinds) throws IOException {
    assertThat(read(text).faults())
        .extracting(fault -> fault.kind())
        .containsExactlyInAnyOrderElementsOf(List.of(kinds));
  }

  private ScenarioReading read(String text) throws IOException {
    Path folder = Files.createDirectories(pack.resolve("scenarios"));
    Files.writeString(folder.resolve("cases.yaml"), text);
    return ScenarioReader.read(PackFiles.ofFolder(pack), Currency.getInstance("TZS"));
  }
}
