package org.openimis.domain.claim;

/**
 * A submitted claim as it stands: what was judged last, by which facts, and with what result.
 *
 * @param held whether a batch run or a payment holds it, so that nothing may change any more
 * @param drawn whether a claim has taken out of what this preauthorization reserves
 */
public record KeptClaim(
    Receipt receipt,
    ClaimState state,
    boolean held,
    boolean drawn,
    SubmittedClaim claim,
    ClaimFacts facts,
    Decision decision) {}
