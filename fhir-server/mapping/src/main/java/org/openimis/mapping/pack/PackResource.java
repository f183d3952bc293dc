package org.openimis.mapping.pack;

import java.util.function.Function;
import org.hl7.fhir.r4.model.DomainResource;

/**
 * One resource of a pack, made when it is needed.
 *
 * @param maker asks for the references of earlier resources only; the same record gives the same
 *     resource
 */
public record PackResource(PackKey key, Function<PackReferences, DomainResource> maker) {

  public DomainResource toFhir(PackReferences refs) {
    return maker.apply(refs);
  }
}
