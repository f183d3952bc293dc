package org.openimis.mapping.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * A member of a family today.
 *
 * @param position in the order of joining
 * @param relationship openIMIS's number of the relationship to the head
 */
public record MemberRow(
    String scheme,
    int position,
    String patientId,
    String insureeNumber,
    @Nullable String relationship) {}
