package org.openimis.rest.claim;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Claim;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.PartyReference;
import org.openimis.domain.claim.SubmissionOutcome;
import org.openimis.domain.claim.SubmissionOutcome.Refused;
import org.openimis.domain.claim.SubmitClaims;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.claim.ClaimReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.profiles.Profiles;
import org.openimis.rest.access.Callers;
import org.openimis.validation.ProfileCheck;

/**
 * Takes claims in for whoever may submit them: translates, checks whose they are, hands them on.
 */
public final class ClaimIntake {
  private final SubmitClaims submitClaims;
  private final ScopeDirectory scope;
  private final Function<String, ReadingContext> contextOfBaseUrl;
  private final ProfileCheck profiles;
  private final int mostClaims;

  public ClaimIntake(
      SubmitClaims submitClaims,
      ScopeDirectory scope,
      Function<String, ReadingContext> contextOfBaseUrl,
      ProfileCheck profiles,
      int mostClaims) {
    this.submitClaims = submitClaims;
    this.scope = scope;
    this.contextOfBaseUrl = contextOfBaseUrl;
    this.profiles = profiles;
    this.mostClaims = mostClaims;
  }

  /** How many claims one Bundle may hold. */
  int mostClaims() {
    return mostClaims;
  }

  /** One outcome a claim, in their order. */
  List<SubmissionOutcome> submit(List<Claim> claims, RequestDetails request) {
    Caller caller = Callers.required(request);
    ReadingContext context = contextOfBaseUrl.apply(request.getFhirServerBase());
    SubmissionOutcome[] outcomes = new SubmissionOutcome[claims.size()];
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      ClaimDraft draft = ClaimReader.read(claims.get(i), context);
      if (isOfAnother(draft.provider(), caller)) {
        outcomes[i] =
            new Refused(List.of(Problem.of(ProblemCode.FORBIDDEN, "Claim.provider", "provider")));
      } else {
        drafts.add(validated(draft, claims.get(i)));
        positions.add(i);
      }
    }
    List<SubmissionOutcome> submitted = drafts.isEmpty() ? List.of() : submitClaims.handle(drafts);
    for (int i = 0; i < positions.size(); i++) {
      outcomes[positions.get(i)] = submitted.get(i);
    }
    return List.of(outcomes);
  }

  /** What the reader found comes first: it says more of what is wrong. */
  private ClaimDraft validated(ClaimDraft draft, Claim claim) {
    claim.setText(null); // not kept, and so not judged
    List<Problem> ofProfile = profiles.problems(claim, Profiles.CLAIM);
    return ofProfile.isEmpty()
        ? draft
        : draft.withProblems(ProfileCheck.beside(draft.problems(), ofProfile));
  }

  /** Settled before anything is looked up, so that nobody learns which other facilities exist. */
  private boolean isOfAnother(@Nullable PartyReference provider, Caller caller) {
    String facility = caller.facility();
    return caller.is(Role.FACILITY)
        && facility != null
        && provider != null
        && !scope.isFacility(provider, facility);
  }
}
