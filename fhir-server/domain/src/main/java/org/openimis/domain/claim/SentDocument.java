package org.openimis.domain.claim;

/** What a facility sent, opaque to the rules: the store keeps it beside the decision. */
public interface SentDocument {}
