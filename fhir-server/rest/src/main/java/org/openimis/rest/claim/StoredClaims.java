package org.openimis.rest.claim;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.IdType;
import org.openimis.domain.claim.Receipt;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.FhirAnswer;
import org.openimis.rest.server.ReadyAnswer;

/** Claims and answers as they are stored; drafts, which their facility may still change. */
public final class StoredClaims {
  private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

  private final DaoRegistry daos;
  private final Consumer<IBaseResource> newId;

  /**
   * Works on the DAOs.
   *
   * @param newId gives a resource that is to be created an id of ours
   */
  public StoredClaims(DaoRegistry daos, Consumer<IBaseResource> newId) {
    this.daos = daos;
    this.newId = newId;
  }

  ClaimResponse response(Receipt receipt, RequestDetails request) {
    if (receipt.answer() instanceof FhirAnswer written) {
      ReadyAnswer.give(request, written.response(), written.json());
      return written.response();
    }
    return daos.getResourceDao(ClaimResponse.class)
        .read(new IdType("ClaimResponse", receipt.responseId()), request);
  }

  Claim claim(Receipt receipt, RequestDetails request) {
    return claims().read(new IdType("Claim", receipt.claimId()), request);
  }

  /** A claim or draft that the caller may see. */
  Claim claim(IdType id, RequestDetails request) {
    return claims().read(id.toUnqualifiedVersionless(), request);
  }

  /** Whether nobody has submitted it yet. */
  static boolean isDraft(Claim claim) {
    return claim.getStatus() == ClaimStatus.DRAFT;
  }

  /** The answer to a claim, which has one as soon as it was submitted. */
  Optional<ClaimResponse> answerTo(Claim claim, RequestDetails request) {
    var search = SearchParameterMap.newSynchronous();
    search.add(
        ClaimResponse.SP_REQUEST,
        new ReferenceParam(claim.getIdElement().toUnqualifiedVersionless().getValue()));
    return daos
        .getResourceDao(ClaimResponse.class)
        .search(search, request)
        .getAllResources()
        .stream()
        .map(ClaimResponse.class::cast)
        .findFirst();
  }

  MethodOutcome createDraft(Claim draft, RequestDetails request) {
    newId.accept(draft);
    return claims().create(draft, request);
  }

  MethodOutcome updateDraft(IdType id, Claim claim, RequestDetails request) {
    Claim current = claim(id, request);
    if (!isDraft(current)) {
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION, "Claim.status", current.getStatus().toCode());
    }
    if (id.hasVersionIdPart() && !VERSION.matcher(id.getVersionIdPart()).matches()) {
      throw new RequestRefused(ProblemCode.VERSION_CONFLICT, "");
    }
    claim.setId(id);
    return claims().update(claim, request);
  }

  private IFhirResourceDao<Claim> claims() {
    return daos.getResourceDao(Claim.class);
  }
}
