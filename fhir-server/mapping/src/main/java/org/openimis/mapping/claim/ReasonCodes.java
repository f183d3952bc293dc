package org.openimis.mapping.claim;

import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.mapping.text.Texts;
import org.openimis.profiles.CodeSystems;

/** Reasons as codings: ours, and openIMIS's published one where it has the code (conventions 4). */
final class ReasonCodes {
  /** Reasons that openIMIS's published code system lacks. */
  private static final Set<String> UNPUBLISHED = Set.of("-2", "18", "20", "21");

  private ReasonCodes() {}

  static CodeableConcept of(RejectionReason reason) {
    String display = Texts.display(reason, Locale.ENGLISH);
    var concept =
        new CodeableConcept(new Coding(CodeSystems.REJECTION_REASON, reason.code(), display));
    if (!UNPUBLISHED.contains(reason.code())) {
      concept.addCoding(
          new Coding().setSystem(CodeSystems.OPENIMIS_REJECTION_REASON).setCode(reason.code()));
    }
    return concept;
  }
}
