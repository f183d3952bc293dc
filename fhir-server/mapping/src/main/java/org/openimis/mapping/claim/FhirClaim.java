package org.openimis.mapping.claim;

import org.hl7.fhir.r4.model.Claim;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.party.Sender;
import org.openimis.domain.party.SentDocument;

/** A claim as it was sent over FHIR. */
public record FhirClaim(Claim claim, @Nullable Sender sender) implements SentDocument {

  /** A claim that the request of the running thread brought. */
  public FhirClaim(Claim claim) {
    this(claim, null);
  }

  /**
   * The Claim behind a judged one.
   *
   * @throws IllegalArgumentException when it was judged again as it stands
   */
  static Claim of(JudgedClaim judged) {
    if (judged.document() instanceof FhirClaim sent) {
      return sent.claim();
    }
    throw new IllegalArgumentException("Nothing was sent with " + judged.claim().key());
  }
}
