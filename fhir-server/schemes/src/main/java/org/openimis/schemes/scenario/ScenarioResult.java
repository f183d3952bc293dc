package org.openimis.schemes.scenario;

import java.util.List;

/** What became of a scenario: every point where the judge decides otherwise than it expects. */
public record ScenarioResult(Scenario scenario, List<Mismatch> mismatches) {
  public ScenarioResult {
    mismatches = List.copyOf(mismatches);
  }

  public boolean passed() {
    return mismatches.isEmpty();
  }
}
