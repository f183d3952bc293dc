package org.openimis.domain.claim;

/** A claim, the facts it was judged by, the decision, and what the facility had sent. */
public record JudgedClaim(
    SubmittedClaim claim,
    String contentHash,
    ClaimFacts facts,
    Decision decision,
    SentDocument document) {}
