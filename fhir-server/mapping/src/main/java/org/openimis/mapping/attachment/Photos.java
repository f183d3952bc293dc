package org.openimis.mapping.attachment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Patient;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.mapping.refusal.Problems;

/** The photos of a person, lifted out of the Patient at the door (conventions 22). */
public final class Photos {
  private Photos() {}

  /**
   * Takes the photos out.
   *
   * @param baseUrl our FHIR base, without a slash at its end
   * @return what was taken out, by the address that stands for it in the Patient
   */
  public static Map<String, Document> lift(
      Patient person, DocumentRules rules, String baseUrl, Problems problems) {
    var reader = new AttachmentReader(rules, baseUrl, problems);
    Map<String, Document> lifted = new LinkedHashMap<>();
    for (int i = 0; i < person.getPhoto().size(); i++) {
      Attachment photo = person.getPhoto().get(i);
      Document document = reader.lift(photo, "Patient.photo[" + i + "]");
      if (document != null) {
        lifted.put(photo.getUrl(), document);
      }
    }
    return lifted;
  }
}
