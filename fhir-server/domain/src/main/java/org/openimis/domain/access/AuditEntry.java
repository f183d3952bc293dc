package org.openimis.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * A request, for the audit. It holds no names, no numbers of people and no diagnoses.
 *
 * @param requestId under which the request is known in our logs and to the caller
 * @param action what was asked for, for example {@code read} or {@code $submit}
 * @param target what it was asked of: a type, or a type and an id
 */
public record AuditEntry(
    String requestId, Caller caller, String action, String method, @Nullable String target) {}
