package org.openimis.mapping.pack;

import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;

/**
 * Extensions of what a client sends. HAPI's own way fails where one comes twice, which is a problem
 * of the sender's and told as such.
 */
public final class FirstExtension {
  private FirstExtension() {}

  /** The first with that address; null for none. */
  public static @Nullable Extension of(DomainResource resource, String url) {
    return first(resource.getExtensionsByUrl(url));
  }

  /** The first with that address; null for none. */
  public static @Nullable Extension of(Element element, String url) {
    return first(element.getExtensionsByUrl(url));
  }

  private static @Nullable Extension first(List<Extension> found) {
    return found.isEmpty() ? null : found.get(0);
  }
}
