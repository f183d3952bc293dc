package org.openimis.rest.claim;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.Receipt;
import org.openimis.domain.claim.SubmissionOutcome;
import org.openimis.domain.claim.SubmissionOutcome.Failed;
import org.openimis.domain.claim.SubmissionOutcome.Recorded;
import org.openimis.domain.claim.SubmissionOutcome.Refused;
import org.openimis.domain.claim.SubmissionOutcome.Replayed;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.read.ReadProvider;
import org.openimis.rest.server.ResponseStatus;

/** Claims: {@code $submit}, {@code POST Claim}, drafts. */
public final class ClaimProvider extends ReadProvider<Claim> {
  private final ClaimIntake intake;
  private final StoredClaims stored;

  public ClaimProvider(Access access, ClaimIntake intake, StoredClaims stored) {
    super(Claim.class, access);
    this.intake = intake;
    this.stored = stored;
  }

  /**
   * One claim is answered with its ClaimResponse, a Bundle of claims with one answer an entry, a
   * stored draft with the ClaimResponse to what it has become.
   */
  @Operation(name = "$submit", typeName = "Claim", manualRequest = true)
  @Description("Judges a claim, a draft that is stored, or each claim of a Bundle")
  public IBaseResource submit(
      @IdParam(optional = true) @Nullable IdType id,
      @ResourceParam @Nullable IBaseResource body,
      RequestDetails request) {
    if (id != null) {
      return submitDraft(id, body, request);
    }
    IBaseResource content = body instanceof Parameters sent ? resourceOf(sent) : body;
    if (content instanceof Bundle bundle) {
      return new ClaimBundle(intake, stored, request).submit(bundle);
    }
    if (!(content instanceof Claim claim)) {
      String type = content == null ? "" : content.fhirType();
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", type, "Claim, Bundle");
    }
    return answer(intake.submit(List.of(claim), request).get(0), request);
  }

  /** The draft is judged as it is stored: content beside it would leave open which one counts. */
  private ClaimResponse submitDraft(
      IdType id, @Nullable IBaseResource body, RequestDetails request) {
    Claim draft = stored.claim(id, request);
    if (body != null && !body.isEmpty()) {
      throw new RequestRefused(ProblemCode.NOT_SUPPORTED, "", body.fhirType(), "draft-content");
    }
    if (!StoredClaims.isDraft(draft)) { // submitted before, and so answered
      return stored
          .answerTo(draft, request)
          .orElseThrow(
              () ->
                  new RequestRefused(
                      ProblemCode.STATE_TRANSITION, "Claim.status", draft.getStatus().toCode()));
    }
    return answer(intake.submitStored(draft, request), request);
  }

  private ClaimResponse answer(SubmissionOutcome outcome, RequestDetails request) {
    ClaimResponse response = stored.response(receipt(outcome), request);
    if (outcome instanceof Recorded) {
      ResponseStatus.created(request);
    }
    return response;
  }

  /** An active claim takes the same road as {@code $submit}; a draft is kept and not judged. */
  @Create
  @Description("An active claim is judged, as by $submit; a draft is kept and not judged")
  public MethodOutcome create(@ResourceParam Claim claim, RequestDetails request) {
    if (request.getHeader("If-None-Exist") != null) {
      throw new RequestRefused(ProblemCode.NOT_SUPPORTED, "", "If-None-Exist");
    }
    if (claim.getStatus() == ClaimStatus.DRAFT) {
      return stored.createDraft(claim, request);
    }
    SubmissionOutcome outcome = intake.submit(List.of(claim), request).get(0);
    Claim judged = stored.claim(receipt(outcome), request);
    return new MethodOutcome(judged.getIdElement(), outcome instanceof Recorded)
        .setResource(judged);
  }

  /** A draft can be changed; what was submitted cannot. */
  @Update
  @Description("Replaces a draft; a claim that was submitted stays as it is")
  public MethodOutcome update(
      @IdParam IdType id, @ResourceParam Claim claim, RequestDetails request) {
    return stored.updateDraft(id, claim, request);
  }

  static Receipt receipt(SubmissionOutcome outcome) {
    if (outcome instanceof Recorded recorded) {
      return recorded.receipt();
    } else if (outcome instanceof Replayed replayed) {
      return replayed.receipt();
    } else if (outcome instanceof Refused refused) {
      throw new RequestRefused(refused.problems());
    }
    throw ((Failed) outcome).cause();
  }

  static IBaseResource resourceOf(Parameters parameters) {
    IBaseResource resource =
        parameters.getParameter().stream()
            .filter(parameter -> "resource".equals(parameter.getName()))
            .map(Parameters.ParametersParameterComponent::getResource)
            .findFirst()
            .orElse(null);
    if (resource == null) {
      throw new RequestRefused(
          ProblemCode.REQUIRED, "Parameters.parameter.where(name = 'resource').resource");
    }
    return resource;
  }
}
