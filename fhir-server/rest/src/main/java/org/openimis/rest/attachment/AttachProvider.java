package org.openimis.rest.attachment;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.attachment.AttachDocument;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.attachment.FhirAttachment;
import org.openimis.mapping.claim.AttachRequest;

/** {@code Claim/id/$attach}: adds a document to a claim that was submitted before. */
public final class AttachProvider implements IResourceProvider {
  private final AttachDocument attachDocument;
  private final DocumentRules rules;
  private final DaoRegistry daos;

  public AttachProvider(AttachDocument attachDocument, DocumentRules rules, DaoRegistry daos) {
    this.attachDocument = attachDocument;
    this.rules = rules;
    this.daos = daos;
  }

  @Override
  public Class<Claim> getResourceType() {
    return Claim.class;
  }

  @Operation(name = "$attach", manualRequest = true)
  @Description("Adds a document to a submitted claim; nothing is judged again")
  public Claim attach(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    IdType claim = id.toUnqualifiedVersionless();
    requireSubmitted(daos.getResourceDao(Claim.class).read(claim, request));
    FhirAttachment sent = AttachRequest.read(parameters(body), rules, request.getFhirServerBase());
    attachDocument.attach(claim.getIdPart(), sent);
    return daos.getResourceDao(Claim.class).read(claim, request);
  }

  /** A draft is changed by PUT. */
  private static void requireSubmitted(Claim claim) {
    if (claim.getStatus() == ClaimStatus.DRAFT) {
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION, "Claim.status", claim.getStatus().toCode());
    }
  }

  private static Parameters parameters(@Nullable IBaseResource body) {
    if (body == null) {
      return new Parameters();
    } else if (body instanceof Parameters sent) {
      return sent;
    }
    throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", body.fhirType(), "Parameters");
  }
}
