package org.openimis.rest.claim;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.SubmissionOutcome;
import org.openimis.domain.claim.SubmissionOutcome.Refused;
import org.openimis.domain.claim.Submissions;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.FhirClaim;

/**
 * Takes claims in for whoever may submit them: translates, checks whose they are, hands them on.
 */
public final class ClaimIntake {
  private final Submissions submissions;
  private final ClaimForms forms;
  private final AuditTrail audit;
  private final int mostClaims;

  public ClaimIntake(Submissions submissions, ClaimForms forms, AuditTrail audit, int mostClaims) {
    this.submissions = submissions;
    this.forms = forms;
    this.audit = audit;
    this.mostClaims = mostClaims;
  }

  /** How many claims one Bundle may hold. */
  int mostClaims() {
    return mostClaims;
  }

  /** One outcome a claim, in their order. */
  List<SubmissionOutcome> submit(List<Claim> claims, RequestDetails request) {
    SubmissionOutcome[] outcomes = new SubmissionOutcome[claims.size()];
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      try {
        drafts.add(bySender(forms.read(claims.get(i), request)));
        positions.add(i);
      } catch (RequestRefused refused) {
        outcomes[i] = new Refused(refused.problems());
      }
    }
    List<SubmissionOutcome> submitted = drafts.isEmpty() ? List.of() : submissions.handle(drafts);
    for (int i = 0; i < positions.size(); i++) {
      outcomes[positions.get(i)] = submitted.get(i);
    }
    return List.of(outcomes);
  }

  /** Submits a draft as it is stored. */
  SubmissionOutcome submitStored(Claim draft, RequestDetails request) {
    ClaimDraft read =
        bySender(forms.read(draft, request).storedAs(draft.getIdElement().getIdPart()));
    return submissions.handle(List.of(read)).get(0);
  }

  /** Another thread may store the claim together with those of other requests. */
  private ClaimDraft bySender(ClaimDraft draft) {
    return draft.document() instanceof FhirClaim sent
        ? draft.withDocument(new FhirClaim(sent.claim(), audit.current().orElse(null)))
        : draft;
  }
}
