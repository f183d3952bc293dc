package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.party.Gender;
import org.openimis.domain.product.VisitType;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.file.PackFiles;

class ScenarioReaderTest {
  private static final Currency TZS = Currency.getInstance("TZS");

  private static final String SOUND =
      """
      - name: A drug is paid
        rule: price
        source: article 1
        insured: "007"
        claims:
          - code: C1
            facility: HF1
            visit: {from: 2024-03-01, to: 2024-03-02, type: E}
            claimed: 2024-03-03
            diagnoses: [A00, A01]
            lines:
              - {item: 0182, quantity: 2, asked: 10.50, expect: {approved: 21.00, product: P1}, arithmetic: "2 × 10.50 = 21.00"}
              - {service: S1, quantity: 1, asked: 5, expect: {refused: 10}, because: no night}
            expect: {decision: partial, approved: 21}
      """;

  @TempDir private Path pack;

  @Test
  void a_scenario_is_read_with_everything_it_expects() throws IOException {
    Scenario scenario = read(SOUND).orElseThrow().get(0);

    assertThat(scenario.name()).isEqualTo("A drug is paid");
    assertThat(scenario.file()).isEqualTo("scenarios/cases.yaml");
    ScenarioClaim claim = scenario.claims().get(0);
    assertThat(claim.insured()).isEqualTo(new Insured.OfSample("007"));
    assertThat(claim.visitType()).isEqualTo(VisitType.EMERGENCY);
    assertThat(claim.visit().to()).isEqualTo("2024-03-02");
    assertThat(claim.claimedOn()).isEqualTo("2024-03-03");
    assertThat(claim.diagnoses()).containsExactly("A00", "A01");
    assertThat(claim.expected().result()).isEqualTo(Decision.Result.PARTIAL);
    assertThat(claim.expected().approved()).isEqualByComparingTo("21");
    ScenarioClaim.Line drug = claim.lines().get(0);
    assertThat(drug.code()).isEqualTo(MedicalCode.item("0182"));
    assertThat(drug.asked()).isEqualByComparingTo("10.50");
    assertThat(drug.expected())
        .isInstanceOfSatisfying(
            ExpectedLine.Approved.class,
            approved -> {
              assertThat(approved.amount()).isEqualByComparingTo("21");
              assertThat(approved.product()).isEqualTo("P1");
            });
    assertThat(claim.lines().get(1).expected())
        .isEqualTo(new ExpectedLine.Refused(RejectionReason.CARE_TYPE, "no night"));
  }

  @Test
  void a_person_may_be_invented_with_covers_of_their_own() throws IOException {
    Scenario scenario =
        read(SOUND.replace(
                "\"007\"",
                "{number: N1, born: 1990-05-10, gender: O, last-day: 2024-06-01, covers: ["
                    + "{policy: P1, product: A, from: 2024-01-01, to: 2024-12-31}, "
                    + "{policy: P2, product: B, from: 2024-01-01, to: 2024-12-31, stage: renewal, "
                    + "status: suspended, member-from: 2024-02-01, member-to: 2024-11-30}]}"))
            .orElseThrow()
            .get(0);

    CoveredPerson person = ((Insured.Invented) scenario.claims().get(0).insured()).person();
    assertThat(person.insuree().gender()).isEqualTo(Gender.OTHER);
    assertThat(person.insuree().lastDay()).isEqualTo("2024-06-01");
    assertThat(person.covers().get(0))
        .satisfies(
            cover -> {
              assertThat(cover.stage()).isEqualTo(PolicyStage.NEW);
              assertThat(cover.status()).isEqualTo(PolicyStatus.ACTIVE);
              assertThat(cover.effective()).isEqualTo(LocalDate.parse("2024-01-01"));
              assertThat(cover.expiry()).isEqualTo(LocalDate.parse("2024-12-31"));
            });
    assertThat(person.covers().get(1))
        .satisfies(
            cover -> {
              assertThat(cover.stage()).isEqualTo(PolicyStage.RENEWAL);
              assertThat(cover.status()).isEqualTo(PolicyStatus.SUSPENDED);
              assertThat(cover.policyEffective()).isEqualTo(LocalDate.parse("2024-01-01"));
              assertThat(cover.effective()).isEqualTo(LocalDate.parse("2024-02-01"));
              assertThat(cover.expiry()).isEqualTo(LocalDate.parse("2024-11-30"));
            });
  }

  @Test
  void a_visit_without_type_and_last_day_is_an_ordinary_one_of_one_day() throws IOException {
    ScenarioClaim claim =
        read(SOUND.replace("{from: 2024-03-01, to: 2024-03-02, type: E}", "{from: 2024-03-01}"))
            .orElseThrow()
            .get(0)
            .claims()
            .get(0);

    assertThat(claim.visitType()).isEqualTo(VisitType.OTHER);
    assertThat(claim.visit().to()).isEqualTo("2024-03-01");
  }

  @Test
  void a_pack_may_have_no_scenarios() {
    assertThat(ScenarioReader.read(PackFiles.ofFolder(pack), TZS).orElseThrow()).isEmpty();
  }

  @Test
  void a_word_that_nobody_knows_is_a_fault_with_its_line() throws IOException {
    String text = SOUND.replace("claimed: ", "claimed-on: ");

    assertThat(read(text).faults())
        .extracting(fault -> fault.kind(), fault -> fault.row(), fault -> fault.column())
        .contains(
            tuple(FaultKind.KEY_UNKNOWN, 9, "claims.claimed-on"),
            tuple(FaultKind.KEY_MISSING, 6, "claims.claimed"));
  }

