package org.openimis.mapping.claim;

import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.openimis.domain.claim.Decision;
import org.openimis.profiles.ClaimStatusCodes;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DecisionCodes;

/** Where a judged claim stands (conventions 10, fhir-model 2.9). */
enum ClaimState {
  /** No line is accepted. */
  REJECTED(ClaimStatusCodes.REJECTED, "Rejected", RemittanceOutcome.COMPLETE),
  /** The rules have accepted lines; a reviewer decides the amounts. */
  CHECKED(ClaimStatusCodes.CHECKED, "Checked", RemittanceOutcome.QUEUED),
  /** Every accepted line has its amount. */
  VALUATED(ClaimStatusCodes.VALUATED, "Valuated", RemittanceOutcome.COMPLETE);

  private final String code;
  private final String display;
  private final RemittanceOutcome outcome;

  ClaimState(String code, String display, RemittanceOutcome outcome) {
    this.code = code;
    this.display = display;
    this.outcome = outcome;
  }

  static ClaimState of(Decision decision, boolean automaticProcessing) {
    if (decision.result() == Decision.Result.DENIED) {
      return REJECTED;
    }
    return automaticProcessing ? VALUATED : CHECKED;
  }

  RemittanceOutcome outcome() {
    return outcome;
  }

  /** openIMIS's published claim status. */
  CodeableConcept businessStatus() {
    return new CodeableConcept(new Coding(CodeSystems.OPENIMIS_CLAIM_STATUS, code, display));
  }

  /** What is decided as far as the facility may rely on it. */
  CodeableConcept decision(Decision.Result result) {
    if (this == CHECKED) {
      return decision(DecisionCodes.PENDING, "Pending");
    }
    return switch (result) {
      case APPROVED -> decision(DecisionCodes.APPROVED, "Approved");
      case PARTIAL -> decision(DecisionCodes.PARTIAL, "Partly approved");
      case DENIED -> decision(DecisionCodes.DENIED, "Denied");
    };
  }

  private static CodeableConcept decision(String code, String display) {
    return new CodeableConcept(new Coding(CodeSystems.DECISION, code, display));
  }
}
