package org.openimis.mapping.coverage;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Contract.ContractStatus;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.CodeSystems;

/** Where each state of a policy stands in FHIR (fhir-model 2.9). */
final class PolicyStates {

  static ContractStatus contractStatus(PolicyStatus status) {
    return switch (status) {
      case IDLE -> ContractStatus.OFFERED;
      case READY -> ContractStatus.EXECUTABLE;
      case ACTIVE -> ContractStatus.EXECUTED;
      case SUSPENDED -> ContractStatus.CANCELLED;
      case EXPIRED -> ContractStatus.TERMINATED;
    };
  }

  /** Expired cover is cancelled, because many clients take active cover for running cover. */
  static CoverageStatus coverageStatus(PolicyStatus status) {
    return switch (status) {
      case IDLE, READY -> CoverageStatus.DRAFT;
      case ACTIVE -> CoverageStatus.ACTIVE;
      case SUSPENDED, EXPIRED -> CoverageStatus.CANCELLED;
    };
  }

  static CodeableConcept businessStatus(PolicyStatus status) {
    return Codes.concept(CodeSystems.POLICY_STATUS, code(status));
  }

  /** openIMIS's number. */
  static String code(PolicyStatus status) {
    return Integer.toString(status.code());
  }

  private PolicyStates() {}
}
