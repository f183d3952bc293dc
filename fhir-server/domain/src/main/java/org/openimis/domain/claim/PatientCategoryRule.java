package org.openimis.domain.claim;

/** Reason 4: the item or service is meant for patients of another sex or age (2.6.4). */
final class PatientCategoryRule implements LineRule {
  @Override
  public Verdict judge(ClaimLine line, ClaimCase claimCase) {
    var entry = claimCase.facts().registered(line.code());
    var insuree = claimCase.facts().insuree();
    return entry.isEmpty() || entry.get().patients().admit(insuree.gender(), claimCase.isAdult())
        ? Verdict.accepted()
        : Verdict.refused(
            RejectionReason.PATIENT_CATEGORY,
            line.code().code(),
            entry.get().patients().mask(),
            insuree.gender(),
            claimCase.isAdult() ? "ADULT" : "CHILD");
  }
}
