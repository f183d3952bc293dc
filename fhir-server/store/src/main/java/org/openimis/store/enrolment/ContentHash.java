package org.openimis.store.enrolment;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Resource;

/**
 * Tells whether something was sent again with the same content; narrative and meta do not count.
 */
final class ContentHash {
  private final FhirContext fhirContext;

  ContentHash(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  String of(List<? extends Resource> sent) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Resource resource : sent) {
        digest.update(text(resource).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private String text(Resource sent) {
    Resource content = sent.copy();
    content.setId("");
    content.setMeta(new Meta());
    if (content instanceof DomainResource domain) {
      domain.setText(new Narrative());
    }
    return fhirContext.newJsonParser().encodeResourceToString(content);
  }
}
