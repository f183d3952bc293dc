package org.openimis.mapping.claim;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ClaimResponseStatus;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.NoteComponent;
import org.hl7.fhir.r4.model.ClaimResponse.Use;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.NoteType;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.text.Languages;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/**
 * Writes the answer to a judged claim (fhir-model 2.4 and 2.9, conventions 10, 11 and 36). The same
 * decision gives the same resource.
 */
public final class ClaimResponseWriter {
  private static final String LANGUAGES = "urn:ietf:bcp:47";

  private final JudgedClaim judged;
  private final ClaimState state;
  private final ClaimResponse response = new ClaimResponse();

  private ClaimResponseWriter(JudgedClaim judged, boolean automaticProcessing) {
    this.judged = judged;
    this.state = ClaimState.of(judged.decision(), automaticProcessing);
  }

  /**
   * A new ClaimResponse without an id.
   *
   * @param claimId under which the Claim is stored; the answer refers to its first version
   * @param created when the claim was judged
   * @param automaticProcessing whether the scheme values claims without a review
   */
  public static ClaimResponse write(
      JudgedClaim judged,
      ClaimIds ids,
      String claimId,
      Instant created,
      boolean automaticProcessing) {
    return new ClaimResponseWriter(judged, automaticProcessing).write(ids, claimId, created);
  }

  private ClaimResponse write(ClaimIds ids, String claimId, Instant created) {
    writeHeader(created);
    writeParties(ids, claimId);
    writeDecision();
    judged.decision().lines().forEach(this::writeLine);
    response.setAdjudication(Adjudications.ofClaim(judged.decision()));
    response.setTotal(Adjudications.totals(judged.decision(), state));
    CoversOfClaim.used(judged).forEach(this::writeInsurance);
    return response;
  }

  private void writeHeader(Instant created) {
    ClaimKey key = judged.claim().key();
    Claim sent = FhirClaim.of(judged);
    Named.stamp(response, key.scheme(), Profiles.CLAIM_RESPONSE);
    response.addIdentifier(Codes.identifier(IdentifierSystems.CLAIM_CODE, key.code()));
    response.setStatus(ClaimResponseStatus.ACTIVE);
    response.setType(sent.getType().copy());
    response.setSubType(sent.hasSubType() ? sent.getSubType().copy() : null);
    response.setUse(Use.fromCode(key.use()));
    response.setCreatedElement(
        new DateTimeType(created.truncatedTo(ChronoUnit.SECONDS).toString()));
  }

  private void writeParties(ClaimIds ids, String claimId) {
    String insuree = judged.claim().insuree();
    String facility = judged.claim().key().facility();
    response.setPatient(
        Named.reference("Patient", ids.patient(), IdentifierSystems.INSUREE_NUMBER, insuree));
    response.setInsurer(Named.reference("Organization", ids.insurer()));
    response.setRequestor(
        Named.reference(
            "Organization", ids.organization(), IdentifierSystems.HEALTH_FACILITY, facility));
    response.setRequest(new Reference("Claim/" + claimId + "/_history/1"));
  }

  private void writeDecision() {
    Decision decision = judged.decision();
    response.addExtension(Extensions.DECISION, state.decision(decision.result()));
    response.addExtension(Extensions.BUSINESS_STATUS, state.businessStatus());
    response.setOutcome(state.outcome());
    response.setDispositionElement(Disposition.of(decision, state));
  }

  private void writeLine(LineDecision line) {
    ItemComponent item = response.addItem().setItemSequence(line.line().sequence());
    item.setAdjudication(Adjudications.ofLine(line, state));
    for (Locale language : Languages.ALL) {
      item.addNoteNumber(writeNote(LineNotes.of(line, judged.facts(), state, language), language));
    }
  }

  private int writeNote(String text, Locale language) {
    NoteComponent note = response.addProcessNote();
    int number = response.getProcessNote().size();
    Coding code = Codes.coding(LANGUAGES, language.getLanguage());
    note.setNumber(number).setType(NoteType.DISPLAY).setText(text);
    note.setLanguage(new CodeableConcept(code));
    return number;
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
