package org.openimis.mapping.eligibility;

import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.openimis.domain.party.SentDocument;

/** A question about cover as it was sent. */
public record FhirEligibilityRequest(CoverageEligibilityRequest request) implements SentDocument {}
