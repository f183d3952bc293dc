package org.openimis.mapping.claim;

import org.jspecify.annotations.Nullable;

/**
 * Under which ids our registers hold those whom a claim names.
 *
 * @param patient of the Patient
 * @param organization of the Organization of the health facility
 * @param location of the Location that the claim names as the place of care; null if it names none
 * @param enterer of the Practitioner who entered the claim; null if it names none
 * @param insurer of the Organization that pays
 */
public record ClaimIds(
    String patient,
    String organization,
    @Nullable String location,
    @Nullable String enterer,
    String insurer) {}
