package org.openimis.mapping.eligibility;

import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.openimis.domain.party.SentDocument;

/** An answer about cover as it is stored, with its id, version and time. */
public record FhirEligibilityAnswer(CoverageEligibilityResponse response) implements SentDocument {}
