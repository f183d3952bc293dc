package org.openimis.mapping.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment officer.
 *
 * @param lastDay of work; null while they work
 * @param substitute the code of who takes their place; null for nobody
 */
public record OfficerRow(
    String scheme, String code, @Nullable LocalDate lastDay, @Nullable String substitute) {}
