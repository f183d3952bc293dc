package org.openimis.mapping.claim;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;

/** Reads which item or service a line, or a part of one, is about. */
final class MedicalCodeReader {
  private static final int LONGEST_CODE = 50;

  private final Problems problems;

  MedicalCodeReader(Problems problems) {
    this.problems = problems;
  }

  /** The one item or service; null when it cannot be told, which is then a problem. */
  @Nullable MedicalCode read(CodeableConcept concept, String path) {
    MedicalCode found = null;
    boolean coded = false;
    for (int i = 0; i < concept.getCoding().size(); i++) {
      Coding coding = concept.getCoding().get(i);
      LineKind kind = kindOf(coding.getSystem());
      coded |= kind != null;
      MedicalCode code = kind == null ? null : code(kind, coding, path + ".coding[" + i + "].code");
      if (found != null && code != null && !found.equals(code)) {
        problems.value(path + ".coding[" + i + "]", code.code(), "item-or-service");
      }
      found = found == null ? code : found;
    }
    if (!coded) {
      refuseUncoded(concept, path);
    }
    return found;
  }

  private @Nullable MedicalCode code(LineKind kind, Coding coding, String path) {
    if (!coding.hasCode()) {
      problems.required(path);
      return null;
    }
    String code = coding.getCode();
    if (code.isBlank() || code.length() > LONGEST_CODE) {
      problems.value(path, code, "code");
      return null;
    }
    return new MedicalCode(kind, code);
  }

  private void refuseUncoded(CodeableConcept concept, String path) {
    if (concept.getCoding().stream().anyMatch(Coding::hasCode)) {
      String sent = String.valueOf(concept.getCodingFirstRep().getSystem());
      String wanted = CodeSystems.MEDICAL_ITEM + ", " + CodeSystems.MEDICAL_SERVICE;
      problems.add(ProblemCode.CODE_SYSTEM, path + ".coding[0].system", sent, wanted);
    } else {
      problems.required(path + ".coding.code");
    }
  }

  private static @Nullable LineKind kindOf(@Nullable String system) {
    if (CodeSystems.MEDICAL_ITEM.equals(system)) {
      return LineKind.ITEM;
    }
    return CodeSystems.MEDICAL_SERVICE.equals(system) ? LineKind.SERVICE : null;
  }
}