  @Test
  void every_fault_is_told_at_once_and_nothing_is_handed_out() throws IOException {
    ScenarioReading reading =
        read(
            SOUND
                .replace("type: E", "type: X")
                .replace("quantity: 2", "quantity: 0")
                .replace("claimed: 2024-03-03", "claimed: yesterday")
                .replace("refused: 10", "refused: 99"));

    assertThat(reading.faults())
        .extracting(fault -> fault.kind())
        .containsExactlyInAnyOrder(
            FaultKind.CHOICE, FaultKind.NOT_ABOVE_ZERO, FaultKind.DATE_FORM, FaultKind.CHOICE);
    assertThat(reading.scenarios()).isEmpty();
    assertThatThrownBy(reading::orElseThrow).hasMessageContaining("yesterday");
  }

  @Test
  void an_amount_without_arithmetic_is_a_fault() throws IOException {
    assertFault(SOUND.replace(", arithmetic: \"2 × 10.50 = 21.00\"", ""), FaultKind.KEY_MISSING);
  }

  @Test
  void arithmetic_that_is_wrong_is_a_fault() throws IOException {
    assertFault(SOUND.replace("2 × 10.50 = ", "3 × 10.50 = "), FaultKind.ARITHMETIC);
  }

  @Test
  void arithmetic_that_ends_in_another_amount_is_a_fault() throws IOException {
    assertFault(
        SOUND.replace("2 × 10.50 = 21.00", "3 × 10.50 = 31.50"), FaultKind.ARITHMETIC_RESULT);
  }

  @Test
  void the_amount_of_a_claim_is_the_sum_of_its_lines() throws IOException {
    assertFault(
        SOUND.replace("partial, approved: 21", "partial, approved: 26"), FaultKind.CLAIM_SUM);
  }

  @Test
  void a_refusal_without_its_why_is_a_fault() throws IOException {
    assertFault(SOUND.replace(", because: no night", ""), FaultKind.KEY_MISSING);
  }

  @Test
  void a_line_that_expects_nothing_is_a_fault() throws IOException {
    assertFault(
        SOUND.replace(", expect: {refused: 10}, because: no night", ""), FaultKind.KEY_MISSING);
  }

  @Test
  void a_line_names_an_item_or_a_service_and_not_both() throws IOException {
    assertFault(
        SOUND.replace("{service: S1,", "{service: S1, item: I1,"), FaultKind.ITEM_OR_SERVICE);
    assertFault(SOUND.replace("{service: S1,", "{"), FaultKind.ITEM_OR_SERVICE);
  }

  @Test
  void lines_of_a_claim_that_is_refused_as_a_whole_expect_nothing_of_their_own()
      throws IOException {
    assertThat(read(SOUND.replace("{decision: partial, approved: 21}", "{refused: 21}")).faults())
        .extracting(fault -> fault.kind())
        .containsExactly(FaultKind.CLAIM_DECIDES, FaultKind.CLAIM_DECIDES);
  }

  @Test
  void a_visit_that_ends_before_it_starts_is_a_fault() throws IOException {
    assertFault(SOUND.replace("to: 2024-03-02", "to: 2024-02-28"), FaultKind.DATE_ORDER);
  }

  @Test
  void two_scenarios_of_a_file_have_two_names() throws IOException {
    assertFault(SOUND + SOUND, FaultKind.DUPLICATE);
  }

  @Test
  void somebody_must_be_insured() throws IOException {
    assertFault(SOUND.replace("  insured: \"007\"\n", ""), FaultKind.KEY_MISSING);
  }

  @Test
  void a_file_is_a_list() throws IOException {
    assertFault("name: A drug is paid\n", FaultKind.SHAPE_LIST);
  }

  @Test
  void an_amount_is_no_finer_than_the_currency() throws IOException {
    Files.writeString(Files.createDirectories(pack.resolve("scenarios")).resolve("x.yaml"), SOUND);

    assertThat(ScenarioReader.read(PackFiles.ofFolder(pack), Currency.getInstance("XAF")).faults())
        .extracting(fault -> fault.kind())
        .containsExactly(FaultKind.DECIMALS);
  }

  @Test
  void a_fault_is_told_in_english_and_french() throws IOException {
    var fault = read(SOUND.replace("2 × 10.50 = ", "3 × 10.50 = ")).faults().get(0);

    assertThat(fault.sentence(Locale.ENGLISH))
        .isEqualTo(
            "The arithmetic \"3 × 10.50 = 21.00\" is wrong or cannot be read, at: 21.00 ≠ 31.5");
    assertThat(fault.sentence(Locale.FRENCH))
        .isEqualTo("Le calcul « 3 × 10.50 = 21.00 » est faux ou illisible, à : 21.00 ≠ 31.5");
  }

  private void assertFault(String text, FaultKind kind) throws IOException {
    assertThat(read(text).faults()).extracting(fault -> fault.kind()).containsExactly(kind);
  }

  private ScenarioReading read(String text) throws IOException {
    Path folder = Files.createDirectories(pack.resolve("scenarios"));
    Files.writeString(folder.resolve("cases.yaml"), text);
    return ScenarioReader.read(PackFiles.ofFolder(pack), TZS);
  }
}
