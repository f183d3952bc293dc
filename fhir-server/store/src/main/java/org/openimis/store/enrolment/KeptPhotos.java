package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.attachment.AttachmentReader;
import org.openimis.mapping.refusal.Problems;
import org.openimis.store.hapi.ResourceIds;

/** Keeps photos of insurees, each as a Binary that is never changed; the same photo once. */
final class KeptPhotos {
  private final EnrolmentTools tools;
  private final TransactionDetails in;
  private final Problems problems;

  KeptPhotos(EnrolmentTools tools, TransactionDetails in, Problems problems) {
    this.tools = tools;
    this.in = in;
    this.problems = problems;
  }

  /**
   * Keeps what was lifted, and lets the person point to it. A photo that is kept already must be of
   * the same person.
   */
  void keep(Patient person, String patientId, Map<String, Document> lifted) {
    for (int i = 0; i < person.getPhoto().size(); i++) {
      Attachment photo = person.getPhoto().get(i);
      Document document = lifted.get(String.valueOf(photo.getUrl()));
      String kept = AttachmentReader.binaryId(photo);
      if (document != null) {
        AttachmentReader.describe(photo, document, urlOf(document, patientId));
      } else if (kept != null && !isOf(patientId, kept)) {
        problems.add(
            ProblemCode.UNRESOLVED_REFERENCE, "Patient.photo[" + i + "].url", "Binary", kept);
      }
    }
  }

  private String urlOf(Document document, String patientId) {
    String id = ResourceIds.next();
    int added =
        tools
            .database()
            .update(
                """
                INSERT INTO scheme.photo
                       (resource_id, patient_id, content_type, bytes, sha1, content_key)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (patient_id, content_key, content_type) DO NOTHING
                """,
                id,
                patientId,
                document.contentType(),
                document.size(),
                document.sha1(),
                document.key());
    if (added == 0) {
      return AttachmentReader.urlOf(known(document, patientId).orElseThrow());
    }
    var binary = new Binary();
    binary.setContentType(document.contentType());
    binary.setData(document.content());
    binary.setSecurityContext(new Reference("Patient/" + patientId));
    tools.create(Binary.class, binary, id, in);
    return AttachmentReader.urlOf(id);
  }

  private Optional<String> known(Document document, String patientId) {
    return tools
        .database()
        .queryOne(
            """
            SELECT resource_id FROM scheme.photo
             WHERE patient_id = ? AND content_key = ? AND content_type = ?
            """,
            (row, i) -> row.getString("resource_id"),
            patientId,
            document.key(),
            document.contentType());
  }

  private boolean isOf(String patientId, String binaryId) {
    return tools
        .database()
        .queryOne(
            "SELECT 1 FROM scheme.photo WHERE patient_id = ? AND resource_id = ?",
            (row, i) -> row.getInt(1),
            patientId,
            binaryId)
        .isPresent();
  }
}
