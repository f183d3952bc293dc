package org.openimis.app.it.lifecycle;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Resource;

/** Compares resources by what they say, wherever they were found. */
final class Same {
  private Same() {}

  /** A resource as JSON; references keep the versions that they name. */
  static String json(Resource resource) {
    var parser = FhirContext.forR4Cached().newJsonParser();
    parser.setStripVersionsFromReferences(false);
    return parser.encodeResourceToString(resource);
  }
}
