package org.openimis.mapping.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * A family.
 *
 * @param head the insurance number of its head
 * @param village the code of the village where it lives
 */
public record FamilyRow(
    String scheme, String key, String head, @Nullable String village, boolean active) {}
