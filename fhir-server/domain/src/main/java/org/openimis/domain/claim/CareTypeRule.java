package org.openimis.domain.claim;

import org.openimis.domain.catalogue.CareType;

/**
 * Reason 10: what is for in-patients is not paid to a facility for out-patients nor for a visit
 * without a night, and the other way round (scheme-rules 2.6.3, the legacy reading).
 */
final class CareTypeRule implements LineRule {
  @Override
  public Verdict judge(ClaimLine line, ClaimCase claimCase) {
    var entry = claimCase.facts().registered(line.code());
    if (entry.isEmpty()) {
      return Verdict.accepted();
    }
    CareType facility = claimCase.facts().facility().careType();
    boolean inpatient = claimCase.claim().visit().isInpatient();
    boolean refused =
        switch (entry.get().careType()) {
          case INPATIENT -> facility == CareType.OUTPATIENT || !inpatient;
          case OUTPATIENT -> facility == CareType.INPATIENT || inpatient;
          case BOTH -> false;
        };
    return refused
        ? Verdict.refused(
            RejectionReason.CARE_TYPE,
            line.code().code(),
            entry.get().careType().code(),
            facility.code(),
            inpatient ? CareType.INPATIENT.code() : CareType.OUTPATIENT.code())
        : Verdict.accepted();
  }
}
