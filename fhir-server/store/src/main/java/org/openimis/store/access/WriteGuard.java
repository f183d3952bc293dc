package org.openimis.store.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.attachment.ClaimAttachments;
import org.openimis.mapping.claim.StructureReader;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.Profiles;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.validation.ProfileCheck;

/**
 * Stands behind every door to the store, for HAPI's transaction processor calls the DAOs directly:
 * what comes from outside may write drafts of claims and nothing else. A claim becomes active
 * through {@code $submit} or {@code POST Claim} only, and nobody but the judge writes an answer
 * (conventions 6).
 */
@Interceptor
public final class WriteGuard {
  private final Function<RequestDetails, Optional<Caller>> callerOf;
  private final FacilityFinder facilities;
  private final ProfileCheck profiles;
  private final DocumentRules documents;

  /**
   * Guards by these.
   *
   * @param documents which documents may be attached to a draft
   */
  public WriteGuard(
      Function<RequestDetails, Optional<Caller>> callerOf,
      FacilityFinder facilities,
      ProfileCheck profiles,
      DocumentRules documents) {
    this.callerOf = callerOf;
    this.facilities = facilities;
    this.profiles = profiles;
    this.documents = documents;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, @Nullable RequestDetails request) {
    if (request != null && !InternalRequest.is(request)) {
      checkDraft(resource, request);
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(
      IBaseResource before, IBaseResource resource, @Nullable RequestDetails request) {
    if (request == null || InternalRequest.is(request)) {
      return;
    }
    if (before instanceof Claim claim && !isOwn(claim, request)) {
      throw new RequestRefused(ProblemCode.NOT_FOUND, "");
    }
    if (before instanceof Claim claim && claim.getStatus() != ClaimStatus.DRAFT) {
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION, "Claim.status", claim.getStatus().toCode());
    }
    checkDraft(before, request);
    checkDraft(resource, request);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void beforeDelete(IBaseResource resource, @Nullable RequestDetails request) {
    if (!InternalRequest.is(request)) {
      throw new RequestRefused(ProblemCode.METHOD_NOT_ALLOWED, "", "DELETE");
    }
  }

  private void checkDraft(IBaseResource resource, RequestDetails request) {
    if (!(resource instanceof Claim claim)) {
      throw new RequestRefused(
          ProblemCode.METHOD_NOT_ALLOWED, "", request.getRequestType() + " " + resource.fhirType());
    }
    Caller caller =
        callerOf
            .apply(request)
            .filter(found -> found.is(Role.FACILITY) || found.is(Role.ADMIN))
            .orElseThrow(() -> new RequestRefused(ProblemCode.FORBIDDEN, ""));
    if (claim.getStatus() != ClaimStatus.DRAFT) {
      String status = claim.hasStatus() ? claim.getStatus().toCode() : "";
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION, "Claim.status", status, "Claim/$submit");
    }
    checkStructure(claim, String.valueOf(request.getFhirServerBase()));
    claim.setProvider(ownProvider(claim.getProvider(), caller));
    var ours = new Meta();
    ours.addProfile(Profiles.CLAIM_DRAFT);
    ours.setVersionId(claim.getMeta().getVersionId());
    claim.setMeta(ours);
  }

  /** What belongs to another facility looks absent. */
  private boolean isOwn(Claim claim, RequestDetails request) {
    return callerOf
        .apply(request)
        .filter(caller -> !caller.is(Role.FACILITY) || isOf(claim, caller.facility()))
        .isPresent();
  }

  private boolean isOf(Claim claim, @Nullable String facility) {
    return facilities
        .find(claim.getProvider())
        .filter(found -> found.code().equals(facility))
        .isPresent();
  }

  /** A draft may be incomplete, but not hold what no part of us can take. */
  private void checkStructure(Claim claim, String baseUrl) {
    var problems = new Problems();
    ClaimAttachments.lift(claim, documents, baseUrl, problems);
    new StructureReader(problems, Set.of()).read(claim);
    List<Problem> all = ProfileCheck.beside(problems.toList(), profiles.problems(claim));
    if (!all.isEmpty()) {
      throw new RequestRefused(all);
    }
  }

  /** By its id, so that the facility finds its drafts again. */
  private Reference ownProvider(Reference provider, Caller caller) {
    if (provider.isEmpty()) {
      throw new RequestRefused(ProblemCode.REQUIRED, "Claim.provider");
    }
    Optional<FacilityFinder.Found> found = facilities.find(provider);
    if (caller.is(Role.FACILITY)
        && found.filter(facility -> facility.code().equals(caller.facility())).isEmpty()) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "Claim.provider", "provider");
    }
    return found
        .map(facility -> provider.copy().setReference("Organization/" + facility.id()))
        .orElseThrow(
            () ->
                new RequestRefused(
                    ProblemCode.UNRESOLVED_REFERENCE,
                    "Claim.provider",
                    "Organization",
                    String.valueOf(provider.getReference())));
  }
}
