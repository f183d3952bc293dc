package org.openimis.schemes.scenario;

import java.util.List;
import org.openimis.schemes.fault.PackFault;

/** The scenarios of a pack, in the order of its files, or everything that is wrong with them. */
public record ScenarioReading(List<Scenario> scenarios, List<PackFault> faults) {
  public ScenarioReading {
    scenarios = List.copyOf(scenarios);
    faults = List.copyOf(faults);
    if (!scenarios.isEmpty() && !faults.isEmpty()) {
      throw new IllegalArgumentException("Scenarios are either sound or have faults");
    }
  }

  /**
   * The scenarios.
   *
   * @throws IllegalStateException with all faults, when there are any
   */
  public List<Scenario> orElseThrow() {
    if (!faults.isEmpty()) {
      throw new IllegalStateException("The scenarios have faults: " + faults);
    }
    return scenarios;
  }
}
