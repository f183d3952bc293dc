package org.openimis.store.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.validation.ProfileCheck;

/**
 * Nothing is stored that does not keep its profile, whatever door it comes through: requests,
 * transactions, operations, the loader of packs (conventions 26 and 29).
 */
@Interceptor
public final class ProfileGate {
  /** Written by us from what we know; a fault in one is our own. */
  private static final Set<String> ANSWERS =
      Set.of("ClaimResponse", "CoverageEligibilityResponse", "EnrollmentResponse", "Invoice");

  private final ProfileCheck check;

  public ProfileGate(ProfileCheck check) {
    this.check = check;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void beforeCreate(IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void beforeUpdate(
      IBaseResource before, IBaseResource resource, @Nullable RequestDetails request) {
    check(resource, request);
  }

  private void check(IBaseResource resource, @Nullable RequestDetails request) {
    if (InternalRequest.is(request) && ProfileCheck.isKnownToConform((Resource) resource)) {
      return; // A pack is checked as a whole before anything of it is written.
    }
    if (InternalRequest.is(request) && resource instanceof Binary) {
      return; // A document of a claim: we make these ourselves, of what was looked at as a
      // document.
    }
    List<Problem> problems = check.problems((Resource) resource);
    if (problems.isEmpty()) {
      return;
    }
    boolean busy = problems.stream().anyMatch(each -> each.code() == ProblemCode.BUSY);
    if (!busy && ANSWERS.contains(resource.fhirType()) && InternalRequest.is(request)) {
      throw new IllegalStateException(
          "We made a " + resource.fhirType() + " that breaks its profile: " + problems);
    }
    throw new RequestRefused(problems);
  }
}
