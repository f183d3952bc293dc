package org.openimis.mapping.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place of a scheme.
 *
 * @param type openIMIS's letter: R, D, W or V
 * @param parent the code of the place it lies in; null for a region
 * @param validTo the last day; null while it has not ended
 */
public record PlaceRow(
    String code,
    String scheme,
    String name,
    String type,
    @Nullable String parent,
    @Nullable LocalDate validTo) {}
