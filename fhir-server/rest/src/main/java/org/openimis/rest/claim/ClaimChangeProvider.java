package org.openimis.rest.claim;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.ClaimLifeCycle;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * What may happen to a claim after it was submitted: {@code $cancel}, {@code $reprocess}, {@code
 * $process}. Each answers with the ClaimResponse in its new version; what another facility has
 * claimed looks absent.
 */
public final class ClaimChangeProvider implements IResourceProvider {
  private final ClaimLifeCycle lifeCycle;
  private final ClaimForms forms;
  private final StoredClaims stored;

  public ClaimChangeProvider(ClaimLifeCycle lifeCycle, ClaimForms forms, StoredClaims stored) {
    this.lifeCycle = lifeCycle;
    this.forms = forms;
    this.stored = stored;
  }

  @Override
  public Class<Claim> getResourceType() {
    return Claim.class;
  }

  @Operation(name = "$cancel", manualRequest = true)
  @Description("Takes a submitted claim back; its answer gets the status cancelled")
  public ClaimResponse cancel(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    var asked = ChangeRequest.read(body, Set.of(ChangeRequest.REASON));
    String claim = submitted(id, request);
    return stored.response(lifeCycle.cancel(claim, asked.reason()), request);
  }

  @Operation(name = "$reprocess", manualRequest = true)
  @Description("Judges a submitted claim again, as it stands or with corrected content")
  public ClaimResponse reprocess(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    var asked = ChangeRequest.read(body, Set.of(ChangeRequest.REASON, ChangeRequest.RESOURCE));
    String claim = submitted(id, request);
    Claim content = asked.content();
    ClaimDraft corrected = content == null ? null : corrected(content, claim, request);
    return stored.response(lifeCycle.reprocess(claim, corrected, asked.reason()), request);
  }

  @Operation(name = "$process", manualRequest = true)
  @Description("Settles a claim that the rules have checked: its amounts are decided")
  public ClaimResponse process(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    ChangeRequest.read(body, Set.of());
    return stored.response(lifeCycle.process(submitted(id, request)), request);
  }

  /** A draft has nothing yet that could be changed by these. */
  private String submitted(IdType id, RequestDetails request) {
    Claim claim = stored.claim(id, request);
    if (StoredClaims.isDraft(claim)) {
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION, "Claim.status", claim.getStatus().toCode());
    }
    return claim.getIdElement().getIdPart();
  }

  /** The address says which claim it is; content that says something else is of another one. */
  private ClaimDraft corrected(Claim content, String claim, RequestDetails request) {
    String id = content.getIdElement().getIdPart();
    if (id != null && !id.equals(claim)) {
      throw new RequestRefused(ProblemCode.VALUE, "Claim.id", id, "same-claim");
    }
    return forms.read(content, request);
  }
}
