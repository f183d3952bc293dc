package org.openimis.mapping.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim.DiagnosisComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;

/**
 * Reads the diagnoses: the main one first, which is the one of type principal or else the one with
 * the lowest sequence.
 */
final class DiagnosisReader {
  private static final int MOST = 5;

  private final Set<String> systems;
  private final Problems problems;
  private final Set<Integer> sequences = new HashSet<>();

  /**
   * @param systems which coding counts where a diagnosis has several; the first, if none is of
   *     these
   */
  DiagnosisReader(Set<String> systems, Problems problems) {
    this.systems = systems;
    this.problems = problems;
  }

  private record Ranked(boolean principal, int sequence, ClaimDraft.Diagnosis diagnosis) {}

  List<ClaimDraft.Diagnosis> read(List<DiagnosisComponent> sent) {
    if (sent.isEmpty()) {
      problems.required("Claim.diagnosis");
    }
    if (sent.size() > MOST) {
      problems.value("Claim.diagnosis", sent.size(), "diagnoses");
      return List.of();
    }
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      String path = "Claim.diagnosis[" + i + "]";
      Sequences.check(sent.get(i).getSequenceElement(), path, sequences, problems);
      ClaimDraft.Diagnosis diagnosis = diagnosis(sent.get(i), path + ".diagnosis");
      if (diagnosis != null) {
        ranked.add(new Ranked(isPrincipal(sent.get(i)), sent.get(i).getSequence(), diagnosis));
      }
    }
    ranked.sort(Comparator.comparing(Ranked::principal).reversed().thenComparing(Ranked::sequence));
    return ranked.stream().map(Ranked::diagnosis).toList();
  }

  private ClaimDraft.@Nullable Diagnosis diagnosis(DiagnosisComponent sent, String path) {
    if (sent.hasDiagnosisReference()) {
      problems.add(ProblemCode.NOT_SUPPORTED, path, "Condition", "diagnosis-reference");
      return null;
    }
    if (!(sent.getDiagnosis() instanceof CodeableConcept concept) || !concept.hasCoding()) {
      problems.required(path + ".coding");
      return null;
    }
    int index = chosen(concept.getCoding());
    Coding coding = concept.getCoding().get(index);
    String codingPath = path + ".coding[" + index + "]";
    if (!coding.hasSystem()) {
      problems.required(codingPath + ".system");
    }
    if (!coding.hasCode()) {
      problems.required(codingPath + ".code");
    }
    return coding.hasSystem() && coding.hasCode()
        ? new ClaimDraft.Diagnosis(codingPath, coding.getSystem(), coding.getCode())
        : null;
  }

  private int chosen(List<Coding> codings) {
    for (int i = 0; i < codings.size(); i++) {
      if (codings.get(i).hasSystem() && systems.contains(codings.get(i).getSystem())) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isPrincipal(DiagnosisComponent sent) {
    return sent.getType().stream()
        .anyMatch(type -> type.hasCoding(CodeSystems.HL7_DIAGNOSIS_TYPE, "principal"));
  }
}
