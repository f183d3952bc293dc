package org.openimis.mapping.claim;

import org.hl7.fhir.r4.model.Claim;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.SentDocument;

/** A claim as it was sent over FHIR. */
public record FhirClaim(Claim claim) implements SentDocument {

  /** The Claim behind a judged one. */
  static Claim of(JudgedClaim judged) {
    return ((FhirClaim) judged.document()).claim();
  }
}
