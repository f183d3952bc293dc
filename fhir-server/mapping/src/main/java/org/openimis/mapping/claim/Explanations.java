package org.openimis.mapping.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.openimis.profiles.CodeSystems;

/** Which lines of a claim the facility explains: those that point to an explanation. */
final class Explanations {
  private static final List<String> CATEGORIES = List.of("explanation", "justification");

  private final Set<Integer> sequences = new HashSet<>();

  Explanations(List<SupportingInformationComponent> supportingInfo) {
    for (SupportingInformationComponent info : supportingInfo) {
      Integer sequence = info.getSequenceElement().getValue();
      if (sequence != null && isExplanation(info)) {
        sequences.add(sequence);
      }
    }
  }

  boolean has(ItemComponent line) {
    return line.getInformationSequence().stream()
        .map(PositiveIntType::getValue)
        .filter(Objects::nonNull)
        .anyMatch(sequences::contains);
  }

  /** Of that category, and it says something. */
  private static boolean isExplanation(SupportingInformationComponent info) {
    boolean says = info.hasValue() || info.hasReason() || info.hasCode();
    return says
        && CATEGORIES.stream()
            .anyMatch(
                code -> info.getCategory().hasCoding(CodeSystems.OPENIMIS_SUPPORTING_INFO, code));
  }
}
