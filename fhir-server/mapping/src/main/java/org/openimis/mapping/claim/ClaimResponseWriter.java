package org.openimis.mapping.claim;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ClaimResponseStatus;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.Use;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.mapping.claim.AnswerContext.Reservation;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.text.Languages;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/**
 * Writes the answer to a judged claim (fhir-model 2.4 and 2.9, conventions 10, 11 and 36), and what
 * becomes of it afterwards. The same decision gives the same resource.
 */
public final class ClaimResponseWriter {
  private final JudgedClaim judged;
  private final ClaimState state;
  private final ClaimResponse response = new ClaimResponse();
  private final Notes notes = new Notes(response);

  private ClaimResponseWriter(JudgedClaim judged) {
    this.judged = judged;
    this.state = judged.state();
  }

  /** A new ClaimResponse without an id. */
  public static ClaimResponse write(JudgedClaim judged, AnswerContext context) {
    String version = context.claimId() + "/_history/" + context.claimVersion();
    return new ClaimResponseWriter(judged).write(context, new Reference("Claim/" + version));
  }

  /**
   * The answer that a claim would get if it were submitted now: it names the claim by its code,
   * since nothing is stored.
   *
   * @param claim as it would be stored
   */
  static ClaimResponse preview(JudgedClaim judged, ClaimIds ids, Instant now, Claim claim) {
    var request = new Reference().setType("Claim");
    request.setIdentifier(
        Codes.identifier(IdentifierSystems.CLAIM_CODE, judged.claim().key().code()));
    var context = new AnswerContext(ids, "", 0, now, null, List.of(), claim);
    return new ClaimResponseWriter(judged).write(context, request);
  }

  /**
   * Makes of a stored answer that of a claim that was taken back: it says so beside what had been
   * decided.
   *
   * @param reversals the postings that give back what the claim had taken
   * @param reason in the words of whoever took it back
   */
  public static void cancel(
      ClaimResponse stored, List<LedgerEntry> reversals, @Nullable String reason) {
    stored.setStatus(ClaimResponseStatus.CANCELLED);
    stored.setDispositionElement(Disposition.cancelled(reason));
    addLedger(stored, reversals);
    var notes = new Notes(stored);
    Languages.ALL.forEach(language -> notes.add(Disposition.cancelled(reason, language), language));
  }

  /**
   * Lets the stored answer to a preauthorization say that its reservation has ended.
   *
   * @param reversals the postings that give back what nobody had used of it
   */
  public static void expire(ClaimResponse stored, List<LedgerEntry> reversals) {
    addLedger(stored, reversals);
    var notes = new Notes(stored);
    Languages.ALL.forEach(
        language -> notes.add(new Sentences(language).say("expired").text(), language));
  }

  /** Adds postings to a stored answer, behind those that it carries. */
  public static void addLedger(ClaimResponse stored, List<LedgerEntry> more) {
    LedgerEntryWriter.add(stored, more);
  }

  private ClaimResponse write(AnswerContext context, Reference request) {
    writeHeader(context);
    writeParties(context.ids());
    response.setRequest(request);
    writeDecision(context);
    judged.decision().lines().forEach(this::writeLine);
    response.setAdjudication(Adjudications.ofClaim(judged.decision()));
    response.setTotal(Adjudications.totals(judged.decision(), state));
    TotalNote.add(notes, context.claim(), judged.claim());
    CoversOfClaim.used(judged).forEach(this::writeInsurance);
    LedgerEntryWriter.add(response, context.ledger());
    return response;
  }

  private void writeHeader(AnswerContext context) {
    ClaimKey key = judged.claim().key();
    Claim claim = context.claim();
    Named.stamp(response, key.scheme(), Profiles.CLAIM_RESPONSE);
    response.addIdentifier(Codes.identifier(IdentifierSystems.CLAIM_CODE, key.code()));
    response.setStatus(ClaimResponseStatus.ACTIVE);
    response.setType(claim.getType().copy());
    response.setSubType(claim.hasSubType() ? claim.getSubType().copy() : null);
    response.setUse(Use.fromCode(key.use()));
    response.setCreatedElement(
        new DateTimeType(context.created().truncatedTo(ChronoUnit.SECONDS).toString()));
  }

  private void writeParties(ClaimIds ids) {
    String insuree = judged.claim().insuree();
    String facility = judged.claim().key().facility();
    response.setPatient(
        Named.reference("Patient", ids.patient(), IdentifierSystems.INSUREE_NUMBER, insuree));
    response.setInsurer(Named.reference("Organization", ids.insurer()));
    response.setRequestor(
        Named.reference(
            "Organization", ids.organization(), IdentifierSystems.HEALTH_FACILITY, facility));
  }

  private void writeDecision(AnswerContext context) {
    Decision decision = judged.decision();
    Reservation reservation = reservation(context);
    response.addExtension(Extensions.DECISION, StateCodes.decision(state, decision.result()));
    response.addExtension(Extensions.BUSINESS_STATUS, StateCodes.businessStatus(state));
    response.setOutcome(StateCodes.outcome(state));
    response.setDispositionElement(Disposition.of(judged, reservation));
    if (isGranted()) {
      response.setPreAuthRef(judged.claim().key().code());
    }
    if (reservation != null) {
      response.setPreAuthPeriod(Days.period(reservation.from(), reservation.until()));
    }
  }

  private @Nullable Reservation reservation(AnswerContext context) {
    return isGranted() ? context.reservation() : null;
  }

  /** A preauthorization that is refused as a whole reserves nothing, and no claim may name it. */
  private boolean isGranted() {
    return judged.claim().use() == ClaimUse.PREAUTHORIZATION && state != ClaimState.REJECTED;
  }

  private void writeLine(LineDecision line) {
    ItemComponent item = response.addItem().setItemSequence(line.line().sequence());
    item.setAdjudication(Adjudications.ofLine(line, state));
    for (Locale language : Languages.ALL) {
      item.addNoteNumber(notes.add(LineNotes.of(judged, line, language), language));
    }
  }

  private void writeInsurance(MemberCover cover) {
    List<ClaimResponse.InsuranceComponent> sofar = response.getInsurance();
    response
        .addInsurance()
        .setSequence(sofar.size())
        .setFocal(sofar.size() == 1)
        .setCoverage(Named.cover(cover, judged.claim().insuree()));
  }
}
