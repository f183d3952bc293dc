package org.openimis.mapping.attachment;

import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.attachment.SentAttachment;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * A document that was sent over FHIR to be attached to a claim.
 *
 * @param attachment what was said about it; its content was lifted
 * @param lines the sequences of the lines that it is about; none means the claim as a whole
 */
public record FhirAttachment(
    Attachment attachment, Document document, CodeableConcept category, List<Integer> lines)
    implements SentAttachment {
  /** The FHIRPath of the sequences. */
  static final String LINE_PATH = "Parameters.parameter.where(name = 'item').value";

  public FhirAttachment {
    lines = List.copyOf(lines);
  }

  /**
   * Lets a claim point to the document.
   *
   * @param url where the document is kept
   * @return whether that changes the claim; it may point there already in the same way
   * @throws RequestRefused when the claim has no such line
   */
  public boolean addTo(Claim claim, String url) {
    lines.forEach(line -> requireLine(claim, line));
    Attachment kept = attachment.copy();
    AttachmentReader.describe(kept, document, url);
    SupportingInformationComponent info =
        claim.getSupportingInfo().stream()
            .filter(each -> isTheSame(each, kept))
            .findFirst()
            .orElse(null);
    boolean isNew = info == null;
    if (info == null) {
      info = claim.addSupportingInfo().setSequence(nextSequence(claim)).setCategory(category);
      info.setValue(kept);
    }
    return pointTo(claim, info.getSequence()) || isNew;
  }

  private boolean isTheSame(SupportingInformationComponent info, Attachment kept) {
    return info.getCategory().equalsDeep(category)
        && info.getValue() instanceof Attachment other
        && other.equalsDeep(kept);
  }

  private boolean pointTo(Claim claim, int sequence) {
    boolean changed = false;
    for (ItemComponent item : claim.getItem()) {
      boolean points =
          item.getInformationSequence().stream()
              .map(PositiveIntType::getValue)
              .filter(Objects::nonNull)
              .anyMatch(each -> each == sequence);
      if (lines.contains(item.getSequence()) && !points) {
        item.addInformationSequence(sequence);
        changed = true;
      }
    }
    return changed;
  }

  private static void requireLine(Claim claim, int line) {
    if (claim.getItem().stream().noneMatch(item -> item.getSequence() == line)) {
      throw new RequestRefused(ProblemCode.VALUE, LINE_PATH, line, "line");
    }
  }

  /** One above the highest: numbers need not follow each other. */
  private static int nextSequence(Claim claim) {
    return claim.getSupportingInfo().stream()
            .map(each -> each.getSequenceElement().getValue())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0)
        + 1;
  }
}
