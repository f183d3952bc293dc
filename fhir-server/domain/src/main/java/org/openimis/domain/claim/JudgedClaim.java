package org.openimis.domain.claim;

import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.SentDocument;

/**
 * A claim, the facts it was judged by, the decision, and what the facility had sent.
 *
 * @param state in which the decision leaves the claim
 * @param document null when a stored claim is judged again as it stands
 * @param draftId the stored draft that becomes the claim; null when the claim came as content
 */
public record JudgedClaim(
    SubmittedClaim claim,
    String contentHash,
    ClaimFacts facts,
    Decision decision,
    ClaimState state,
    @Nullable SentDocument document,
    @Nullable String draftId) {}
