package org.openimis.rest.claim;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Claim;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.ClaimReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.profiles.Profiles;
import org.openimis.rest.access.Callers;
import org.openimis.validation.ProfileCheck;

/** Reads claims as they were sent, with all that is wrong with their form. */
public final class ClaimForms {
  private final ScopeDirectory scope;
  private final Function<String, ReadingContext> contextOfBaseUrl;
  private final ProfileCheck profiles;

  /**
   * Reads with these.
   *
   * @param contextOfBaseUrl what to read by, for the address under which the server was asked
   */
  public ClaimForms(
      ScopeDirectory scope,
      Function<String, ReadingContext> contextOfBaseUrl,
      ProfileCheck profiles) {
    this.scope = scope;
    this.contextOfBaseUrl = contextOfBaseUrl;
    this.profiles = profiles;
  }

  /**
   * What the claim says.
   *
   * @throws RequestRefused when a facility sends the claim of another one; that is settled before
   *     anything is looked up, so that nobody learns which other facilities exist
   */
  ClaimDraft read(Claim claim, RequestDetails request) {
    Caller caller = Callers.required(request);
    ClaimDraft draft = ClaimReader.read(claim, contextOfBaseUrl.apply(request.getFhirServerBase()));
    if (isOfAnother(draft.provider(), caller)) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "Claim.provider", "provider");
    }
    return validated(draft, claim);
  }

  /** What the reader found comes first: it says more of what is wrong. */
  private ClaimDraft validated(ClaimDraft draft, Claim claim) {
    claim.setText(null); // not kept, and so not judged
    List<Problem> ofProfile = profiles.problems(claim, Profiles.CLAIM);
    return ofProfile.isEmpty()
        ? draft
        : draft.withProblems(ProfileCheck.beside(draft.problems(), ofProfile));
  }

  private boolean isOfAnother(@Nullable PartyReference provider, Caller caller) {
    String facility = caller.facility();
    return caller.is(Role.FACILITY)
        && facility != null
        && provider != null
        && !scope.isFacility(provider, facility);
  }
}
