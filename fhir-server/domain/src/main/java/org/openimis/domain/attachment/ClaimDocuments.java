package org.openimis.domain.attachment;

import java.util.Optional;
import java.util.function.Supplier;
import org.openimis.domain.claim.ClaimState;

/** The documents of submitted claims. */
public interface ClaimDocuments {

  /**
   * Does all of the work or nothing of it.
   *
   * @throws org.openimis.domain.claim.ClaimStore.TransientFailure when the database asks to try
   *     again
   */
  <T> T inOneTransaction(Supplier<T> work);

  /**
   * Locks a claim by its key, as everybody does who changes it.
   *
   * @return where it stands; empty for a draft and for what is no claim
   */
  Optional<ClaimState> lock(String claimId);

  /**
   * Keeps a document and gives the claim a new version that points to it. What the claim points to
   * already, in the same way, changes nothing.
   *
   * @throws org.openimis.domain.refusal.RequestRefused when the claim has no such line
   */
  void attach(String claimId, SentAttachment sent);
}
