package org.openimis.domain.attachment;

/** What somebody sent to be attached to a claim, opaque to the rules: the store keeps it. */
public interface SentAttachment {}
