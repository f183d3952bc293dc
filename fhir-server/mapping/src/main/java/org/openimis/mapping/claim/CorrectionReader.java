package org.openimis.mapping.claim;

import java.util.List;
import org.hl7.fhir.r4.model.Claim.RelatedClaimComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

/**
 * Reads which earlier claim this one corrects: the one that it is related to as {@code prior},
 * named by its claim code. Other relationships are kept and not read.
 */
final class CorrectionReader {
  private static final String PRIOR = "prior";

  private final Problems problems;

  CorrectionReader(Problems problems) {
    this.problems = problems;
  }

  /** The claim code of the earlier claim; null when none is corrected or it cannot be told. */
  @Nullable String read(List<RelatedClaimComponent> related) {
    String corrected = null;
    for (int i = 0; i < related.size(); i++) {
      if (related.get(i).getRelationship().hasCoding(CodeSystems.HL7_RELATED_CLAIM, PRIOR)) {
        String path = "Claim.related[" + i + "].claim";
        String code = code(related.get(i).getClaim().getIdentifier(), path);
        if (corrected != null && code != null && !corrected.equals(code)) {
          problems.value(path, code, "one-correction");
        }
        corrected = corrected == null ? code : corrected;
      }
    }
    return corrected;
  }

  private @Nullable String code(Identifier claim, String path) {
    if (!IdentifierSystems.CLAIM_CODE.equals(claim.getSystem())) {
      problems.add(ProblemCode.REQUIRED, path + ".identifier", IdentifierSystems.CLAIM_CODE);
      return null;
    }
    return ClaimCodes.read(claim.getValue(), path + ".identifier.value", problems);
  }
}
