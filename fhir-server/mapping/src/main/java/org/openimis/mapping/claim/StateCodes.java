package org.openimis.mapping.claim;

import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.profiles.ClaimStatusCodes;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DecisionCodes;

/**
 * How an answer tells where a claim stands (conventions 10, fhir-model 2.9). A claim that was taken
 * back has no code of its own: its answer keeps what it said, and the status says the rest.
 */
final class StateCodes {
  private StateCodes() {}

  /** openIMIS's published claim status. */
  static CodeableConcept businessStatus(ClaimState state) {
    return switch (state) {
      case REJECTED -> status(ClaimStatusCodes.REJECTED, "Rejected");
      case CHECKED -> status(ClaimStatusCodes.CHECKED, "Checked");
      case PROCESSED -> status(ClaimStatusCodes.PROCESSED, "Processed");
      case VALUATED -> status(ClaimStatusCodes.VALUATED, "Valuated");
      case CANCELLED -> throw takenBack();
    };
  }

  /** How far the work on the claim has come. */
  static RemittanceOutcome outcome(ClaimState state) {
    return switch (state) {
      case REJECTED, VALUATED -> RemittanceOutcome.COMPLETE;
      case CHECKED -> RemittanceOutcome.QUEUED;
      case PROCESSED -> RemittanceOutcome.PARTIAL;
      case CANCELLED -> throw takenBack();
    };
  }

  /**
   * What is decided as far as the facility may rely on it: while a reviewer or the batch run has a
   * word to say, nobody knows what is paid.
   */
  static CodeableConcept decision(ClaimState state, Decision.Result result) {
    return switch (state) {
      case CHECKED, PROCESSED -> decision(DecisionCodes.PENDING, "Pending");
      case REJECTED, VALUATED ->
          switch (result) {
            case APPROVED -> decision(DecisionCodes.APPROVED, "Approved");
            case PARTIAL -> decision(DecisionCodes.PARTIAL, "Partly approved");
            case DENIED -> decision(DecisionCodes.DENIED, "Denied");
          };
      case CANCELLED -> throw takenBack();
    };
  }

  private static CodeableConcept status(String code, String display) {
    return new CodeableConcept(new Coding(CodeSystems.OPENIMIS_CLAIM_STATUS, code, display));
  }

  private static CodeableConcept decision(String code, String display) {
    return new CodeableConcept(new Coding(CodeSystems.DECISION, code, display));
  }

  private static IllegalArgumentException takenBack() {
    return new IllegalArgumentException("No answer is written for a claim that was taken back");
  }
}
