package org.openimis.domain.claim;

import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.SentDocument;

/**
 * Under which ids a claim and its answer are stored.
 *
 * @param answer the answer as it was written just now; null when it has to be read
 */
public record Receipt(String claimId, String responseId, @Nullable SentDocument answer) {

  public Receipt(String claimId, String responseId) {
    this(claimId, responseId, null);
  }
}
