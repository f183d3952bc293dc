package org.openimis.store.pack;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.DomainResource;

/** Tells whether a pack's resource differs from the one that was written before. */
final class ContentHashes {
  private final FhirContext fhirContext;

  ContentHashes(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  String of(DomainResource resource) {
    String json = fhirContext.newJsonParser().encodeResourceToString(resource);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
