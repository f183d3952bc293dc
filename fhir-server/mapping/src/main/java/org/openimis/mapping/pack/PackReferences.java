package org.openimis.mapping.pack;

import org.hl7.fhir.r4.model.Reference;

/** Knows under which id each resource of a pack is, or will be, stored. */
@FunctionalInterface
public interface PackReferences {

  /** A literal reference, {@code Type/id}. */
  Reference to(PackKey key);
}
