package org.openimis.mapping.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis that a scheme knows.
 *
 * @param system the URL of its code system
 * @param validTo the last day; null while it has not ended
 */
public record DiagnosisRow(
    String scheme, String system, String code, String name, @Nullable LocalDate validTo) {}
