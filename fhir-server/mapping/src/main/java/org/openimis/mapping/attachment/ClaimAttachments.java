package org.openimis.mapping.attachment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.mapping.refusal.Problems;

/** The documents of a claim, lifted out of its supporting information at the door. */
public final class ClaimAttachments {
  private static final String DOCUMENTS = ClaimAttachments.class.getName() + ".documents";

  private ClaimAttachments() {}

  /**
   * Takes the documents out of a claim that somebody sends, so that neither the validator nor the
   * versions to come copy them. Whoever stores the claim keeps them: {@link #documentsOf}.
   *
   * @param baseUrl our FHIR base, without a slash at its end
   */
  public static void lift(Claim claim, DocumentRules rules, String baseUrl, Problems problems) {
    var reader = new AttachmentReader(rules, baseUrl, problems);
    Map<String, Document> documents = new LinkedHashMap<>(documentsOf(claim));
    for (int i = 0; i < claim.getSupportingInfo().size(); i++) {
      SupportingInformationComponent info = claim.getSupportingInfo().get(i);
      if (info.getValue() instanceof Attachment attachment) {
        Document document = reader.lift(attachment, "Claim.supportingInfo[" + i + "].value");
        if (document != null) {
          documents.put(attachment.getUrl(), document);
        }
      }
    }
    claim.setUserData(DOCUMENTS, documents);
  }

  /** What was lifted out of this very object, by the address that stands for it in the claim. */
  @SuppressWarnings("unchecked") // nobody else puts it there
  public static Map<String, Document> documentsOf(Claim claim) {
    return Optional.ofNullable((Map<String, Document>) claim.getUserData(DOCUMENTS))
        .orElse(Map.of());
  }
}
