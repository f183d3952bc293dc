package org.openimis.domain.party;

/** Whose request brought a claim, opaque to the rules: the store writes it into the audit. */
public interface Sender {}
