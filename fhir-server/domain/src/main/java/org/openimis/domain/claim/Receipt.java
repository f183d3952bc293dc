package org.openimis.domain.claim;

/** Under which ids a claim and its answer are stored. */
public record Receipt(String claimId, String responseId) {}
