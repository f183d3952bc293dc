package org.openimis.mapping.claim;

import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;

/**
 * Contained resources that nobody refers to any more, once our covers stand where the sender's
 * were: R4 knows no contained resource without a reference to it (dom-3).
 */
final class Orphans {
  private Orphans() {}

  static void drop(Claim claim) {
    if (!claim.hasContained()) {
      return;
    }
    boolean dropped = true;
    while (dropped) { // one of them may be what another referred to
      Set<String> named = new HashSet<>();
      collect(claim, named);
      dropped =
          claim
              .getContained()
              .removeIf(each -> !named.contains("#" + each.getIdElement().getIdPart()));
    }
  }

  private static void collect(Base element, Set<String> named) {
    if (element instanceof Reference reference && reference.getReference() != null) {
      named.add(reference.getReference());
    }
    for (Property property : element.children()) {
      property.getValues().forEach(child -> collect(child, named));
    }
  }
}
