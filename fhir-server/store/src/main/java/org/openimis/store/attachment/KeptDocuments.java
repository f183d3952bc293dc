package org.openimis.store.attachment;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.attachment.AttachmentReader;
import org.openimis.mapping.attachment.ClaimAttachments;
import org.openimis.mapping.claim.FhirClaim;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.sql.Database;

/**
 * Keeps the documents of claims, each as a Binary that is never changed; the same content of one
 * claim once (conventions 22).
 */
public final class KeptDocuments {
  private final DaoRegistry daos;
  private final Database database;

  public KeptDocuments(DaoRegistry daos, Database database) {
    this.daos = daos;
    this.database = database;
  }

  /** Whose documents they are. */
  public record Owner(String claimId, String facility) {}

  /**
   * Keeps the documents that were lifted out of a claim, and lets the claim point to them. To be
   * called before the claim is written, in the transaction that writes it.
   *
   * @param claim as it will be stored
   * @param lifted by the addresses that stand for them in the claim
   * @return references to the Binaries that are new
   * @throws RequestRefused when the claim points to a document of another facility, or to none
   */
  public List<String> keep(
      Claim claim, Owner owner, Map<String, Document> lifted, TransactionDetails details) {
    List<String> written = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < claim.getSupportingInfo().size(); i++) {
      if (!(claim.getSupportingInfo().get(i).getValue() instanceof Attachment attachment)) {
        continue;
      }
      Document document = lifted.get(String.valueOf(attachment.getUrl()));
      String kept = AttachmentReader.binaryId(attachment);
      if (document != null) {
        keep(attachment, document, owner, details).ifPresent(written::add);
      } else if (kept != null && !describe(attachment, kept, owner)) {
        problems.add(
            Problem.of(
                ProblemCode.UNRESOLVED_REFERENCE,
                "Claim.supportingInfo[" + i + "].value.url",
                "Binary",
                kept));
      }
    }
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
    return written;
  }

  /** The same for a claim that was just judged. */
  public List<String> keep(
      Claim claim, JudgedClaim judged, String claimId, TransactionDetails details) {
    Map<String, Document> lifted =
        judged.document() instanceof FhirClaim sent
            ? ClaimAttachments.documentsOf(sent.claim())
            : Map.of();
    return keep(claim, new Owner(claimId, judged.claim().key().facility()), lifted, details);
  }

  private Optional<String> keep(
      Attachment attachment, Document document, Owner owner, TransactionDetails details) {
    String id = ResourceIds.next();
    // Whoever is keeping the same is waited for.
    int added =
        database.update(
            """
            INSERT INTO scheme.attachment
                   (resource_id, claim_id, facility, content_type, bytes, sha1, content_key)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (claim_id, content_key, content_type) DO NOTHING
            """,
            id,
            owner.claimId(),
            owner.facility(),
            document.contentType(),
            document.size(),
            document.sha1(),
            document.key());
    if (added == 0) {
      AttachmentReader.describe(attachment, document, urlOf(document, owner).orElseThrow());
      return Optional.empty();
    }
    write(id, document, owner, details);
    AttachmentReader.describe(attachment, document, AttachmentReader.urlOf(id));
    return Optional.of("Binary/" + id);
  }

  /** Where a claim keeps a document; empty when it has no such document yet. */
  public Optional<String> urlOf(Document document, Owner owner) {
    return database.queryOne(
        """
        SELECT resource_id FROM scheme.attachment
         WHERE claim_id = ? AND content_key = ? AND content_type = ?
        """,
        (row, i) -> AttachmentReader.urlOf(row.getString("resource_id")),
        owner.claimId(),
        document.key(),
        document.contentType());
  }

  private void write(String id, Document document, Owner owner, TransactionDetails details) {
    var binary = new Binary();
    binary.setContentType(document.contentType());
    binary.setData(document.content());
    binary.setSecurityContext(new Reference("Claim/" + owner.claimId()));
    daos.getResourceDao(Binary.class)
        .create(ResourceIds.assign(binary, id), null, true, InternalRequest.create(), details);
  }

  /** What was kept before says what it is; its sender may have said something else. */
  private boolean describe(Attachment attachment, String id, Owner owner) {
    Optional<Kept> found =
        database.queryOne(
            """
            SELECT claim_id, facility, bytes, sha1 FROM scheme.attachment WHERE resource_id = ?
            """,
            (row, i) ->
                new Kept(
                    new Owner(row.getString("claim_id"), row.getString("facility")),
                    row.getInt("bytes"),
                    row.getBytes("sha1")),
            id);
    boolean isOfClaim =
        found.filter(kept -> kept.of().claimId().equals(owner.claimId())).isPresent();
    boolean isOfFacility =
        found.filter(kept -> kept.of().facility().equals(owner.facility())).isPresent();
    if (isOfClaim && !isOfFacility) { // a draft went to another facility
      database.update(
          "UPDATE scheme.attachment SET facility = ? WHERE resource_id = ?", owner.facility(), id);
    }
    found.ifPresent(kept -> attachment.setHash(kept.sha1()).setSize(kept.bytes()));
    return isOfClaim || isOfFacility;
  }

  @SuppressWarnings("ArrayRecordComponent") // read and handed on
  private record Kept(Owner of, int bytes, byte[] sha1) {}
}
