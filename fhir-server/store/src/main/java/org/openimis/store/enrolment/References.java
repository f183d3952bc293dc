package org.openimis.store.enrolment;

import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;

/** Where what a policy names is stored: each reference is told before it is asked for. */
final class References implements PackReferences {
  private final Map<PackKey, String> literals = new HashMap<>();

  References with(PackKey key, String type, String id) {
    literals.put(key, type + "/" + id);
    return this;
  }

  @Override
  public Reference to(PackKey key) {
    String literal = literals.get(key);
    if (literal == null) {
      throw new IllegalStateException("Nobody told where " + key + " is");
    }
    return new Reference(literal);
  }
}
