package org.openimis.schemes.scenario;

import java.util.ArrayList;
import java.util.List;
import org.openimis.domain.scheme.SchemePack;

/**
 * Judges the claims of scenarios with the real judge, and values and dates their enrolments with
 * the real rules, over the facts of a scheme pack.
 */
public final class ScenarioRunner {
  private ScenarioRunner() {}

  /** One result a scenario, in their order. No scenario sees the claims of another. */
  public static List<ScenarioResult> run(SchemePack pack, List<Scenario> scenarios) {
    return scenarios.stream().map(scenario -> run(pack, scenario)).toList();
  }

  private static ScenarioResult run(SchemePack pack, Scenario scenario) {
    var course = new ScenarioCourse(pack, scenario);
    List<Mismatch> mismatches = new ArrayList<>();
    for (ScenarioClaim claim : scenario.claims()) {
      mismatches.addAll(course.next(claim));
    }
    for (ScenarioEnrolment enrolment : scenario.enrolments()) {
      mismatches.addAll(new EnrolmentCourse(pack, scenario.name(), enrolment).mismatches());
    }
    return new ScenarioResult(scenario, mismatches);
  }
}
