package org.openimis.mapping.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * Whom a question is about, as our registers hold them.
 *
 * @param patient the id of the Patient
 * @param insuree the patient's insurance number
 * @param provider the id of the Organization of the facility that asks; null if it is not named
 * @param insurer the id of the Organization that insures
 */
public record EligibilityIds(
    String patient, String insuree, @Nullable String provider, String insurer) {}
