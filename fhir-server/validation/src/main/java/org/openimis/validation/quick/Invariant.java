package org.openimis.validation.quick;

import org.hl7.fhir.r4.model.Base;

/** A FHIRPath constraint of severity error. */
interface Invariant {
  /** Whether it surely holds. */
  boolean holds(Base element, Base resource);
}
