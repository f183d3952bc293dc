package org.openimis.domain.attachment;

import java.util.Locale;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimStore;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Adds a document to a claim that was submitted before. Nothing is judged again: the answer keeps
 * the version of the claim that was judged.
 */
public final class AttachDocument {
  private static final int TRIES = 4;

  private final ClaimDocuments claims;

  public AttachDocument(ClaimDocuments claims) {
    this.claims = claims;
  }

  /**
   * Attaches a document whose form and content were checked.
   *
   * @throws RequestRefused when there is no such claim, when it was taken back, or when it has no
   *     line as the document is said to be about
   */
  public void attach(String claimId, SentAttachment sent) {
    for (int tried = 0; tried < TRIES; tried++) {
      try {
        claims.inOneTransaction(
            () -> {
              requireNotCancelled(claimId);
              claims.attach(claimId, sent);
              return claimId;
            });
        return;
      } catch (ClaimStore.TransientFailure e) {
        // The database undid everything; the next try starts afresh.
      }
    }
    throw new RequestRefused(ProblemCode.BUSY, "");
  }

  private void requireNotCancelled(String claimId) {
    ClaimState state =
        claims
            .lock(claimId)
            .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, "", "Claim/" + claimId));
    if (state == ClaimState.CANCELLED) {
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION, "Claim.status", state.name().toLowerCase(Locale.ROOT));
    }
  }
}
