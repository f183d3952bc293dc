package org.openimis.mapping.claim;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.domain.party.SentDocument;

/**
 * An answer as it was just written, so that nobody has to read it back.
 *
 * @param json the same as JSON, so that nobody has to encode it again
 */
public record FhirAnswer(ClaimResponse response, String json) implements SentDocument {}
