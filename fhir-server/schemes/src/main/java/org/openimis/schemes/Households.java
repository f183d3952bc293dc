package org.openimis.schemes;

import java.util.List;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.schemes.fault.PackFault;

/**
 * Some families of a register with their people and policies. What has a fault is among them, for
 * its neighbours are sound.
 *
 * @param faults all of them, by file and row
 */
public record Households(
    List<InsureeEntry> insurees,
    List<Family> families,
    List<Policy> policies,
    List<PackFault> faults) {
  public Households {
    insurees = List.copyOf(insurees);
    families = List.copyOf(families);
    policies = List.copyOf(policies);
    faults = List.copyOf(faults);
  }
}
