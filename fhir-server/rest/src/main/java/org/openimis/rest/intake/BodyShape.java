package org.openimis.rest.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a body is, before it is parsed as FHIR.
 *
 * @param resourceType the type at its root; null where it says none
 */
record BodyShape(@Nullable String resourceType) {}
