package org.openimis.mapping.facility;

import org.jspecify.annotations.Nullable;

/**
 * A code by which a claim may name an insurer, a claim administrator or a place.
 *
 * @param system the identifier system of the code
 * @param facility the code of the facility where a claim administrator works, or that stands at the
 *     place; null for others
 */
public record PartyRow(String scheme, String system, String value, @Nullable String facility) {}
