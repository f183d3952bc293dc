package org.openimis.mapping.terminology;

import org.jspecify.annotations.Nullable;

/**
 * A code to be checked, as it was sent.
 *
 * @param system the system and perhaps its version
 * @param display what the sender believes that the code is called
 */
public record CodeQuestion(CanonicalUrl system, String code, @Nullable String display) {}
