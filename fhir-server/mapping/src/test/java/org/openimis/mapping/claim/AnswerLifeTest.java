package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.mapping.claim.JudgedClaims.IDS;
import static org.openimis.mapping.claim.JudgedClaims.NOW;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;
import static org.openimis.mapping.claim.SentClaims.aClaim;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ClaimResponseStatus;
import org.hl7.fhir.r4.model.ClaimResponse.NoteComponent;
import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.AnswerContext.Reservation;
import org.openimis.profiles.Extensions;

/** What an answer says of where its claim stands, and what becomes of it afterwards. */
class AnswerLifeTest {
  private static final MedicalCode TABLETS = MedicalCode.item("0022");
  private static final MedicalCode VISIT = MedicalCode.service("A1");
  private static final List<LedgerEntry> TAKEN =
      List.of(entry("POL1:ded", 4, "50"), entry("POL1:max", 17, "192.5"));
  private static final List<LedgerEntry> GIVEN_BACK = List.of(entry("POL1:max", 18, "-192.5"));

  private final Claim claim = aClaim();

  @Test
  void the_postings_of_a_claim_come_back_from_its_answer_in_their_order() {
    assertThat(LedgerEntryReader.read(throughJson(answer(payable().judge(), TAKEN))))
        .isEqualTo(TAKEN);
    assertThat(LedgerEntryReader.read(JudgedClaims.answer(payable().judge()))).isEmpty();
  }

  @Test
  void a_posting_without_its_amount_is_told() {
    ClaimResponse answer = answer(payable().judge(), TAKEN);
    answer
        .getExtensionsByUrl(Extensions.LEDGER_ENTRY)
        .get(1)
        .getExtension()
        .removeIf(part -> "amount".equals(part.getUrl()));

    assertThatThrownBy(() -> LedgerEntryReader.read(answer))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("amount");
  }

  @Test
  void an_answer_names_the_version_of_the_claim_that_was_judged() {
    JudgedClaim judged = payable().judge();
    var context =
        new AnswerContext(IDS, "claim-1", 3, NOW, null, List.of(), StoredClaim.of(judged, IDS));

    assertThat(ClaimResponseWriter.write(judged, context).getRequest().getReference())
        .isEqualTo("Claim/claim-1/_history/3");
  }

  /** A stored claim that is judged again has no document. */
  @Test
  void an_answer_is_written_without_what_was_sent() {
    JudgedClaim judged = payable().judge();
    Claim stored = StoredClaim.of(judged, IDS);
    var again =
        new JudgedClaim(
            judged.claim(),
            "v2:hash",
            judged.facts(),
            judged.decision(),
            judged.state(),
            null,
            null);
    var context = new AnswerContext(IDS, "claim-1", 1, NOW, null, List.of(), stored);

    assertThat(
            ClaimResponseWriter.write(again, context)
                .equalsDeep(ClaimResponseWriter.write(judged, context)))
        .isTrue();
  }

  @Test
  void a_claim_that_was_taken_back_says_so_and_keeps_what_was_decided() {
    ClaimResponse cancelled = answer(payable().judge(), TAKEN);
    ClaimResponse before = cancelled.copy();

    ClaimResponseWriter.cancel(cancelled, GIVEN_BACK, "Entered for the wrong person");

    assertThat(cancelled.getStatus()).isEqualTo(ClaimResponseStatus.CANCELLED);
    assertThat(english(cancelled))
        .isEqualTo(
            "Cancelled: nothing is paid for this claim, and what it had taken or reserved is free"
                + " again. Reason: Entered for the wrong person");
    assertThat(french(cancelled))
        .isEqualTo(
            "Annulé : rien n’est payé pour cette demande, et ce qu’elle avait pris ou réservé est"
                + " de nouveau libre. Motif : Entered for the wrong person");
    assertThat(newNotes(before, cancelled)).containsExactly(english(cancelled), french(cancelled));
    assertThat(LedgerEntryReader.read(cancelled))
        .containsExactly(TAKEN.get(0), TAKEN.get(1), GIVEN_BACK.get(0));

    cancelled.setStatus(before.getStatus());
    cancelled.setDispositionElement(before.getDispositionElement());
    cancelled.setProcessNote(before.getProcessNote());
    cancelled.setExtension(before.getExtension());
    assertThat(cancelled.equalsDeep(before)).isTrue();
  }

  @Test
  void nobody_has_to_say_why_a_claim_is_taken_back() {
    ClaimResponse withoutReason = JudgedClaims.answer(payable().judge());
    ClaimResponse withBlank = withoutReason.copy();

    ClaimResponseWriter.cancel(withoutReason, List.of(), null);
    ClaimResponseWriter.cancel(withBlank, List.of(), " ");

    assertThat(english(withoutReason)).endsWith("free again.");
    assertThat(withBlank.equalsDeep(withoutReason)).isTrue();
  }

  @Test
  void the_notes_of_an_answer_are_numbered_on() {
    ClaimResponse cancelled = JudgedClaims.answer(payable().judge());

    ClaimResponseWriter.cancel(cancelled, List.of(), null);

    assertThat(cancelled.getProcessNote())
        .extracting(NoteComponent::getNumber)
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void a_preauthorization_says_under_which_number_and_until_when_it_reserves() {
    claim.setUse(Claim.Use.PREAUTHORIZATION);
    ClaimResponse answer = JudgedClaims.answer(payable().judge(), reservation());

    assertThat(answer.getUse()).isEqualTo(ClaimResponse.Use.PREAUTHORIZATION);
    assertThat(answer.getPreAuthRef()).isEqualTo("CIA00001");
    assertThat(answer.getPreAuthPeriod().getStartElement().getValueAsString())
        .isEqualTo("2019-01-23");
    assertThat(answer.getPreAuthPeriod().getEndElement().getValueAsString())
        .isEqualTo("2019-02-22");
    assertThat(english(answer))
        .isEqualTo(
            "Approved: 592.00 of 660.00 TZS. Reserved until 2019-02-22: the claim that follows"
                + " names CIA00001 as its preauthorization.");
    assertThat(french(answer))
        .endsWith(
            "Réservé jusqu’au 2019-02-22 : la demande qui suit nomme CIA00001 comme accord"
                + " préalable.");
  }

  @Test
  void a_preauthorization_of_which_nothing_is_accepted_reserves_nothing() {
    claim.setUse(Claim.Use.PREAUTHORIZATION);
    ClaimResponse answer = JudgedClaims.answer(JudgedClaims.of(claim).judge(), reservation());

    assertThat(answer.hasPreAuthRef()).isFalse();
    assertThat(answer.hasPreAuthPeriod()).isFalse();
    assertThat(english(answer)).doesNotContain("Reserved");
  }

  @Test
  void a_reservation_that_has_ended_is_told() {
    claim.setUse(Claim.Use.PREAUTHORIZATION);
    ClaimResponse expired = answer(payable().judge(), TAKEN);
    ClaimResponse before = expired.copy();

    ClaimResponseWriter.expire(expired, GIVEN_BACK);

    assertThat(newNotes(before, expired))
        .containsExactly(
            "The reservation has ended; what was left of it is free again.",
            "La réservation a pris fin ; ce qui en restait est de nouveau libre.");
    assertThat(LedgerEntryReader.read(expired)).hasSize(3).endsWith(GIVEN_BACK.get(0));
    assertThat(expired.getStatus()).isEqualTo(ClaimResponseStatus.ACTIVE);
  }

  @Test
  void postings_alone_change_nothing_else() {
    ClaimResponse answer = answer(payable().judge(), TAKEN);
    ClaimResponse before = answer.copy();

    ClaimResponseWriter.addLedger(answer, GIVEN_BACK);

    assertThat(LedgerEntryReader.read(answer)).hasSize(3).endsWith(GIVEN_BACK.get(0));
    answer.getExtension().remove(answer.getExtension().size() - 1);
    assertThat(answer.equalsDeep(before)).isTrue();
  }

  @Test
  void a_predetermination_says_that_nothing_comes_of_it() {
    claim.setUse(Claim.Use.PREDETERMINATION);
    ClaimResponse answer = JudgedClaims.answer(payable().judge());

    assertThat(answer.getUse()).isEqualTo(ClaimResponse.Use.PREDETERMINATION);
    assertThat(answer.hasPreAuthRef()).isFalse();
    assertThat(english(answer))
        .isEqualTo(
            "Approved: 592.00 of 660.00 TZS. Nothing is reserved, and nothing is paid for it.");
    assertThat(french(answer)).endsWith("Rien n’est réservé, et rien n’est payé à ce titre.");
  }

  @Test
  void a_claim_with_relative_prices_is_pending_until_the_batch_run() {
    JudgedClaim judged =
        JudgedClaims.of(claim)
            .covered("POL1", "BASIC")
            .registered(TABLETS)
            .registered(VISIT)
            .listed(TABLETS, "120")
            .listed(VISIT, "400")
            .paid("BASIC", TABLETS, Limit.share("80"))
            .paid("BASIC", VISIT, Limit.share("100"), PriceOrigin.RELATIVE, PriceRule.LOWER)
            .judge();
    ClaimResponse answer = JudgedClaims.answer(judged);

    assertThat(coding(answer, Extensions.DECISION)).isEqualTo("pending");
    assertThat(coding(answer, Extensions.BUSINESS_STATUS)).isEqualTo("8");
    assertThat(answer.getOutcome()).isEqualTo(RemittanceOutcome.PARTIAL);
    assertThat(english(answer))
        .isEqualTo(
            "Processed: 192.00 of 660.00 TZS, and a share of 400.00 TZS that the batch run decides."
                + " Lines refused: 0 of 2.");
    assertThat(french(answer))
        .isEqualTo(
            "Traité : 192.00 sur 660.00 TZS, et une part de 400.00 TZS que le calcul par lots"
                + " décidera. Lignes refusées : 0 sur 2.");
  }

  @Test
  void a_total_that_does_not_add_up_is_told_in_a_note_of_the_claim() {
    claim.getTotal().setValue(new BigDecimal("600.125")).setCurrency("TZS");
    ClaimResponse answer = JudgedClaims.answer(payable().judge());

    assertThat(answer.getProcessNote())
        .extracting(NoteComponent::getText)
        .endsWith(
            "The claim says a total of 600.125 TZS; its lines add up to 660.00 TZS, and that"
                + " counts.",
            "La demande dit un total de 600.125 TZS ; ses lignes font 660.00 TZS, et c’est ce qui"
                + " compte.");
    assertThat(answer.getItem())
        .allSatisfy(
            item -> assertThat(item.getNoteNumber()).noneMatch(number -> number.getValue() > 4));
  }

  private JudgedClaims payable() {
    return JudgedClaims.of(claim)
        .covered("POL1", "BASIC")
        .registered(TABLETS)
        .registered(VISIT)
        .listed(TABLETS, "120")
        .listed(VISIT, "400")
        .paid("BASIC", TABLETS, Limit.share("80"))
        .paid("BASIC", VISIT, Limit.share("100"));
  }

  private static ClaimResponse answer(JudgedClaim judged, List<LedgerEntry> ledger) {
    Claim stored = StoredClaim.of(judged, IDS);
    return ClaimResponseWriter.write(
        judged, new AnswerContext(IDS, "claim-1", 1, NOW, reservation(), ledger, stored));
  }

  private static Reservation reservation() {
    return new Reservation(LocalDate.parse("2019-01-23"), LocalDate.parse("2019-02-22"));
  }

  private static LedgerEntry entry(String account, long sequence, String amount) {
    return new LedgerEntry(account, sequence, Money.of(amount, CONTEXT.currency()));
  }

  private static List<String> newNotes(ClaimResponse before, ClaimResponse after) {
    return after.getProcessNote().stream()
        .skip(before.getProcessNote().size())
        .map(NoteComponent::getText)
        .toList();
  }

  private static String english(ClaimResponse answer) {
    return answer.getDisposition();
  }

  private static @Nullable String french(ClaimResponse answer) {
    Extension translation =
        answer.getDispositionElement().getExtensionByUrl(Extensions.TRANSLATION);
    return ((StringType) translation.getExtensionByUrl("content").getValue()).getValue();
  }

  private static String coding(ClaimResponse response, String extension) {
    var concept = (CodeableConcept) response.getExtensionByUrl(extension).getValue();
    return concept.getCodingFirstRep().getCode();
  }
}
